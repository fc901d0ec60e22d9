/** A VAT detail in a grid that is drawn column by column: no row is an element of it, and its headings say not what they are. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { contentBrowser, fillFrom, look } from './content-page.ts';
import { totals } from './form-pieces.ts';
import { twoRates } from './vat-shapes.ts';

const place = (at: number) => `position:absolute;top:0;left:${at * 130}px;width:120px`;
const grid = `<div role="grid" id="grid" style="position:relative;width:600px"><div style="position:relative;height:24px">${[
  'Taux',
  'Base HT',
  'Montant TVA',
  '',
]
  .map((name, at) => `<div style="${place(at)}"><div>${name}</div></div>`)
  .join('')}</div><div id="body" role="rowgroup" style="position:relative;height:120px">${[0, 1, 2, 3]
  .map((at) => `<div class="column" style="${place(at)}"></div>`)
  .join('')}</div></div><div><button type="button" id="add">Ajouter une ligne</button></div>`;

/** The rates come up in a list with no input in the cell; the others in an input laid over it, kept by Tab or a press elsewhere. */
const SCRIPT = `const rows = []; const body = document.querySelector('#body'); let shut = () => {}; window.sent = 0;
  window.held = () => rows.map((row) => row.join('|'));
  const draw = () => [...body.querySelectorAll('.column')].forEach((column, at) => { column.innerHTML = rows.map((row, number) => '<div role="gridcell" aria-rowindex="' + (number + 1) + '" aria-colindex="' + (at + 1) + '" style="height:22px">' + (at === 3 ? '<a href="javascript:void(0)">Supprimer</a>' : row[at]) + '</div>').join(''); });
  document.querySelector('#add').onclick = () => { rows.push(['', '', '']); draw(); };
  document.addEventListener('mousedown', ({ target }) => { if (!target.closest('.editor')) shut(); });
  body.onclick = ({ target }) => { const cell = target.closest('[role=gridcell]'); if (!cell || cell.ariaColIndex === '4') return; shut();
    const [row, at] = [cell.ariaRowIndex - 1, cell.ariaColIndex - 1]; const layer = document.createElement('div'); layer.className = 'editor'; shut = () => { layer.remove(); shut = () => {}; };
    if (at === 0) { layer.style.cssText = 'position:absolute;top:30px;left:300px;background:white'; layer.innerHTML = '<div role="listbox">' + ['20 %', '10 %', '5,5 %'].map((rate) => '<div role="option">' + rate + '</div>').join('') + '</div>'; document.body.append(layer);
      layer.onclick = ({ target }) => { rows[row][0] = target.textContent; shut(); draw(); }; return; }
    layer.style.cssText = 'position:absolute;left:' + at * 130 + 'px;top:' + row * 22 + 'px'; layer.innerHTML = '<input style="width:110px">'; body.append(layer); const [input] = layer.children; input.value = rows[row][at]; input.focus();
    const drop = shut; shut = () => { rows[row][at] = input.value; drop(); draw(); }; input.onkeydown = ({ key }) => { if (key === 'Tab') shut(); }; };`;

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  const { open } = contentBrowser(name);
  const show = (script: string): Promise<Page> =>
    open({ html: `<form>${totals}<fieldset><legend>Montants</legend>${grid}</fieldset></form>`, script });

  it('adds its rows and fills them', async () => {
    const page = await show(SCRIPT);
    const { status } = await fillFrom(page, twoRates);
    expect([await page.evaluate('held()'), status.vatBreakdown]).toEqual([
      ['20 %|7850,00|1570,00', '5,5 %|100,00|5,50'],
      'filled',
    ]);
    expect((await fillFrom(page, twoRates)).status.vatBreakdown).toBe('already-right');
  });

  const cells = (more: string) =>
    `<fieldset><legend>Montants</legend><div><div>${more}<label>Taux <select data-model="rate"><option value="">Choisir<option>20 %</select></label> <label>Base HT <input data-model="base"></label> <label>Montant TVA du taux <input data-model="amount"></label></div><button type="button">+ Ajouter une ligne</button></div></fieldset>`;

  it('takes boxes of three cells, under no title of theirs, for rows of the detail, and lines of what is bought for none', async () => {
    const kinds = async (more: string) =>
      (await look(await open({ html: `<form>${totals}${cells(more)}</form>` }))).controls.map(({ kind }) => kind);
    expect(await kinds('')).toContain('vat-rows');
    expect(await kinds('<label>Désignation <input></label>')).not.toContain('vat-rows');
  });

  it('takes no button that adds a line among the totals for that of the rates', async () => {
    const page = await open({
      html: `<form>${totals.replace('</fieldset>', '<button type="button">Ajouter une ligne de remise</button></fieldset>')}</form>`,
    });
    expect((await look(page)).controls.map(({ kind }) => kind)).not.toContain('vat-rows');
  });
});
