/** The whole VAT detail in a window that we open: kept by its own button, and read again where the page has put it. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { chorusPro } from '../../shared/core/portal/chorus-pro.ts';
import { planFill } from '../../shared/core/portal/plan-fill.ts';
import { casesIn } from '../support/cases-in.ts';
import { contentBrowser, fillFrom, look } from './content-page.ts';
import { totals } from './form-pieces.ts';
import { heads, line, list, TWO_ROWS, twoRates } from './vat-shapes.ts';

type Shape = { rates?: string[]; more?: string; keep?: string; script?: string };

/** `held` is what the page keeps, by `take`; `window.kept` how often its button was pressed. */
const script = ({ rates = ['20', '10', '5,5'], script: more = '' }: Shape) => `
  const $ = (q) => document.querySelector(q); let held = []; window.kept = 0; window.sent = 0; window.heldRows = () => held.map((row) => row.join('|'));
  const add = (row = []) => { $('tbody').insertAdjacentHTML('beforeend', ${JSON.stringify(line(list(rates), '<input>', '<input>', '<button type="button" class="sup" aria-label="Supprimer la ligne">✕</button>'))}); [...$('tbody').lastChild.querySelectorAll('select, input')].forEach((each, at) => { each.value = row[at] ?? ''; }); };
  const open = () => { $('tbody').innerHTML = ''; (held.length ? held : [[]]).forEach(add); $('dialog').showModal(); };
  let take = () => { held = [...document.querySelectorAll('tbody tr')].map((row) => [...row.querySelectorAll('select, input')].map(({ value }) => value)); $('dialog').close(); };
  document.addEventListener('submit', (e) => { e.preventDefault(); sent += 1; });
  document.addEventListener('click', ({ target }) => { if (target.closest('.sup')) target.closest('tr').remove(); });
  $('#open').onclick = open; $('#add').onclick = () => add(); $('#no').onclick = () => $('dialog').close(); $('#keep').addEventListener('click', () => { kept += 1; take(); });
  ${more}`;

const html = ({ more = '', keep = 'type="button">Appliquer' }: Shape) =>
  `<form>${totals}<h3>TVA</h3><button type="button" id="open">Détail de la TVA…</button><button>Valider et envoyer</button>
   <dialog aria-label="Détail de la TVA"><table><thead>${heads('Taux de TVA', 'Base HT', 'Montant TVA', '')}</thead><tbody></tbody></table>${more}<button type="button" id="add">Ajouter une ligne</button><button type="button" id="no">Annuler</button><button id="keep" ${keep}</button></dialog></form>`;

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  const pages = contentBrowser(name);
  let page: Page;
  const fill = async (shape: Shape) => {
    page = await pages.open({ html: html(shape), script: script(shape) });
    const { outcomes } = await fillFrom(page, twoRates);
    const told = outcomes.find(({ target }) => target === 'vatBreakdown');
    return [told?.status, told?.reason];
  };
  const pageNow = () => page.evaluate('[kept, sent, document.querySelector("dialog").open]');
  const heldRows = () => page.evaluate('heldRows()');

  it.each(casesIn(name, ['Appliquer', 'OK', 'Valider le détail de la TVA'], 3))('keeps it by « %s »', async (keep) => {
    expect(await fill({ keep: `type="button">${keep}` })).toEqual(['filled', null]);
    expect([await heldRows(), await pageNow()]).toEqual([TWO_ROWS, [1, 0, false]]);
    const { rows } = planFill(twoRates, chorusPro, await look(page));
    expect(rows.find(({ target }) => target === 'vatBreakdown')?.step?.action).toEqual({ kind: 'open' });
  });

  const others: [string, Shape][] = [
    ['is called « Valider »', { keep: 'type="button">Valider' }],
    ['is called « Enregistrer »', { keep: 'type="button">Enregistrer' }],
    ['would send', { keep: '>Appliquer' }],
    ['keeps more than rows', { more: '<label>Motif <input></label>' }],
    ['stands in a window that was open already', { script: 'open();' }],
  ];
  it.each(casesIn(name, others, 3))('tells what to press where the button %s', async (_, shape) => {
    expect(await fill(shape)).toEqual(['refused', 'by-hand']);
    expect([await heldRows(), await pageNow()]).toEqual([[], [0, 0, true]]);
    expect(await page.$$eval('tbody tr', (rows) => rows.length)).toBe(2);
  });

  it('leaves the window where a row cannot be filled, and keeps nothing half', async () => {
    expect(await fill({ rates: ['20', '10'] })).toEqual(['refused', 'option-missing']);
    expect([await heldRows(), await pageNow()]).toEqual([[], [0, 0, false]]);
  });

  it('says nothing is filled where the page keeps the window open', async () => {
    expect(await fill({ script: 'take = () => {};' })).toEqual(['refused', 'by-hand']);
    expect(await pageNow()).toEqual([1, 0, true]);
  });

  it('tells what the page has made of it, and what it does not show again', async () => {
    const other = `take = () => { held = [['20', '1,00', '0,20']]; $('dialog').close(); };`;
    expect(await fill({ script: other })).toEqual(['different', 'page-has-other-value']);
    expect(await fill({ script: `take = () => { $('#open').remove(); $('dialog').close(); };` })).toEqual([
      'refused',
      'by-hand',
    ]);
  });
});
