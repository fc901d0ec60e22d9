/** The VAT detail, in the shapes that pages give it: a row per rate, written whole or not begun. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { draftOf, values } from '../../shared/core/portal/snapshot.fixture.ts';
import { casesIn } from '../support/cases-in.ts';
import { contentBrowser, fillFrom, look } from './content-page.ts';
import { totals } from './form-pieces.ts';
import { cell, type Detail, heads, line, list, shapes, WINDOW, WRITTEN, windowed } from './vat-shapes.ts';

const vatBreakdown = [
  { rate: 2000, base: 785000, amount: 157000 },
  { rate: 550, base: 10000, amount: 550 },
];

/** Rows are kept and drawn anew as a whole a moment after each addition, as the answer of a server would. */
const rowsOf = (row: string) => `window.added = 0;
  document.addEventListener('click', ({ target }) => {
    if (!target.closest('.add')) return;
    window.added += 1;
    setTimeout(() => {
      const rows = document.querySelector('.rows');
      if (window.added === 1) rows.replaceChildren();
      rows.insertAdjacentHTML('beforeend', ${JSON.stringify(row)});
    }, 80);
  });`;

const kept = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.rows > *')]
      .map((row) =>
        [...row.querySelectorAll('[data-c]')]
          .filter((each) => (each as HTMLInputElement).type !== 'radio' || (each as HTMLInputElement).checked)
          .map((each) => (each as HTMLInputElement).value ?? each.textContent?.replace(' %', ''))
          .join('|'),
      )
      .filter((row) => row !== ''),
  );

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  const { open } = contentBrowser(name);
  let page: Page;

  const fill = async ({ html, row, script }: Detail) => {
    const scripts = [row ? rowsOf(row) : '', script ?? ''].join('\n');
    page = await open({
      html: `<form>${totals}<section>${html}</section></form>`,
      script: scripts,
    });
    return fillFrom(page, draftOf({ ...values, vatBreakdown }));
  };

  it.each(casesIn(name, Object.entries(shapes), 2))('writes %s', async (_, shape) => {
    const { status } = await fill(shape);
    expect(await kept(page)).toEqual(shape.keeps ?? WRITTEN);
    expect(status).toMatchObject({ vatBreakdown: 'filled' });
  });

  it('looks hardly more often through the whole page where there are more rows', async () => {
    const far = `window.looks = 0; Object.defineProperty(document.querySelector('input'), 'placeholder', { get: () => { window.looks += 1; return ''; } });`;
    const rates = [20, 10, 5.5, 2.1, 8.5, 1.75];
    const row = line(list(rates.map((rate) => `${rate}`.replace('.', ','))), cell('base'), cell('amount'));
    const html = `<h3>Détail de la TVA</h3><table>${heads('Taux', 'Base HT', 'Montant TVA')}<tbody class="rows"></tbody></table><button type="button" class="add">Ajouter une ligne</button>`;
    const looks = async (lines: typeof vatBreakdown): Promise<number> => {
      page = await open({ html: `<form>${totals}<section>${html}</section></form>`, script: rowsOf(row) + far });
      const { status } = await fillFrom(page, draftOf({ ...values, vatBreakdown: lines }));
      expect(status.vatBreakdown).toBe('filled');
      return (await page.evaluate('looks')) as number;
    };
    const all = rates.map((rate) => ({ rate: Math.round(100 * rate), base: 10_000, amount: Math.round(100 * rate) }));
    const one = await looks(all.slice(0, 1));
    // How often one waits for the page to be quiet is the machine's; a look for each row is far more than that.
    expect(await looks(all)).toBeLessThan(1.5 * one);
  });

  it('waits for a page that says it is asking its server, and draws all rows anew with the answer', async () => {
    const cells = [list(['20', '10', '5,5']), cell('base'), cell('amount')];
    const { status } = await fill({
      html: `<fieldset><legend>Détail de la TVA</legend><div id="all"><table>${heads('Taux', 'Base HT', 'TVA')}<tbody class="rows"></tbody></table><button type="button" id="add">Nouvelle ligne</button></div></fieldset>`,
      script: `const held = []; const all = document.querySelector('#all'); const row = ${JSON.stringify(line(...cells))};
        const draw = () => { const rows = document.querySelector('.rows'); rows.innerHTML = held.map(() => row).join(''); rows.querySelectorAll('tr').forEach((tr, at) => tr.querySelectorAll('[data-c]').forEach((each) => { each.value = held[at][each.dataset.c] ?? ''; })); };
        all.addEventListener('click', ({ target }) => { if (target.id === 'add') { held.push({}); draw(); } });
        all.addEventListener('change', ({ target }) => { const at = [...document.querySelectorAll('.rows tr')].indexOf(target.closest('tr')); const { value } = target; const { c } = target.dataset;
          target.classList.add('server-request'); setTimeout(() => { held[at][c] = value; draw(); }, 400); });`,
    });
    expect(status).toMatchObject({ vatBreakdown: 'filled' });
    expect(await kept(page)).toEqual(WRITTEN);
  });

  it('asks once only for a row that it cannot tell', async () => {
    const shape = { html: `${shapes['a rate chosen from a drawn list']?.html}`, row: line('<input>', '<input>') };
    expect((await fill(shape)).status).toMatchObject({ vatBreakdown: 'refused: by-hand' });
    await fillFrom(page, draftOf({ ...values, vatBreakdown }));
    expect(await page.evaluate('added')).toBe(1);
  });

  it('asks for no second row when the first has no such rate', async () => {
    const { status } = await fill({
      html: `<fieldset><legend>Détail de la TVA</legend><table>${heads('Taux', 'Base HT', 'TVA')}<tbody class="rows"></tbody></table><button type="button" class="add">Nouvelle ligne</button></fieldset>`,
      row: line(list(['8,5', '2,1']), cell('base'), cell('amount')),
    });
    expect(status).toMatchObject({ vatBreakdown: 'refused: option-missing' });
    expect([await kept(page), await page.evaluate('added')]).toEqual([['||'], 1]);
  });

  it('takes away the row it has added for nothing, by the button of that row', async () => {
    const { status } = await fill({
      html: `<fieldset><legend>Détail de la TVA</legend><table>${heads('Taux', 'Base HT', 'TVA', '')}<tbody class="rows"></tbody></table><button type="button" class="add">Nouvelle ligne</button><button type="button" id="all">Supprimer</button></fieldset>`,
      row: line(
        list(['8,5']),
        cell('base'),
        cell('amount'),
        '<a href="#" class="sup" title="Supprimer la ligne">×</a>',
      ),
      script: `document.addEventListener('click', (e) => { const sup = e.target.closest('.sup'); if (sup) { e.preventDefault(); sup.closest('tr').remove(); } });`,
    });
    expect(status).toMatchObject({ vatBreakdown: 'refused: option-missing' });
    expect([await page.$$eval('.rows tr', (rows) => rows.length), await page.evaluate('added')]).toEqual([0, 1]);
  });

  it('takes nothing away where the cells lie among other fields: that button may be of the whole invoice', async () => {
    await fill({
      html: '<fieldset><legend>Détail de la TVA</legend><div class="rows"></div><button type="button" class="add">Nouvelle ligne</button></fieldset>',
      row: `<label>Taux ${list(['8,5'])}</label><label>Base HT ${cell('base')}</label><label>Montant TVA ${cell('amount')}</label>
        <label>Référence <input></label><label>Note <input></label><button type="button" id="all">Supprimer</button>`,
      script: `window.deleted = 0; document.addEventListener('click', (e) => { if (e.target.id === 'all') window.deleted += 1; });`,
    });
    expect(await page.evaluate('[added, deleted]')).toEqual([1, 0]);
  });

  it('takes away a row in a box of its own, where a fieldset is one', async () => {
    const { status } = await fill({
      html: '<h3>Détail de la TVA</h3><div class="rows"></div><button type="button" class="add">Ajouter un taux</button>',
      row: `<fieldset><legend>Taux</legend><label>Taux ${list(['20'])}</label><label>Base HT ${cell('base')}</label><label>Montant TVA ${cell('amount')}</label><button type="button" class="sup">Retirer ce taux</button></fieldset>`,
      script: `document.addEventListener('click', ({ target }) => { if (target.matches('.sup')) target.parentElement.remove(); });`,
    });
    expect(status).toMatchObject({ vatBreakdown: 'refused: option-missing' });
    expect([await kept(page), await page.evaluate('added')]).toEqual([WRITTEN.slice(0, 1), 2]);
  });

  it('takes away a row that it cannot tell', async () => {
    await fill({
      html: `<h3>Détail de la TVA</h3><table>${heads('Libellé', 'Valeur', '')}<tbody class="rows"></tbody></table><button type="button" class="add">Ajouter une ligne</button>`,
      row: line('<input>', '<input>', '<button type="button" class="sup" aria-label="Supprimer la ligne">×</button>'),
      script: `document.addEventListener('click', ({ target }) => target.closest('.sup')?.closest('tr').remove());`,
    });
    expect([await page.$$eval('.rows tr', (rows) => rows.length), await page.evaluate('added')]).toEqual([0, 1]);
  });

  it('counts a row that it cannot tell nor take away, for it to be told', async () => {
    const shape = { html: `${shapes['a rate chosen from a drawn list']?.html}`, row: line('<input>', '<input>') };
    await fill(shape);
    const { controls } = await look(page);
    expect(controls.find(({ kind }) => kind === 'vat-rows')?.rows).toBe(1);
  });

  it.each([
    ['Valider', 'type="button"'],
    ['Ajouter', 'type="submit"'],
  ])('leaves the « %s » of a window alone when it is a %s, and closes the window', async (keeps, more) => {
    const sent = `window.sent = 0; document.addEventListener('submit', (e) => { e.preventDefault(); window.sent += 1; });`;
    const { status } = await fill({ html: windowed(keeps, more), script: `${WINDOW}${sent}` });
    expect(status).toMatchObject({ vatBreakdown: 'refused: by-hand' });
    expect(await kept(page)).toEqual([]);
    expect(await page.evaluate('[sent, document.querySelector("[role=dialog]").hidden]')).toEqual([0, true]);
  });

  it('tells an amount that the page computes otherwise, and keeps the row', async () => {
    const { status } = await fill({
      html: `<h3>Détail de la TVA</h3><table>${heads('Taux', 'Base HT', 'Montant TVA')}<tbody class="rows"></tbody></table><button type="button" class="add">Ajouter un taux</button>`,
      row: line(list(['20', '5,5']), cell('base'), '<input data-c="amount" readonly value="1,00">'),
    });
    expect(status).toMatchObject({ vatBreakdown: 'different: page-has-other-value' });
    expect(await kept(page)).toEqual(['20|7850,00|1,00', '5,5|100,00|1,00']);
  });

  it('begins nothing where fewer rows are ready than there are rates', async () => {
    const { status } = await fill({
      html: `<table>${heads('Taux', 'Base HT', 'Montant TVA')}<tbody class="rows">${line(cell('rate'), cell('base'), cell('amount'))}</tbody></table>`,
    });
    expect(status).toMatchObject({ vatBreakdown: 'refused: by-hand' });
    expect(await kept(page)).toEqual(['||']);
  });
});
