/** A table of the VAT detail, by the headings of its columns: some of its cells may only show what they hold. */
import { isItemColumn, rateIn, type VatColumn, vatColumnOf } from '../../shared/core/portal/vat-rows.ts';
import { oncePerLook } from './one-look.ts';
import { readText } from './read-text.ts';
import { headingsOf, placesIn } from './table-columns.ts';
import type { VatRow } from './vat-cells.ts';
import { holdsDrawn } from './walk-page.ts';

const FILLED = 'input, select, textarea, button, [role="combobox"]';

type Known = { cells: readonly { input: Element }[]; taken: ReadonlySet<Element> };

/** What is bought, line by line: its rates and amounts are no detail of the VAT. */
export const isItemTable = oncePerLook((table) => headingsOf(table).some(isItemColumn));

/** A table whose columns are a rate, a base and an amount. */
export const isVatTable = (table: Element): boolean => columnsOf(table) !== null;

/** The place of each column; a rate that heads its own line needs no heading. */
const columnsOf = oncePerLook((table): Record<VatColumn, number> | null => {
  const headings = headingsOf(table);
  if (headings.some(isItemColumn)) return null;
  const named = headings.map(vatColumnOf);
  if (!named.includes('rate') && headings[0] === '') named[0] = 'rate';
  const [rate = -1, base = -1, amount = -1] = (['rate', 'base', 'amount'] as const).map((column) =>
    named.filter((each) => each === column).length === 1 ? named.indexOf(column) : -1,
  );
  return Math.min(rate, base, amount) < 0 ? null : { rate, base, amount };
});

/** Lines that show no number, and have nothing to fill. */
export const countBare = (table: Element): number => {
  const columns = columnsOf(table);
  if (!columns) return 0;
  return placesIn(table).filter((places) => {
    const cells = new Set(Object.values(columns).map((at) => places[at]));
    return (
      cells.size === 3 && [...cells].every((cell) => cell && !/\d/.test(readText(cell)) && !cell.querySelector(FILLED))
    );
  }).length;
};

/** The rows not all of whose cells are filled: the page has written the rate, or computes an amount. */
export const shownRowsIn = (table: Element, { cells, taken }: Known): VatRow[] => {
  const columns = columnsOf(table);
  if (!columns) return [];
  return placesIn(table).flatMap((places) => {
    const [rate, base, amount] = [columns.rate, columns.base, columns.amount].map((at) => cellIn(places[at], cells));
    if (!rate || !base || !amount || new Set([rate, base, amount]).size < 3 || taken.has(rate)) return [];
    const isRow = [rate, base].every((cell) => !places.includes(cell) || rateIn(readText(cell)) !== null);
    return isRow ? [{ rate, base, amount }] : [];
  });
};

/** What is filled there, else the place itself, which shows what it holds. */
const cellIn = (place: Element | undefined, cells: Known['cells']): Element | undefined => {
  const [cell, another] = cells.filter(({ input }) => place !== undefined && holdsDrawn(place, input));
  return another ? undefined : (cell?.input ?? place);
};
