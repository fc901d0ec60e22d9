/** « Saisir le détail de la TVA »: a collapsed panel of repeating rows. */
import { formatAmountOnLeave } from './amount-input.ts';
import type { FormModel, VatRow } from './form-model.ts';
import type { PracticePage } from './practice-page.ts';
import { drawId } from './random-names.ts';

const columns = { taux: 'Taux de TVA (%)', base: 'Montant de base HT', montant: 'Montant de la TVA' } as const;

export const openVatDetail = (page: PracticePage, model: FormModel): void => {
  const toggle = page.element('ouvrirDetail');
  toggle.addEventListener('click', () => {
    const panel = page.element('detail');
    panel.hidden = !panel.hidden;
    toggle.setAttribute('aria-expanded', String(!panel.hidden));
  });
  page.element('ajouterLigne').addEventListener('click', () => addRow(page, model));
  addRow(page, model);
};

const addRow = (page: PracticePage, model: FormModel): void => {
  const row: VatRow = { taux: '', base: '', montant: '' };
  model.detailTva.push(row);
  const line = document.createElement('tr');
  for (const key of Object.keys(columns) as (keyof VatRow)[]) line.append(cell(row, key));
  page.element('lignesTva').append(line);
};

const cell = (row: VatRow, key: keyof VatRow): HTMLElement => {
  const input = Object.assign(document.createElement('input'), { type: 'text', id: drawId(), className: 'amount' });
  input.setAttribute('aria-label', columns[key]);
  formatAmountOnLeave(input, (text) => {
    row[key] = text;
  });
  const box = document.createElement('td');
  box.append(input);
  return box;
};
