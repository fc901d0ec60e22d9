/** The VAT detail, in the shapes that pages give it: a row per rate, written whole or not begun. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { draftOf, values } from '../../shared/core/portal/snapshot.fixture.ts';
import { casesIn } from '../support/cases-in.ts';
import { contentBrowser, fillFrom } from './content-page.ts';
import { totals } from './form-pieces.ts';

const vatBreakdown = [
  { rate: 2000, base: 785000, amount: 157000 },
  { rate: 550, base: 10000, amount: 550 },
];
const WRITTEN = ['20|7850,00|1570,00', '5,5|100,00|5,50'];

const heads = (...names: string[]) => `<thead><tr>${names.map((name) => `<th>${name}</th>`).join('')}</tr></thead>`;
const list = (rates: string[]) =>
  `<select data-c="rate"><option value="">Choisir un taux</option>${rates.map((rate) => `<option value="${rate}">${rate} %</option>`).join('')}</select>`;
const cell = (name: string) => `<input data-c="${name}">`;

/** A box, the list it opens at the end of the page, and a hidden input that holds what was chosen there. */
const drawn =
  '<span class="box" tabindex="0" role="combobox" aria-expanded="false"><span class="shown">Choisir</span></span><input type="hidden" data-c="rate">';
const DRAWN = `document.addEventListener('click', ({ target }) => {
  const box = target.closest('.box');
  document.querySelector('ul')?.remove();
  if (!box) return;
  document.body.insertAdjacentHTML('beforeend', '<ul role="listbox">' + ['20,00', '10,00', '5,50'].map((rate) => '<li role="option">TVA ' + rate + ' %</li>').join('') + '</ul>');
  document.querySelector('ul').onclick = ({ target: item }) => {
    box.firstElementChild.textContent = item.textContent;
    box.nextElementSibling.value = item.textContent.replace(/,?0* %|TVA /g, '');
  };
});`;

type Detail = {
  /** The block of the detail, folded or not. */
  html: string;
  row?: string;
  script?: string;
};

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
      .map((row) => [...row.querySelectorAll('[data-c]')].map((each) => (each as HTMLInputElement).value).join('|'))
      .filter((row) => row !== ''),
  );

const line = (...cells: string[]) => `<tr>${cells.map((each) => `<td>${each}</td>`).join('')}</tr>`;

const shapes: Record<string, Detail> = {
  'a rate to be typed beside the list of rates, and a line that says there is none': {
    html: `<table><caption>Détail de la TVA</caption>${heads('Taux de TVA', 'Taux manuel (%)', 'Montant base HT', 'Montant TVA', 'Action')}
      <tbody class="rows"><tr><td colspan="5">Aucun élément</td></tr></tbody></table><button type="button" class="add">Ajouter une ligne de TVA</button>`,
    row: line(
      list(['20', '10', '5,5']),
      '<input>',
      cell('base'),
      cell('amount'),
      '<a href="#" title="Supprimer la ligne">×</a>',
    ),
  },
  'a table whose headings look like titles while it is empty, under a title of its own': {
    html: `<div><div class="grid-header">Détail de la TVA par taux</div><div><table><tr>${['Taux (%)', 'Base HT', 'Montant de TVA'].map((text) => `<th><span class="column-title">${text}</span></th>`).join('')}</tr>
      <tbody class="rows"></tbody></table></div><div><button type="button" class="add">Ajouter un taux</button></div></div>`,
    row: line(list(['20', '10', '5,5']), cell('base'), cell('amount')),
  },
  'a rate chosen from a drawn list': {
    html: `<table>${heads('Taux (%)', 'Base HT', 'Montant de TVA', 'Montant TTC')}<tbody class="rows"></tbody></table><span class="add" style="cursor:pointer">+ Ajouter un taux</span>`,
    row: line(drawn, cell('base'), cell('amount'), '<input>'),
    script: DRAWN,
  },
  'rows that are no table, their labels repeated': {
    html: `<h3>Saisir le détail de la TVA</h3><div class="rows"></div><a href="" class="add" onclick="return false">+ Taux de TVA</a>`,
    row: `<div><div><b>Taux</b><div>${drawn}</div></div><div><b>Base HT</b><div>${cell('base')}</div></div><div><b>Montant TVA</b><div>${cell('amount')}</div></div></div>`,
    script: DRAWN,
  },
  'rows in a component that shows first the title it is given last': {
    html: `<div id="panel"><div class="rows"></div><span class="add" role="button" tabindex="0">Ajouter une ligne</span><div slot="title" role="button" tabindex="0" aria-expanded="true">Saisir le détail de la TVA</div></div>`,
    row: `<div>${['Taux', 'Base HT', 'Montant TVA'].map((text, at) => `<label>${text} ${at === 0 ? list(['20', '10', '5,5']) : cell(at === 1 ? 'base' : 'amount')}</label>`).join('')}</div>`,
    script: `document.querySelector('#panel').attachShadow({ mode: 'open' }).innerHTML = '<slot name="title"></slot><div><slot></slot></div>';`,
  },
  'rows that are ready behind a link, with no way to add one': {
    html: `<a href="#" onclick="document.querySelector('#detail').hidden = false; return false">Saisir le détail de la TVA (Facultatif)</a>
      <div id="detail" hidden><table>${heads('Taux', 'Base HT', 'Montant TVA')}<tbody class="rows">${line(`${list(['20', '10', '5,5']).replaceAll(' %<', '<')} %`, cell('base'), cell('amount')).repeat(3)}</tbody></table></div>`,
  },
};

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
    expect(await kept(page)).toEqual(WRITTEN.concat(shape.row ? [] : ['||']));
    expect(status).toMatchObject({ vatBreakdown: 'filled' });
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

  it('begins nothing where fewer rows are ready than there are rates', async () => {
    const { status } = await fill({
      html: `<table>${heads('Taux', 'Base HT', 'Montant TVA')}<tbody class="rows">${line(cell('rate'), cell('base'), cell('amount'))}</tbody></table>`,
    });
    expect(status).toMatchObject({ vatBreakdown: 'refused: by-hand' });
    expect(await kept(page)).toEqual(['||']);
  });
});
