/** One row of the VAT detail, cell by cell: all of it, or nothing. */
import { rateIn, type VatCells, type VatColumn } from '../../../shared/core/portal/vat-rows.ts';
import { parseCents } from '../../../shared/core/values/cents.ts';
import type { VatRow } from '../vat-cells.ts';
import { isShownOnly, readVatCell, readVatRow } from '../vat-group.ts';
import { waitFor, waitUntilQuiet } from '../wait-until-quiet.ts';
import type { DriverAnswer } from './driver.ts';
import { type Choose, fillVatCell, numberIn } from './fill-vat-cell.ts';
import { emptyList } from './put-back.ts';
import type { Place } from './vat-places.ts';

/** The rate first: a row whose rate cannot be told is left with nothing in it, and no other is added. */
const COLUMNS: readonly VatColumn[] = ['rate', 'base', 'amount'];
const DRAWN_WITHIN = 2500;
/** An amount that the page computes may come a moment later. */
const COMPUTED_WITHIN = 1000;

type Written = { column: VatColumn; held: string };

export const fillVatRow = async (row: Place, wanted: VatCells, choose: Choose): Promise<DriverAnswer> => {
  const written: Written[] = [];
  const answer = await fillCells(row, wanted, { choose, written });
  if (answer) await putCellsBack(row, written, choose);
  return answer;
};

type Work = { choose: Choose; written: Written[] };

const fillCells = async (row: Place, wanted: VatCells, { choose, written }: Work): Promise<DriverAnswer> => {
  const computed: VatColumn[] = [];
  for (const column of COLUMNS) {
    const cellNow = () => row()?.[column] ?? null;
    const shown = await waitFor(cellNow, DRAWN_WITHIN);
    if (!shown) return 'by-hand';
    if (isShownOnly(shown)) {
      computed.push(column);
      continue;
    }
    written.push({ column, held: readVatCell(shown) });
    const answer = await fillVatCell(cellNow, wanted[column], choose);
    if (answer) return answer;
    await waitUntilQuiet(shown.ownerDocument);
    if (!holdsCell(row(), column, wanted)) return 'by-hand';
  }
  if (await waitFor(() => (holdsVatRow(row(), wanted) ? true : null), computed.length > 0 ? COMPUTED_WITHIN : 0))
    return null;
  // What the page has computed otherwise is read back with the rest, and told.
  const differs = computed.includes('amount') && numberIn(readVatRow(row() as VatRow).amount) !== null;
  return differs && holdsVatRow(row(), { ...wanted, amount: '' }) ? null : 'by-hand';
};

/** Half a row is worse than none: each cell that we wrote in holds again what it held. */
const putCellsBack = async (row: Place, written: readonly Written[], choose: Choose): Promise<void> => {
  for (const { column, held } of written.toReversed()) {
    const cell = row()?.[column];
    if (!cell || readVatCell(cell) === held) continue;
    const answer = await fillVatCell(() => row()?.[column] ?? null, held, choose);
    if (answer && held === '') await emptyList(cell);
    await waitUntilQuiet(cell.ownerDocument);
  }
};

/** What was typed for nothing is taken away again. */
export const emptyVatRow = (row: Place, choose: Choose): Promise<void> =>
  putCellsBack(
    row,
    COLUMNS.map((column) => ({ column, held: '' })),
    choose,
  );

const holdsCell = (row: VatRow | null, column: VatColumn, wanted: VatCells): boolean =>
  row !== null && holds(readVatCell(row[column]), column, wanted);

export const holdsVatRow = (row: VatRow | null, wanted: VatCells): boolean => {
  const shown = row && readVatRow(row);
  return shown !== null && COLUMNS.every((column) => holds(shown[column], column, wanted));
};

const holds = (shown: string, column: VatColumn, wanted: VatCells): boolean =>
  wanted[column] === '' || (column === 'rate' ? rateIn : numberIn)(shown) === parseCents(wanted[column]);
