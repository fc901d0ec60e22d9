/** The cells of VAT detail rows: which is the rate, which the base, which the amount, and which stand in one row. */
import { type VatColumn, vatColumnOf } from '../../shared/core/portal/vat-rows.ts';
import { kindOf } from './control-kind.ts';
import { ENTERED, isEnteredCell } from './entered-cell.ts';
import { faceOf } from './face-of.ts';
import { findLabels } from './find-label.ts';
import { isShown } from './is-shown.ts';
import { headingInLine } from './line-columns.ts';
import { readControl } from './read-control.ts';
import { shownAmountIn } from './shown-amount.ts';
import { columnOf, placesIn, TABLE } from './table-columns.ts';
import { textBefore } from './text-before.ts';
import { isItemTable, isVatTable, shownRowsIn } from './vat-table.ts';
import { ancestorsOf, closestAround, comesBefore, drawnWithin, holdsDrawn } from './walk-page.ts';

/** What is filled or, where the page writes a rate or computes an amount itself, the box that shows it. */
export type VatRow = Record<VatColumn, Element>;

type Cell = { input: Element; column: VatColumn | 'gross'; isList: boolean };

const FILLED = `input, select, textarea, [role="combobox"], [role="radiogroup"], [aria-haspopup="listbox"], [aria-haspopup="dialog"], td > div, td > span, td > button, [tabindex="0"]:is(div, span), ${ENTERED}`;
const PARTS = `${FILLED}, ${TABLE}`;
export const DIALOG = 'dialog, [role="dialog"], [aria-modal="true"]';

/** In the page's order, those one can see; `folded`: where they all are out of sight, those that are there. */
export const vatRowsIn = (around: Element, folded = false): VatRow[] => {
  const within = drawnWithin(around).filter(
    (each) => (each.matches(PARTS) || isEnteredCell(each)) && !isElsewhere(each, around),
  );
  const cells = dropDoubles(
    within.flatMap((input) => (!input.matches(TABLE) && (folded || isShown(faceOf(input))) ? asCell(input) : [])),
  );
  const rates = cells.filter(({ column }) => column === 'rate');
  const rows = rates.map((rate) => rowInTable(rate, cells) ?? rowAround(rate, { cells, within: around }));
  const filled = rows.filter((row, at): row is VatRow => row !== null && row.rate === rates[at]?.input);
  const taken = new Set(filled.flatMap((row) => Object.values(row)));
  const tables = [around, ...within].filter((each) => each.matches(TABLE));
  const shown = tables.flatMap((table) => shownRowsIn(table, { cells, taken }));
  return [...filled, ...shown].sort((one, other) => (comesBefore(one.rate, other.rate) ? -1 : 1));
};

/** In a window that has opened over the page, or among what is bought. */
const isElsewhere = (element: Element, around: Element): boolean => {
  const [dialog, table] = [DIALOG, TABLE].map((selector) => closestAround(element, selector));
  return (dialog != null && !holdsDrawn(dialog, around)) || (table != null && isItemTable(table));
};

/** A drawn list and the hidden control in it are one. */
const dropDoubles = (cells: readonly Cell[]): Cell[] =>
  cells.filter(({ input }, at) => !cells.slice(0, at).some((other) => isOneBox(faceOf(other.input), faceOf(input))));

const isOneBox = (a: Element, b: Element): boolean => holdsDrawn(a, b) || holdsDrawn(b, a);

const asCell = (input: Element): Cell[] => {
  const kind = isEnteredCell(input) ? 'text' : kindOf(input);
  if (kind !== 'text' && kind !== 'select' && kind !== 'lookup' && kind !== 'radio-group') return [];
  const column = nameOf(input);
  return column && (kind !== 'radio-group' || column === 'rate') ? [{ input, column, isList: kind !== 'text' }] : [];
};

/** What a list shows that no label names: « Taux » before a choice is made, « 20 % » afterwards. */
const SHOWS_RATE = /^(?:taux\b.*|\d{1,2}(?:[.,]\d+)?\s*%)$/i;

const shownRate = (input: Element): string => {
  const text = kindOf(input) === 'lookup' ? readControl(input).trim() : '';
  return SHOWS_RATE.test(text) ? text : '';
};

/** Its own label, else what its list shows, else the heading of its column, else the words before it. */
const nameOf = (input: Element): Cell['column'] | null => {
  const texts = isEnteredCell(input) ? [] : [...findLabels(input, '').map(({ text }) => text), shownRate(input)];
  const { at, headings } = columnOf(input) ?? { at: -1, headings: [] };
  for (const text of [...texts, headings[at] || headingInLine(input) || textBefore(input)]) {
    const column = vatColumnOf(text);
    if (column) return column;
  }
  return null;
};

/** What stands in one line of a table belongs together, whatever else is in it. */
const rowInTable = (rate: Cell, cells: readonly Cell[]): VatRow | null => {
  const line = closestAround(rate.input, 'tr, [role="row"]');
  const table = line ? null : closestAround(rate.input, TABLE);
  const holding = (input: Element) => (place: Element | undefined) => place !== undefined && holdsDrawn(place, input);
  const places = line ? [line] : table && placesIn(table).find((own) => own.some(holding(rate.input)));
  return places ? asRow(cells.filter(({ input }) => places.some(holding(input)))) : null;
};

/** The totals of the form have a base and an amount too: elsewhere only a box that holds little else is a row. */
const rowAround = (rate: Cell, { cells, within }: { cells: readonly Cell[]; within: Element }): VatRow | null => {
  const table = closestAround(rate.input, TABLE);
  if (table && isVatTable(table)) return null;
  for (const box of ancestorsOf(rate.input)) {
    const held = cells.filter(({ input }) => holdsDrawn(box, input));
    if (held.some(({ column }) => column === 'gross')) return null;
    const row = asRow(held) ?? asComputedRow(held, box);
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

/** The page computes the amount: the two others are all there is to fill. */
const asComputedRow = (cells: readonly Cell[], box: Element): VatRow | null => {
  const [rate, base] = (['rate', 'base'] as const).map((wanted) =>
    only(cells.filter(({ column }) => column === wanted)),
  );
  const amount = cells.length === 2 && rate && base && !base.isList ? shownAmountIn(box) : null;
  return rate && base && amount ? { rate: rate.input, base: base.input, amount } : null;
};

const only = <T>([one, another]: readonly T[]): T | null => (one !== undefined && another === undefined ? one : null);
