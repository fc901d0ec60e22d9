/** Rows of the VAT detail that are typed one after the other in the same place, and put among the others by a button. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { casesIn } from '../support/cases-in.ts';
import { contentBrowser, fillFrom, look } from './content-page.ts';
import { totals } from './form-pieces.ts';
import { heads, line, list, TWO_ROWS, twoRates } from './vat-shapes.ts';

const RATES = list(['20', '10', '5,5']);
const typed = (more = '', rates = RATES) =>
  `<div><label>Taux ${rates}</label></div><div><label>Base HT <input></label></div><div><label>Montant TVA <input></label></div>${more}`;
const TABLE = `<table>${heads('Taux', 'Base HT', 'Montant TVA', '')}<tbody id="rows"></tbody></table>`;
const adder = (name: string, more = 'type="button"') => `<button ${more} id="add">${name}</button>`;

/** `held` is what the page keeps; `refuse`: it takes no row. */
const script = ({ first = [] as string[][], refuse = false, waits = false } = {}) => `
  const $ = (q) => document.querySelector(q); const held = ${JSON.stringify(first)}; window.pressed = 0; window.sent = 0; window.heldRows = () => held.map((row) => row.join('|'));
  const asked = () => [...document.querySelectorAll('#vat select, #vat input')];
  const draw = () => { const rows = $('#rows'); if (!rows) return; for (const each of rows.querySelectorAll('.kept')) each.remove(); rows.insertAdjacentHTML('afterbegin', held.map((row) => '<tr class="kept"><td>' + row[0] + ' %</td><td>' + row[1] + ' €</td><td>' + row[2] + ' €</td><td><button type="button">Supprimer</button></td></tr>').join('')); };
  document.addEventListener('input', () => { if (${waits}) $('#add').disabled = asked().some(({ value }) => value === ''); });
  document.addEventListener('submit', (e) => { e.preventDefault(); window.sent += 1; });
  document.addEventListener('click', ({ target }) => { if (!target.closest('#add')) return; window.pressed += 1; if (${refuse}) return;
    setTimeout(() => { held.push(asked().map(({ value }) => value)); asked().forEach((each) => { each.value = ''; }); if (!$('#rows')) $('#vat').insertAdjacentHTML('beforeend', ${JSON.stringify(TABLE)}); draw(); }, 150); });
  draw();`;

const shapes: Record<string, string> = {
  'above the table, by a button that waits for them': `${typed(adder('Ajouter la ligne', 'type="button" disabled'))}${TABLE}`,
  'in boxes of their own, beside a button that does not say which row it adds': `<section>${typed()}</section>${adder('Ajouter')}<div>${TABLE}</div>`,
  'in the last line of the table': `<table>${heads('Taux', 'Base HT', 'Montant TVA', '')}<tbody id="rows">${line(RATES, '<input>', '<input>', adder('Ajouter'))}</tbody></table>`,
  'where no table is until there is a row in it': `<div>${typed(adder('Ajouter cette ligne'))}</div>`,
};

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  const { open } = contentBrowser(name);
  const show = (html: string, page: string): Promise<Page> =>
    open({ html: `<form>${totals}<div id="vat"><h3>Détail de la TVA</h3>${html}</div></form>`, script: page });
  const heldBy = (page: Page) => page.evaluate('heldRows()');
  const typedIn = (page: Page) => page.$$eval('#vat select, #vat input', (all) => all.map(({ value }) => value));
  const IN_TABLE = `${typed(adder('Ajouter la ligne'))}${TABLE}`;

  it.each(casesIn(name, Object.entries(shapes), 2))('adds rows that are typed %s', async (shape, html) => {
    const page = await show(html, script({ waits: shape.includes('waits') }));
    const { status } = await fillFrom(page, twoRates);
    expect([await heldBy(page), status.vatBreakdown]).toEqual([TWO_ROWS, 'filled']);
    expect((await fillFrom(page, twoRates)).status.vatBreakdown).toBe('already-right');
    expect(await page.evaluate('[pressed, sent]')).toEqual([2, 0]);
  });

  it('adds the one that is missing, once its user has chosen so', async () => {
    const page = await show(IN_TABLE, script({ first: [['20', '7850,00', '1570,00']] }));
    expect((await fillFrom(page, twoRates)).status.vatBreakdown).toBe('different: page-has-other-value');
    expect(await page.evaluate('pressed')).toBe(0);
    expect((await fillFrom(page, twoRates, { chosen: () => true })).status.vatBreakdown).toBe('filled');
    expect(await heldBy(page)).toEqual(TWO_ROWS);
  });

  it('adds none to rows that are not ours', async () => {
    const page = await show(IN_TABLE, script({ first: [['10', '7850,00', '785,00']] }));
    await fillFrom(page, twoRates, { chosen: () => true });
    expect([await heldBy(page), await typedIn(page)]).toEqual([['10|7850,00|785,00'], ['', '', '']]);
  });

  it('takes back what the page has not added, and does not ask again', async () => {
    const page = await show(IN_TABLE, script({ refuse: true }));
    expect((await fillFrom(page, twoRates)).status.vatBreakdown).toBe('refused: by-hand');
    await fillFrom(page, twoRates);
    expect([await page.evaluate('pressed'), await typedIn(page)]).toEqual([1, ['', '', '']]);
  });

  it('leaves alone what its user has typed there and not added yet', async () => {
    const page = await show(IN_TABLE, `${script()} asked()[1].value = '12,00';`);
    expect((await fillFrom(page, twoRates)).status.vatBreakdown).toBe('refused: by-hand');
    expect([await page.evaluate('pressed'), await typedIn(page)]).toEqual([0, ['', '12,00', '']]);
  });

  it.each(['Ajouter la ligne', 'Ajouter et valider la facture'])(
    'types nothing where « %s » may send',
    async (words) => {
      const more = words.includes('valider') ? 'type="button"' : '';
      const page = await show(`${typed(adder(words, more))}${TABLE}`, script());
      expect((await fillFrom(page, twoRates)).status.vatBreakdown).toBe('refused: by-hand');
      expect([await page.evaluate('[pressed, sent]'), await typedIn(page)]).toEqual([
        [0, 0],
        ['', '', ''],
      ]);
    },
  );

  it('adds by a button of no type where there is no form to send', async () => {
    const page = await open({
      html: `${totals}<div id="vat"><h3>Détail de la TVA</h3>${typed(adder('Ajouter', ''))}${TABLE}</div>`,
      script: script(),
    });
    expect((await fillFrom(page, twoRates)).status.vatBreakdown).toBe('filled');
    expect([await heldBy(page), await page.evaluate('[pressed, sent]')]).toEqual([TWO_ROWS, [2, 0]]);
  });

  it('shows no cell of it as a field of the form', async () => {
    const page = await show(IN_TABLE, script());
    expect((await look(page)).controls.map(({ kind }) => kind)).toEqual(['text', 'text', 'text', 'text', 'vat-rows']);
  });
});
