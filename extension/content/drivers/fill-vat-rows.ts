/** One row per VAT rate: written where a row is free, added by the page's own button where none is. */

import type { FillAction } from '../../../shared/core/portal/fill-types.ts';
import type { VatCells, VatColumn } from '../../../shared/core/portal/vat-rows.ts';
import { parseCents } from '../../../shared/core/values/cents.ts';
import { kindOf } from '../control-kind.ts';
import { isSelect, isTextElement } from '../element-kinds.ts';
import { press } from '../refuse-submit.ts';
import type { VatRow } from '../vat-cells.ts';
import { readVatRow, vatRowsOf } from '../vat-group.ts';
import { waitFor, waitUntilQuiet } from '../wait-until-quiet.ts';
import { clearControl } from './clear-control.ts';
import type { DriverAnswer } from './driver.ts';
import { takeRowAway } from './take-row-away.ts';
import { writeText } from './write-text.ts';

/** The rate first: a row whose rate cannot be told is left with nothing in it, and no other is added. */
const COLUMNS: readonly VatColumn[] = ['rate', 'base', 'amount'];
const ADDED_WITHIN = 2500;

/** `group` finds it again: a page may draw its rows anew after each cell. `choose` works the list of a rate. */
export type Rows = {
  group: () => Element;
  choose: (list: Element, action: FillAction) => Promise<DriverAnswer>;
};

export const fillVatRows = async ({ group, choose }: Rows, rows: readonly VatCells[]): Promise<DriverAnswer> => {
  if (isTable(group()) && vatRowsOf(group()).length < rows.length) return 'by-hand';
  for (const [at, wanted] of rows.entries()) {
    const rowNow = (): VatRow | null => vatRowsOf(group())[at] ?? null;
    const isOurs = !rowNow();
    if (isOurs && !(await addRow(group(), rowNow))) return 'by-hand';
    const answer = (await fillRow(rowNow, wanted, choose)) ?? (holds(rowNow(), wanted) ? null : 'by-hand');
    const left = rowNow();
    if (answer && isOurs && left && takeRowAway(left)) await waitFor(() => (rowNow() ? null : true), ADDED_WITHIN);
    if (answer) return answer;
  }
  return null;
};

const isTable = (group: Element): boolean => group.localName === 'table';

/** A page whose new row is not understood is not asked for another, however often it is filled. */
const notUnderstood = new WeakSet<Document>();

const addRow = async (group: Element, rowNow: () => VatRow | null): Promise<boolean> => {
  const page = group.ownerDocument;
  if (isTable(group) || notUnderstood.has(page) || !press(group)) return false;
  const added = await waitFor(rowNow, ADDED_WITHIN);
  if (!added) notUnderstood.add(page);
  return added !== null;
};

const fillRow = async (row: () => VatRow | null, wanted: VatCells, choose: Rows['choose']): Promise<DriverAnswer> => {
  for (const column of COLUMNS) {
    const cell = await waitFor(() => row()?.[column] ?? null, ADDED_WITHIN);
    if (!cell) return 'by-hand';
    const first = await fillCell(cell, wanted[column], choose);
    // A page may draw the row anew while we are at it.
    const again = first !== null && !cell.isConnected ? row()?.[column] : null;
    const answer = again ? await fillCell(again, wanted[column], choose) : first;
    if (answer) return answer;
    await waitUntilQuiet(cell.ownerDocument);
  }
  return null;
};

/** A blank row stands for one that was there before us: its cells are emptied, the row itself stays. */
const fillCell = async (cell: Element, wanted: string, choose: Rows['choose']): Promise<DriverAnswer> => {
  if (wanted === '') return clearControl(cell, () => (cell as HTMLInputElement).value === '');
  if (isSelect(cell)) return chooseRate(cell, wanted, choose);
  if (isTextElement(cell) && kindOf(cell) === 'text') return writeCell(cell, wanted);
  return choose(cell, { kind: 'search', queries: ['', wanted], expect: rateNames(wanted) });
};

/** "20 %", "TVA 20,00%": the option whose only number is ours. */
const chooseRate = async (cell: HTMLSelectElement, wanted: string, choose: Rows['choose']): Promise<DriverAnswer> => {
  const named = [...cell.options].filter(({ text }) => numberIn(text) === parseCents(wanted));
  if (named.length > 1) return 'ambiguous';
  return named[0] ? choose(cell, { kind: 'choose', option: named[0].value }) : 'option-missing';
};

const CALLED = ['', 'TVA ', 'TVA à ', 'Taux ', 'Taux normal ', 'Taux réduit ', 'Taux intermédiaire '];

/** "20" → "20 %", "20,00 %", "TVA 20 %"… as lists write rates. */
const rateNames = (rate: string): string[] => {
  const decimals = (parseCents(rate) ?? 0) / 100;
  const numbers = [rate, decimals.toFixed(1), decimals.toFixed(2)];
  const written = [...new Set([...numbers, ...numbers.map((number) => number.replace('.', ','))])];
  const names = CALLED.flatMap((called) =>
    written.flatMap((number) => [`${called}${number} %`, `${called}${number}%`]),
  );
  return [...names, ...written];
};

const writeCell = (cell: Element, wanted: string): Promise<DriverAnswer> =>
  writeText(cell, wanted, { holds: () => numberIn((cell as HTMLInputElement).value) === parseCents(wanted) });

const holds = (row: VatRow | null, wanted: VatCells): boolean => {
  const shown = row && readVatRow(row);
  return (
    shown !== null &&
    COLUMNS.every((column) => wanted[column] === '' || numberIn(shown[column]) === parseCents(wanted[column]))
  );
};

const numberIn = (text: string): number | null => {
  const numbers = text.match(/-?\d[\d\s\u00a0\u202f.,]*/g) ?? [];
  return numbers.length === 1 ? parseCents((numbers[0] ?? '').trim()) : null;
};
