/** A VAT detail whose cells only show what they hold, until one enters them. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { casesIn } from '../support/cases-in.ts';
import { contentBrowser, fillFrom } from './content-page.ts';
import { totals } from './form-pieces.ts';
import { twoRates } from './vat-shapes.ts';

const HELD = ['20|7850,00|1570,00', '5,5|100,00|5,50'];
const HEADS = ['Taux de TVA', 'Base HT', 'Montant de TVA'];

const plain = `<table id="grid"><caption>Détail de la TVA</caption><thead><tr>${HEADS.map((name) => `<th>${name}</th>`).join('')}</tr></thead>
  <tbody>${'<tr>$</tr>'.repeat(2).replaceAll('$', HEADS.map(() => '<td tabindex="0" style="height:20px"></td>').join(''))}</tbody></table>`;
const cells = HEADS.map(
  (_, at) =>
    `<div role="gridcell" aria-colindex="${at + 1}" style="display:inline-block;width:120px;height:20px"></div>`,
);
const drawn = `<h2>Détail de la TVA</h2><div role="grid" id="grid"><div role="rowgroup"><div role="row">${HEADS.map(
  (name, at) =>
    `<div role="columnheader" aria-colindex="${at + 1}" style="display:inline-block;width:120px">${name}</div>`,
).join('')}</div></div><div role="rowgroup">${`<div role="row">${cells.join('')}</div>`.repeat(2)}</div></div>`;

/** An input in the cell itself; the cell keeps what it held when the input is left. */
const INSIDE = `const edit = (cell) => { if (cell.querySelector('input')) return; const input = document.createElement('input'); input.value = cell.textContent; cell.replaceChildren(input); input.focus();
  const done = () => { if (input.parentElement) cell.textContent = input.value; }; input.onblur = done; input.onkeydown = (e) => { if (e.key === 'Escape') { input.onblur = null; cell.textContent = ''; } }; };`;
/** One input for the whole grid, laid over the cell that is entered; it keeps nothing unless Tab is pressed in it or another place is. */
const OVER = `const over = document.body.appendChild(document.createElement('textarea')); over.style.cssText = 'position:absolute;display:none;height:20px;width:100px'; let at = null;
  const edit = (cell) => { at = cell; const { left, top } = cell.getBoundingClientRect(); over.value = cell.textContent; over.style.left = left + scrollX + 'px'; over.style.top = top + scrollY + 'px'; over.style.display = 'block'; over.focus(); };
  const done = () => { if (at) at.textContent = over.value; at = null; over.style.display = 'none'; }; over.onkeydown = (e) => { if (e.key === 'Tab') { e.preventDefault(); done(); } }; document.addEventListener('mousedown', ({ target }) => { if (target !== over) done(); });`;
/** The rate is chosen among lines that come up at the end of the page, under an input where nothing is typed. */
const LISTED = `${INSIDE.replace('const edit', 'const write')} const edit = (cell) => { if (cell.cellIndex > 0) return write(cell); if (cell.querySelector('input')) return; const was = cell.textContent;
  const input = document.createElement('input'); input.style.caretColor = 'transparent'; cell.replaceChildren(input); const menu = document.body.appendChild(document.createElement('div')); menu.className = 'menu';
  menu.innerHTML = ['20 %', '10 %', '5,5 %'].map((text) => '<div>' + text + '</div>').join(''); let kept = was; const shut = () => { menu.remove(); if (input.parentElement) cell.textContent = kept; };
  menu.onmousedown = (e) => e.preventDefault(); menu.onclick = ({ target }) => { kept = target.textContent; shut(); }; input.onblur = shut; input.focus(); };`;
const on = (type: string, more = 'true') =>
  `document.querySelector('#grid').addEventListener('${type}', (e) => { const cell = e.target.closest('td, [role=gridcell]'); if (cell && ${more}) edit(cell); });`;

/** A heading with a box that ticks all rows, put away, and a list for the rates that opens from a box in the cell; what is left without being chosen is kept as it is. */
const ticked = drawn
  .replaceAll('role="grid"', 'role="treegrid"')
  .replaceAll(
    /(role="columnheader"[^>]*>)/g,
    '$1<span aria-hidden="true" hidden><input type="checkbox" aria-label="Tout"></span>',
  );
const IN_CELL = `const edit = (cell) => { if (cell.children.length) return; if (cell.ariaColIndex !== '1') return write(cell);
  cell.innerHTML = '<div role="combobox" tabindex="0" aria-expanded="false" aria-controls="rates" style="height:18px"><span>10,00 %</span></div>'; const box = cell.firstChild; box.focus();
  const done = (text) => { document.querySelector('#rates')?.remove(); if (box.isConnected) cell.textContent = text; };
  box.onkeydown = ({ key }) => { if (key === 'Escape') done(''); };
  box.onmousedown = () => { box.ariaExpanded = 'true'; document.body.insertAdjacentHTML('beforeend', '<ul id="rates" role="listbox">' + ['10,00', '20,00', '5,50'].map((rate) => '<li role="option">' + rate + ' %</li>').join('') + '</ul>'); document.querySelector('#rates').onclick = ({ target }) => done(target.textContent.replace(/,?0* %/, '')); }; };`;
/** A worksheet: its cells bear the numbers of their column and line, its heading is no heading, and the rates are mere lines under an input that takes none. */
const sheet = `<h2>Détail de la TVA</h2><table id="grid"><thead><tr>${HEADS.map((name, at) => `<td data-x="${at}">${name}</td>`).join('')}</tr></thead>
  <tbody>${[0, 1].map((y) => `<tr>${HEADS.map((_, x) => `<td data-x="${x}" data-y="${y}" style="height:20px"></td>`).join('')}</tr>`).join('')}</tbody></table>`;
const LINES = `${INSIDE.replace('const edit', 'const write')} const edit = (cell) => { if (cell.dataset.x !== '0') return write(cell); if (cell.children.length) return;
  cell.innerHTML = '<div class="drop"><input readonly><div>' + ['20 %', '10 %', '5,5 %'].map((text) => '<div class="item">' + text + '</div>').join('') + '</div></div>';
  cell.querySelector('.drop').onmouseup = ({ target }) => { if (target.matches('.item')) cell.textContent = target.textContent; }; };`;
/** The names of its columns are called titles; what is in it is none of the button under it. */
const titled = `${drawn.replaceAll(/(role="columnheader"[^>]*>)([^<]*)/g, '$1<span class="column-title">$2</span>')}<button type="button">Ajouter une ligne</button>`;

/** Nothing says of a line that comes that its cells are entered; leaving one may enter the next, and what is typed stands well inside. */
const bare = `<h3>Détail de la TVA</h3><table id="grid"><thead><tr>${[...HEADS, ''].map((name) => `<th>${name}</th>`).join('')}</tr></thead><tbody><tr><td colspan="4">Aucune ligne</td></tr></tbody></table><button type="button" id="add">Ajouter une ligne</button>`;
const adding = (enters: string) => `const rows = []; let at = null; const body = document.querySelector('#grid tbody');
  const draw = () => { body.innerHTML = rows.map((row) => '<tr>' + row.map((text) => '<td style="padding:12px">' + (text || '…') + '</td>').join('') + '</tr>').join('') || '<tr><td colspan="4">Aucune ligne</td></tr>';
    for (const each of body.rows) each.rows || each.insertAdjacentHTML('beforeend', rows.length ? '<td><button type="button" aria-label="Supprimer la ligne">✕</button></td>' : ''); if (!at) return;
    const [y, x] = at; const input = document.createElement('input'); input.value = rows[y][x]; body.rows[y].cells[x].replaceChildren(input); input.focus(); input.onkeydown = ({ key }) => { if (key === 'Tab') keep(input, ${enters} && x < 2 ? [y, x + 1] : null); }; };
  const keep = (input, next) => { rows[at[0]][at[1]] = input.value; at = next; draw(); };
  document.querySelector('#add').onclick = () => { rows.push(['', '', '']); draw(); };
  document.addEventListener('mousedown', ({ target }) => { const input = body.querySelector('input'); if (input && !input.closest('td').contains(target)) setTimeout(() => input.isConnected && keep(input, null), 1); });
  body.onclick = ({ target }) => { const button = target.closest('button'); if (button) { at = null; rows.splice(button.closest('tr').rowIndex - 1, 1); draw(); return; } const cell = target.closest('td'); if (cell && !at && cell.cellIndex < 3 && rows.length && window.shut !== cell.cellIndex) { at = [cell.parentElement.rowIndex - 1, cell.cellIndex]; draw(); } };
  window.held = () => rows.map((row) => row.join('|'));`;

const shapes: [string, string, string][] = [
  ['a table whose cells are pressed', plain, INSIDE + on('click')],
  ['a grid whose cells are pressed twice', drawn, INSIDE + on('dblclick')],
  ['a grid with titled columns, above the button that adds a line', titled, INSIDE + on('dblclick')],
  ['a grid whose cells are entered by F2', drawn, INSIDE + on('keydown', `e.key === 'F2' && e.target === cell`)],
  ['a table whose rates are chosen in a list that opens as the cell is entered', plain, LISTED + on('click')],
  ['a grid with a list for its rates', ticked, INSIDE.replace('const edit', 'const write') + IN_CELL + on('dblclick')],
  ['a worksheet whose rates are mere lines', sheet, LINES + on('dblclick')],
  ['a table with one input laid over its cells', plain, OVER + on('dblclick')],
];

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  const { open } = contentBrowser(name);
  const show = (html: string, script: string): Promise<Page> =>
    open({
      html: `<form>${totals}<div>${html}</div><button>Valider et envoyer</button></form>`,
      script: `window.sent = 0; document.querySelector('form').onsubmit = (e) => { e.preventDefault(); window.sent += 1; }; ${script}`,
    });
  const held = (page: Page) =>
    page.$$eval('#grid tbody tr, #grid [role=row]:has([role=gridcell])', (rows) =>
      rows.map((row) => [...row.children].map((cell) => cell.textContent?.replace(' %', '')).join('|')),
    );

  it.each(casesIn(name, shapes, 3))('writes in %s', async (_, html, script) => {
    const page = await show(html, script);
    const { status } = await fillFrom(page, twoRates);
    expect([await held(page), status.vatBreakdown]).toEqual([HELD, 'filled']);
    expect((await fillFrom(page, twoRates)).status.vatBreakdown).toBe('already-right');
    expect(await page.evaluate('sent')).toBe(0);
  });

  it.each(['true', 'false'])(
    'enters the cells of the lines that it adds, though nothing says it may (next one entered: %s)',
    async (enters) => {
      const page = await show(bare, adding(enters));
      const { status } = await fillFrom(page, twoRates);
      expect([await page.evaluate('held()'), status.vatBreakdown]).toEqual([HELD, 'filled']);
      expect((await fillFrom(page, twoRates)).status.vatBreakdown).toBe('already-right');
      expect(await page.evaluate('sent')).toBe(0);
    },
  );

  it('enters nothing in a total that comes bare with the first line', async () => {
    const page = await show(
      bare,
      `const body = document.querySelector('#grid tbody'); document.querySelector('#add').onclick = () => {
        if (!body.querySelector('.total')) body.innerHTML = '<tr class="total"><td>Total</td><td></td><td></td></tr>';
        body.lastElementChild.insertAdjacentHTML('beforebegin', '<tr>' + '<td><input></td>'.repeat(3) + '</tr>'); };`,
    );
    const { status } = await fillFrom(page, twoRates);
    const typed = await page.$$eval('#grid input', (inputs) => inputs.map(({ value }) => value));
    expect([typed, status.vatBreakdown]).toEqual([HELD.flatMap((row) => row.split('|')), 'filled']);
  });

  it('takes such a line away again where a cell cannot be entered', async () => {
    const page = await show(bare, `window.shut = 1; ${adding('false')}`);
    expect((await fillFrom(page, twoRates)).status.vatBreakdown).toBe('refused: by-hand');
    expect(await page.evaluate('held()')).toEqual([]);
  });

  it('enters none of those that hold something already, unless ours was chosen', async () => {
    const page = await show(bare, `${adding('false')} rows.push(['10', '1,00', '0,10']); draw();`);
    await fillFrom(page, twoRates);
    expect(await page.evaluate('held()')).toEqual(['10|1,00|0,10']);
    await fillFrom(page, twoRates, { chosen: () => true });
    expect(await page.evaluate('held()')).toEqual(HELD);
  });

  it.each(['base', 'amount'])('leaves no half of a row whose %s cannot be entered', async (column) => {
    const shut = column === 'base' ? 1 : 2;
    const page = await show(plain, INSIDE + on('click', `cell.cellIndex !== ${shut}`));
    const { status } = await fillFrom(page, twoRates);
    expect([await held(page), status.vatBreakdown]).toEqual([['||', '||'], 'refused: by-hand']);
  });

  it('knows one detail where a grid lies deep in its boxes, beside the button that adds a row', async () => {
    const page = await show(
      `<section>${drawn.replace('<div role="grid"', `${'<div>'.repeat(6)}<div role="grid"`)}${'</div>'.repeat(6)}<button type="button">Ajouter une ligne</button></section>`,
      INSIDE + on('dblclick'),
    );
    const { status } = await fillFrom(page, twoRates);
    expect([await held(page), status.vatBreakdown]).toEqual([HELD, 'filled']);
  });

  it('leaves a table that only shows its rows as it is, and says so', async () => {
    const page = await show(plain, '');
    const { status } = await fillFrom(page, twoRates);
    expect([await held(page), status.vatBreakdown]).toEqual([['||', '||'], 'refused: by-hand']);
  });
});
