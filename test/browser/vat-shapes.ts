/** The VAT detail as pages draw it: `data-c` marks what holds a rate, a base and an amount, a row's in that order. */
import { draftOf, values } from '../../shared/core/portal/snapshot.fixture.ts';

export const twoRates = draftOf({
  ...values,
  vatBreakdown: [
    { rate: 2000, base: 785000, amount: 157000 },
    { rate: 550, base: 10000, amount: 550 },
  ],
});
/** As a page holds them: rate, base, amount. */
export const TWO_ROWS = ['20|7850,00|1570,00', '5,5|100,00|5,50'];

export const heads = (...names: string[]) =>
  `<thead><tr>${names.map((name) => `<th>${name}</th>`).join('')}</tr></thead>`;
export const list = (rates: string[]) =>
  `<select data-c="rate"><option value="">Choisir un taux</option>${rates.map((rate) => `<option value="${rate}">${rate} %</option>`).join('')}</select>`;
export const cell = (name: string) => `<input data-c="${name}">`;

const HEADS = heads('Taux', 'Base HT', 'Montant TVA');

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

export const line = (...cells: string[]) => `<tr>${cells.map((each) => `<td>${each}</td>`).join('')}</tr>`;

export type Detail = {
  /** The block of the detail, folded or not. */
  html: string;
  row?: string;
  script?: string;
  /** What the page keeps, where rows of its own stand there as well. */
  keeps?: string[];
};

export const WRITTEN = ['20|7850,00|1570,00', '5,5|100,00|5,50'];

/** @param keeps the name of the button of the window that keeps the row. */
export const windowed = (keeps: string, more = 'type="button"'): string =>
  `<h3>Détail de la TVA</h3><table>${HEADS}<tbody class="rows"></tbody></table><button type="button" class="open">Ajouter une ligne de TVA</button>
  <div role="dialog" aria-label="Ajouter une ligne de TVA" style="position: fixed; inset: 20px; background: white" hidden><label>Taux <select><option value="">Choisir</option><option>20 %</option><option>5,5 %</option></select></label>
  <label>Base HT <input></label> <label>Montant TVA <input></label> <button type="button" class="close">Annuler</button> <button class="keep" ${more}>${keeps}</button></div>`;

export const WINDOW = `document.addEventListener('click', ({ target }) => {
  const dialog = document.querySelector('[role=dialog]'); const asked = [...dialog.querySelectorAll('select, input')];
  if (target.closest('.open')) { asked.forEach((each) => { each.value = ''; }); dialog.hidden = false; }
  if (target.closest('.close')) dialog.hidden = true;
  if (!target.closest('.keep')) return;
  dialog.hidden = true;
  document.querySelector('.rows').insertAdjacentHTML('beforeend', '<tr>' + asked.map(({ value }) => '<td data-c="' + value + '">' + value + '</td>').join('') + '</tr>');
});`;

export const shapes: Record<string, Detail> = {
  'rows that are ready, under headings in plain cells, beneath a title that lies across them': {
    html: `<table border="1"><tbody class="rows"><tr><td colspan="3">Détail de la TVA (Facultatif)</td></tr>${line('Taux', 'Base HT', 'Montant TVA')}
      ${line(list(['20', '10', '5,5']), cell('base'), cell('amount')).repeat(3)}</tbody></table>`,
    keeps: ['20|7850,00|1570,00', '5,5|100,00|5,50', '||'],
  },
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
  'rows behind a legend that shows but a plus, in a table that says it is empty': {
    html: `<fieldset><legend style="cursor:pointer" onclick="this.nextElementSibling.hidden = !this.nextElementSibling.hidden"><span>+</span> Saisir le détail de la TVA (Facultatif)</legend>
      <div hidden><table>${HEADS}<tbody class="rows"><tr><td colspan="3">Aucune ligne de TVA</td></tr></tbody></table><button type="button" class="add"><span>Ajouter une ligne</span></button></div></fieldset>`,
    row: line(list(['20', '10', '5,5']), cell('base'), cell('amount')),
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
    keeps: [...WRITTEN, '||'],
  },
  'a table whose headings stand in another, and a drawn list without a name': {
    html: `<h3>Détail de la TVA</h3><div><div><table>${HEADS}</table></div><div><div><div><div><table><tbody class="rows"></tbody></table></div></div></div></div></div><button type="button" class="add">Ajouter une ligne</button>`,
    row: line(drawn, cell('base'), cell('amount')),
    script: DRAWN,
  },
  'a rate that is one of several answers': {
    html: `<h3>Détail de la TVA</h3><table>${HEADS}<tbody class="rows"></tbody></table><button type="button" class="add">Ajouter un taux</button>`,
    row: line('', cell('base'), cell('amount')),
    script: `new MutationObserver(() => document.querySelectorAll('.rows td:first-child:empty').forEach((td) => {
      td.innerHTML = ['20', '10', '5,5'].map((rate) => '<label><input type="radio" data-c="rate" name="rate' + window.added + '" value="' + rate + '"> ' + rate + ' %</label>').join('');
    })).observe(document.querySelector('.rows'), { childList: true });`,
  },
  'a button that is a mere plus, under the table': {
    html: `<table><caption>TVA par taux</caption>${HEADS}<tbody class="rows"></tbody><tfoot><tr><td>Total</td><td><input></td><td><input></td></tr><tr><td colspan="3"><button type="button" class="add">+</button></td></tr></tfoot></table>`,
    row: line(cell('rate'), cell('base'), cell('amount')),
  },
  'an amount that the page computes, and only shows': {
    html: `<h3>Détail de la TVA</h3><table>${HEADS}<tbody class="rows"></tbody></table><button type="button" class="add">Ajouter un taux</button>`,
    row: line(list(['20', '10', '5,5']), cell('base'), '<span data-c="amount"></span>'),
    script: `document.addEventListener('change', ({ target }) => { const row = target.closest('tr'); if (!row) return;
      const [rate, base] = [...row.querySelectorAll('select, input')].map(({ value }) => Number(value.replace(',', '.')));
      setTimeout(() => { row.querySelector('span').textContent = (rate * base / 100).toFixed(2).replace('.', ','); }, 300); });`,
  },
  'rows of mere boxes whose amount is an output of what stands before it': {
    html: `<h3>Détail de la TVA</h3><div class="rows"></div><button type="button" class="add">Ajouter un taux de TVA</button>`,
    row: `<div role="group" aria-label="Ligne"><div><label>Taux ${list(['20', '10', '5,5'])}</label></div><div><label>Base HT ${cell('base')}</label></div><div><span>Montant TVA</span> <output data-c="amount">—</output></div><button type="button" aria-label="Supprimer la ligne">×</button></div>`,
    script: `document.addEventListener('change', ({ target }) => { const row = target.closest('[role=group]'); if (!row) return;
      const [rate, base] = [...row.querySelectorAll('select, input')].map(({ value }) => Number(value.replace(',', '.')));
      row.querySelector('output').textContent = base ? (rate * base / 100).toFixed(2).replace('.', ',') : '—'; });
    document.addEventListener('click', ({ target }) => target.closest('[aria-label^=Supprimer]')?.closest('[role=group]').remove());`,
  },
  'a row ready for every rate, and one for the sums': {
    html: `<table><caption>Détail de la TVA</caption>${heads('', 'Base HT', 'TVA', 'TTC')}<tbody class="rows">${['20', '10', '5,5'].map((rate) => `<tr><th scope="row">TVA <span data-c="rate">${rate}</span> %</th><td>${cell('base')}</td><td>${cell('amount')}</td><td><input readonly></td></tr>`).join('')}<tr><th scope="row">Total</th><td><input></td><td><input></td><td><input></td></tr></tbody></table>`,
    keeps: ['20|7850,00|1570,00', '10||', '5,5|100,00|5,50'],
  },
  'a table beside another of what is bought, which has rates and amounts as well': {
    html: `<table>${heads('Désignation', 'Quantité', 'Taux de TVA', 'Montant HT', 'Montant TVA')}<tbody>${line('<input>', '<input>', list(['20', '5,5']).replace(' data-c="rate"', ''), '<input>', '<input>')}</tbody></table><button type="button">Ajouter une ligne</button>
      <table>${HEADS}<tbody class="rows"></tbody></table><button type="button" class="add">Ajouter une ligne</button>`,
    row: line(list(['20', '10', '5,5']), cell('base'), cell('amount')),
  },
  'a grid of boxes': {
    html: `<h3>Détail de la TVA</h3><div role="table"><div role="row">${['Taux', 'Base HT', 'Montant TVA'].map((name) => `<span role="columnheader">${name}</span>`).join('')}</div><div class="rows"></div></div><button type="button" class="add">Ajouter une ligne</button>`,
    row: `<div role="row">${[list(['20', '10', '5,5']), cell('base'), cell('amount')].map((each) => `<span role="cell">${each}</span>`).join('')}</div>`,
  },
  'rows of mere boxes under a line of words, and a list of its own for the rate': {
    html: `<h3>Détail de la TVA</h3><div><div style="display:flex;gap:12px">${['Taux', 'Base HT', 'Montant TVA'].map((word) => `<span style="width:160px">${word}</span>`).join('')}</div><div class="rows" style="display:contents"></div><button type="button" class="add">Ajouter une ligne</button></div>`,
    row: `<div style="display:flex;gap:12px"><div style="width:160px"><div class="own"><div tabindex="0" style="cursor:pointer"><span>Choisir</span><i> ▾</i></div><input type="hidden" data-c="rate"></div></div><div>${cell('base')}</div><div>${cell('amount')}</div></div>`,
    script: `document.addEventListener('click', ({ target }) => {
      const box = target.closest('.own'); if (!box) return;
      if (target.localName === 'li') { box.querySelector('span').textContent = target.textContent; box.querySelector('[data-c]').value = target.textContent.replace(/,?0* %/g, ''); box.querySelector('ul').remove(); }
      else if (!box.querySelector('ul')) box.insertAdjacentHTML('beforeend', '<ul><li>20,00 %</li><li>10,00 %</li><li>5,50 %</li></ul>'); });`,
  },
  'a window that asks for the row, behind a component that draws its button around the words put in it': {
    html: windowed('Ajouter la ligne').replace(
      /<button type="button" class="open">(.*?)<\/button>/,
      '<x-button role="button" tabindex="0" class="open">$1</x-button>',
    ),
    script: `${WINDOW} document.querySelector('x-button').attachShadow({ mode: 'open' }).innerHTML = '<div style="cursor:pointer"><slot></slot></div>';`,
  },
  'a window that asks for the row, and hears a click only after the press that it ends': {
    html: windowed('Ajouter'),
    script: `${WINDOW} let down = null; window.addEventListener('mousedown', ({ target }) => { down = target; }, true);
      window.addEventListener('click', (e) => { if (e.target !== down) e.stopImmediatePropagation(); down = null; }, true);`,
  },
  'a window that asks for the row': {
    html: windowed('Ajouter'),
    script: WINDOW,
  },
};
