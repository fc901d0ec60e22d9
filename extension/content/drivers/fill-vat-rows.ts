/** One row per VAT rate: written where a row is free, added by the page's own button where none is. */

import type { VatCells, VatColumn } from '../../../shared/core/portal/vat-rows.ts';
import { parseCents } from '../../../shared/core/values/cents.ts';
import { isSelect, isTextElement } from '../element-kinds.ts';
import { press } from '../refuse-submit.ts';
import { type VatCell, vatRowsOf } from '../vat-group.ts';
import { waitFor, waitUntilQuiet } from '../wait-until-quiet.ts';
import { chooseOption } from './choose-option.ts';
import { clearControl } from './clear-control.ts';
import type { DriverAnswer } from './driver.ts';
import { searchCombobox } from './search-combobox.ts';
import { writeText } from './write-text.ts';

const COLUMNS: readonly VatColumn[] = ['rate', 'base', 'amount'];
const ADDED_WITHIN = 2500;

/** @param adder finds the button again: a page may draw its rows anew after each cell. */
export const fillVatRows = async (adder: () => Element, rows: readonly VatCells[]): Promise<DriverAnswer> => {
  for (const [at, wanted] of rows.entries()) {
    const rowNow = (): VatCell | null => vatRowsOf(adder())[at] ?? null;
    if (!rowNow() && !(press(adder()) && (await waitFor(rowNow, ADDED_WITHIN)))) return 'by-hand';
    const answer = await fillRow(rowNow, wanted);
    if (answer) return answer;
  }
  return null;
};

const fillRow = async (row: () => VatCell | null, wanted: VatCells): Promise<DriverAnswer> => {
  for (const column of COLUMNS) {
    const cell = await waitFor(() => row()?.[column] ?? null, ADDED_WITHIN);
    if (!cell) return 'by-hand';
    const answer = await fillCell(cell, wanted[column]);
    if (answer) return answer;
    await waitUntilQuiet(cell.ownerDocument);
  }
  return null;
};

/** A blank row stands for one that was there before us: its cells are emptied, the row itself stays. */
const fillCell = async (cell: Element, wanted: string): Promise<DriverAnswer> => {
  if (wanted === '') return clearControl(cell, () => (cell as HTMLInputElement).value === '');
  if (isSelect(cell)) return chooseRate(cell, wanted);
  return isTextElement(cell) ? writeCell(cell, wanted) : searchCombobox(cell, '', { expect: rateNames(wanted) });
};

/** "20 %", "TVA 20,00%": the option whose only number is ours. */
const chooseRate = (cell: HTMLSelectElement, wanted: string): DriverAnswer => {
  const named = [...cell.options].filter(({ text }) => numberIn(text) === parseCents(wanted));
  if (named.length > 1) return 'ambiguous';
  return named[0] ? chooseOption(cell, named[0].value) : 'option-missing';
};

/** "20" → "20 %", "20,00 %"… as lists write rates. */
const rateNames = (rate: string): string[] => {
  const decimals = (parseCents(rate) ?? 0) / 100;
  const numbers = [rate, decimals.toFixed(1), decimals.toFixed(2)];
  return [...numbers, ...numbers.map((number) => number.replace('.', ','))].flatMap((number) => [
    `${number} %`,
    `${number}%`,
    number,
  ]);
};

const writeCell = (cell: Element, wanted: string): Promise<DriverAnswer> =>
  writeText(cell, wanted, { holds: () => numberIn((cell as HTMLInputElement).value) === parseCents(wanted) });

const numberIn = (text: string): number | null => {
  const numbers = text.match(/-?\d[\d\s\u00a0\u202f.,]*/g) ?? [];
  return numbers.length === 1 ? parseCents((numbers[0] ?? '').trim()) : null;
};
