/** Rows of the VAT detail added by a plus that is drawn and not written, once in each row. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { contentBrowser, fillFrom } from './content-page.ts';
import { totals } from './form-pieces.ts';
import { TWO_ROWS, twoRates } from './vat-shapes.ts';

const icon = (lines: string) =>
  `<svg viewBox="0 0 24 24" width="16" height="16" fill="none" stroke="black">${lines}</svg>`;
const PLUS = icon('<path fill="none" stroke="none" d="M0 0h24v24H0z"/><path d="M12 5v14"/><path d="M5 12h14"/>');
const FILLED = '<svg viewBox="0 0 24 24" width="16" height="16"><path d="M19 13h-6v6h-2v-6H5v-2h6V5h2v6h6z"/></svg>';
const CALLED = '<i class="fa fa-plus" style="display:inline-block;width:16px;height:16px"></i>';
const MINUS = icon('<path d="M5 12h14"/>');
const CROSS = icon('<path d="M6 6l12 12"/><path d="M18 6L6 18"/>');

/** The row that each button is in gets another behind it; the list of rates shows what it is for until one is chosen. */
const script = (plus: string) => `window.pressed = 0;
  const all = document.querySelector('.rows');
  const add = (behind) => { window.pressed += 1; const row = document.createElement('div'); row.className = 'row';
    row.innerHTML = '<div><div class="x-select" tabindex="0" style="cursor:pointer"><span>Taux</span>${MINUS}</div><input placeholder="Base HT"><input placeholder="Montant de TVA"></div><div><button type="button" class="less">${MINUS}</button><button type="button" class="more">${plus}</button></div>';
    if (behind) behind.after(row); else all.replaceChildren(row); };
  document.addEventListener('click', ({ target }) => {
    document.querySelector('ul')?.remove();
    if (target.closest('.first')) add(null);
    if (target.closest('.more')) add(target.closest('.row'));
    if (target.closest('.less')) target.closest('.row').remove();
    const box = target.closest('.x-select'); if (!box) return;
    document.body.insertAdjacentHTML('beforeend', '<ul role="listbox">' + ['20', '10', '5,5'].map((rate) => '<li role="option">' + rate + ' %</li>').join('') + '</ul>');
    document.querySelector('ul').onclick = ({ target: item }) => { box.firstElementChild.textContent = item.textContent; };
  });`;

const rowsOf = (page: Page): Promise<string[]> =>
  page.$$eval('.row', (rows) =>
    rows.map((row) =>
      [
        row.querySelector('span')?.textContent?.replace(' %', ''),
        ...[...row.querySelectorAll('input')].map(({ value }) => value),
      ].join('|'),
    ),
  );

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  const pages = contentBrowser(name);
  const fill = async (plus: string) => {
    const page = await pages.open({
      html: `<form>${totals}<section><h3>Détail de la TVA</h3><div class="rows"><button type="button" class="first">Ajouter un taux de TVA</button></div></section></form>`,
      script: script(plus),
    });
    const { status } = await fillFrom(page, twoRates);
    return { page, status };
  };

  it.each([
    ['lines', PLUS],
    ['a shape', FILLED],
    ['its name', CALLED],
  ])('are added and written where it is drawn by %s', async (_, plus) => {
    const { page, status } = await fill(plus);
    expect(await rowsOf(page)).toEqual(TWO_ROWS);
    expect([status.vatBreakdown, await page.evaluate('pressed')]).toEqual(['filled', 2]);
  });

  it('are not asked of what is drawn otherwise', async () => {
    const { page, status } = await fill(CROSS);
    expect([status.vatBreakdown === 'filled', await page.evaluate('pressed')]).toEqual([false, 1]);
  });
});
