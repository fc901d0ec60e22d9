/** Which row of the page is for which of ours. */
import { rateIn, type VatCells } from '../../../shared/core/portal/vat-rows.ts';
import type { VatRow } from '../vat-cells.ts';
import { isShownOnly, readVatRow, writtenRate } from '../vat-group.ts';

/** Finds it again: a page may draw its rows anew after each cell. Null while it is not there. */
export type Place = () => VatRow | null;

/** Where the page has written a rate, the row is for that rate; the others are taken in order, and emptied where we have no more. */
export const placesOf = (rowsNow: () => VatRow[], wanted: readonly VatCells[]): Place[] => {
  const free = () => rowsNow().filter(({ rate }) => !isShownOnly(rate));
  const ours = wanted.map(({ rate }) => rateIn(rate));
  const written = new Set(
    rowsNow()
      .map(writtenRate)
      .filter((rate) => rate !== null),
  );
  const began = shownIn(rowsNow());
  const others = [...written].filter((rate) => !ours.includes(rate) && !isBlank(rowOf(rate, rowsNow)));
  let taken = 0;
  return ours.map((own): Place => {
    const rate = own ?? others.shift() ?? null;
    if (rate !== null && written.has(rate)) return () => rowOf(rate, rowsNow);
    const place = taken++;
    // A row that the page has taken meanwhile is to be filled no more.
    return () => free()[place - Math.max(0, shownIn(rowsNow()) - began)] ?? null;
  });
};

const shownIn = (rows: readonly VatRow[]): number => rows.filter(({ rate }) => isShownOnly(rate)).length;

const rowOf = (rate: number, rowsNow: () => VatRow[]): VatRow | null => {
  const [row, another] = rowsNow().filter((each) => writtenRate(each) === rate);
  return row && !another ? row : null;
};

const isBlank = (row: VatRow | null): boolean =>
  row === null || Object.values(readVatRow(row)).every((cell) => cell === '');
