/** Rows of the VAT detail that are edited where they stand, one at a time, each kept by a button of its own. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { casesIn } from '../support/cases-in.ts';
import { contentBrowser, fillFrom } from './content-page.ts';
import { totals } from './form-pieces.ts';
import { heads, list, TWO_ROWS, twoRates } from './vat-shapes.ts';

const OK = '<button type="button" class="keep">OK</button>';
const CANCEL = '<button type="button" class="leave">Annuler</button>';

/** `keep` are the buttons of a row that is edited; `refuse`: the page keeps none. */
const script = (keep: string, { refuse = false, first = [] as string[][] } = {}) => `
  const $ = (q) => document.querySelector(q); const held = ${JSON.stringify(first)}; window.pressed = 0; window.sent = 0; window.heldRows = () => held.map((row) => row.join('|'));
  const draw = () => { $('#rows').innerHTML = held.map((row) => '<tr><td>' + row[0] + ' %</td><td>' + row[1] + ' €</td><td>' + row[2] + ' €</td><td><button type="button">Modifier</button></td></tr>').join(''); $('#add').disabled = false; };
  document.addEventListener('submit', (e) => { e.preventDefault(); window.sent += 1; });
  document.addEventListener('click', ({ target }) => {
    if (target.id === 'add') { target.disabled = true; $('#rows').insertAdjacentHTML('beforeend', ${JSON.stringify(`<tr class="edited"><td>${list(['20', '10', '5,5'])}</td><td><input></td><td><input></td><td>${keep}</td></tr>`)}); }
    if (!target.closest('.keep')) return; window.pressed += 1; if (${refuse}) return;
    setTimeout(() => { held.push([...document.querySelectorAll('.edited select, .edited input')].map(({ value }) => value)); draw(); }, 150); });
  draw();`;

/** What keeps a row, and nothing but it. */
const KEEPERS = [
  '<button type="button" class="keep" title="Confirmer la ligne">OK</button>',
  '<button type="button" class="keep" aria-label="Valider la ligne"><i class="icon">✓</i></button>',
  '<span role="button" tabindex="0" class="keep">✔</span>',
];

const LEFT_ALONE = [
  ['that may be of the invoice', '<button type="button" class="keep">Valider</button>'],
  ['that saves', '<button type="button" class="keep">Enregistrer</button>'],
  ['that sends its form', '<button class="keep">OK</button>'],
  [
    'that is called otherwise for those who hear it',
    '<button type="button" class="keep" aria-label="Valider et envoyer">OK</button>',
  ],
  ['that begins another row', '<button type="button" class="keep">Ajouter une ligne</button>'],
  ['of which there are two', `${OK}${OK}`],
];

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  const { open } = contentBrowser(name);
  const show = (page: string): Promise<Page> =>
    open({
      html: `<form>${totals}<section><h3>Détail de la TVA</h3><table>${heads('Taux', 'Base HT', 'Montant TVA', 'Actions')}<tbody id="rows"></tbody></table><button type="button" id="add">Ajouter une ligne</button></section><button>Valider et envoyer</button></form>`,
      script: page,
    });
  const fill = async (page: Page) => (await fillFrom(page, twoRates)).status.vatBreakdown;
  const seen = (page: Page) => page.evaluate('[heldRows(), pressed, sent]');

  it.each(casesIn(name, KEEPERS, 3))('keeps each by %s', async (button) => {
    const page = await show(script(`${button}${CANCEL}`));
    expect(await fill(page)).toBe('filled');
    expect(await seen(page)).toEqual([TWO_ROWS, 2, 0]);
    expect(await fill(page)).toBe('already-right');
  });

  it('adds the one that is missing', async () => {
    const page = await show(script(`${OK}${CANCEL}`, { first: [['20', '7850,00', '1570,00']] }));
    await fillFrom(page, twoRates, { chosen: () => true });
    expect(await seen(page)).toEqual([TWO_ROWS, 1, 0]);
  });

  it.each(casesIn(name, LEFT_ALONE, 3))('leaves a button alone %s', async (_, button) => {
    const page = await show(script(button));
    expect(await fill(page)).not.toBe('filled');
    expect(await seen(page)).toEqual([[], 0, 0]);
  });

  it('asks for no other where the page does not take the first', async () => {
    const page = await show(script(`${OK}${CANCEL}`, { refuse: true }));
    expect(await fill(page)).toBe('refused: by-hand');
    expect(await seen(page)).toEqual([[], 1, 0]);
  });

  it('leaves alone what may keep another field that stands in the same box', async () => {
    const rates = list(['20', '10', '5,5']);
    const page = await open({
      html: `<form>${totals}<h3>Détail de la TVA</h3><div><label>Taux ${rates}</label><label>Base HT <input></label><label>Montant TVA <input></label><label>Remarque <input></label>${OK}</div><button type="button">Ajouter un taux</button></form>`,
      script: `window.pressed = 0; document.querySelector('.keep').onclick = () => { window.pressed += 1; };`,
    });
    await fill(page);
    expect(await page.evaluate('pressed')).toBe(0);
  });
});
