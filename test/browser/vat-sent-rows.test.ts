/** A VAT detail whose rows are added by a server: the button for it sends the form, and is the user's to press. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { casesIn } from '../support/cases-in.ts';
import { contentBrowser, fillFrom } from './content-page.ts';
import { totals } from './form-pieces.ts';
import { cell, heads, line, list, twoRates, WRITTEN } from './vat-shapes.ts';

const ROW = line(
  list(['20', '10', '5,5']),
  cell('base'),
  cell('amount'),
  '<button formaction="/sup">Supprimer</button>',
);
const page = (adder: string, rows: number) =>
  `<form>${totals}<section><h2>Détail de la TVA</h2><table>${heads('Taux', 'Base HT', 'Montant TVA', '')}<tbody class="rows">${ROW.repeat(rows)}</tbody></table>${adder}</section></form>`;
const folded = (adder: string) =>
  `<form>${totals}<details><summary>Saisir le détail de la TVA (facultatif)</summary><p>Aucune ligne.</p>${adder}</details></form>`;
const SENT = `window.sent = 0; document.addEventListener('submit', (e) => { e.preventDefault(); window.sent += 1; });`;

const adders: [string, string][] = [
  ['input', '<input type="submit" value="Ajouter une ligne" formaction="/ajouter">'],
  ['button', '<button name="do" value="add">Ajouter une ligne</button>'],
];

const keptIn = (page: Page): Promise<string[]> =>
  page.$$eval('.rows tr', (rows) =>
    rows.map((row) => [...row.querySelectorAll<HTMLInputElement>('[data-c]')].map(({ value }) => value).join('|')),
  );

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  const { open } = contentBrowser(name);
  const fill = async (adder: string, rows: number) => {
    const opened = await open({ html: page(adder, rows), script: SENT });
    const { plan, status } = await fillFrom(opened, twoRates);
    const row = plan.rows.find(({ target }) => target === 'vatBreakdown');
    expect(await opened.evaluate('sent')).toBe(0);
    return { press: row?.press, status: status.vatBreakdown, kept: await keptIn(opened) };
  };

  it.each(casesIn(name, adders, 1))(
    'begins nothing while a row is missing, and tells what to press: %s',
    async (_, adder) => {
      expect(await fill(adder, 1)).toEqual({
        press: { for: 'add', button: 'Ajouter une ligne', times: 1 },
        status: 'refused: by-hand',
        kept: ['||'],
      });
    },
  );

  it.each(casesIn(name, adders, 1))('unfolds what it asks to press, and begins nothing: %s', async (_, adder) => {
    const opened = await open({ html: folded(adder), script: SENT });
    const { plan, status } = await fillFrom(opened, twoRates);
    const row = plan.rows.find(({ target }) => target === 'vatBreakdown');
    expect(row?.press).toEqual({ for: 'add', button: 'Ajouter une ligne', times: 2 });
    expect(status.vatBreakdown).toBe('refused: by-hand');
    expect(await opened.$eval('details', ({ open: isOpen }) => isOpen)).toBe(true);
    expect(await opened.evaluate('sent')).toBe(0);
  });

  it.each(casesIn(name, adders, 1))('fills them once they are all there: %s', async (_, adder) => {
    expect(await fill(adder, 2)).toEqual({ press: undefined, status: 'filled', kept: WRITTEN });
  });
});
