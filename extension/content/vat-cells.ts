/** The cells of VAT detail rows: which input is the rate, which the base, which the amount, and which stand in one row. */
import { type VatColumn, vatColumnOf } from '../../shared/core/portal/vat-rows.ts';
import { kindOf } from './control-kind.ts';
import { faceOf } from './face-of.ts';
import { findLabels } from './find-label.ts';
import { isShown } from './is-shown.ts';
import { readText } from './read-text.ts';
import { textBefore } from './text-before.ts';
import { ancestorsOf, drawnWithin, holdsDrawn } from './walk-page.ts';

export type VatRow = Record<VatColumn, Element>;

type Cell = { input: Element; column: VatColumn | 'gross'; isList: boolean };

const FILLED =
  'input, select, textarea, [role="combobox"], [aria-haspopup="listbox"], td > div, td > span, td > button';

/** In the page's order, those one can see; `folded`: where they all are out of sight, those that are there. */
export const vatRowsIn = (around: Element, folded = false): VatRow[] => {
  const cells = dropDoubles(
    drawnWithin(around).flatMap((input) =>
      input.matches(FILLED) && (folded || isShown(faceOf(input))) ? asCell(input) : [],
    ),
  );
  const rates = cells.filter(({ column }) => column === 'rate');
  const rows = rates.map((rate) => rowInTable(rate, cells) ?? rowAround(rate, { cells, within: around }));
  return rows.filter((row, at): row is VatRow => row !== null && row.rate === rates[at]?.input);
};

/** A drawn list and the hidden control in it are one. */
const dropDoubles = (cells: readonly Cell[]): Cell[] =>
  cells.filter(({ input }, at) => !cells.slice(0, at).some((other) => isOneBox(faceOf(other.input), faceOf(input))));

const isOneBox = (a: Element, b: Element): boolean => holdsDrawn(a, b) || holdsDrawn(b, a);

const asCell = (input: Element): Cell[] => {
  const kind = kindOf(input);
  if (kind !== 'text' && kind !== 'select' && kind !== 'lookup') return [];
  const column = columnOf(input);
  return column ? [{ input, column, isList: kind !== 'text' }] : [];
};

/** Its own label, else the heading of its column, else the words before it. */
const columnOf = (input: Element): VatColumn | 'gross' | null => {
  const texts = findLabels(input, '').map(({ text }) => text);
  for (const text of [...texts, headingOf(input) || textBefore(input)]) {
    const column = vatColumnOf(text);
    if (column) return column;
  }
  return null;
};

const headingOf = (input: Element): string => {
  const cell = input.closest('td, th');
  const at = cell ? [...(cell.parentElement?.children ?? [])].indexOf(cell) : -1;
  const heading = cell?.closest('table')?.querySelector('tr')?.children[at];
  return heading && !heading.contains(input) ? readText(heading) : '';
};

/** What stands in one line of a table belongs together, whatever else is in it. */
const rowInTable = (rate: Cell, cells: readonly Cell[]): VatRow | null => {
  const line = rate.input.closest('tr, [role="row"]');
  return line && asRow(cells.filter(({ input }) => holdsDrawn(line, input)));
};

/** The totals of the form have a base and an amount too: elsewhere only a box that holds little else is a row. */
const rowAround = (rate: Cell, { cells, within }: { cells: readonly Cell[]; within: Element }): VatRow | null => {
  for (const box of ancestorsOf(rate.input)) {
    const held = cells.filter(({ input }) => holdsDrawn(box, input));
    if (held.some(({ column }) => column === 'gross')) return null;
    const row = asRow(held);
    if (row) return row;
    if (box === within || held.filter(isSame(rate)).length > 1) return null;
  }
  return null;
};

const isSame =
  (rate: Cell) =>
  ({ column, isList }: Cell): boolean =>
    column === rate.column && isList === rate.isList;

/** A rate is often chosen from a list, with another to be typed beside it: the list is the one. */
const asRow = (cells: readonly Cell[]): VatRow | null => {
  const rates = cells.filter(({ column }) => column === 'rate');
  const lists = rates.filter(({ isList }) => isList);
  const rate = only(lists.length > 0 ? lists : rates);
  const [base, amount] = (['base', 'amount'] as const).map((wanted) =>
    only(cells.filter(({ column, isList }) => column === wanted && !isList)),
  );
  return rate && base && amount ? { rate: rate.input, base: base.input, amount: amount.input } : null;
};

const only = <T>([one, another]: readonly T[]): T | null => (one !== undefined && another === undefined ? one : null);

/** A table whose columns are a rate, a base and an amount. */
export const isVatTable = (table: Element): boolean => {
  const columns = [...(table.querySelector('tr')?.children ?? [])].map((heading) => vatColumnOf(readText(heading)));
  return (['rate', 'base', 'amount'] as const).every((column) => columns.includes(column));
};
