/** One row per VAT rate: written where a row is free, added by the page's own button where none is. */
import type { VatCells } from '../../../shared/core/portal/vat-rows.ts';
import { TABLE } from '../table-columns.ts';
import type { VatRow } from '../vat-cells.ts';
import { closedAdderOf, entryOf, vatRowsOf } from '../vat-group.ts';
import { waitFor, waitUntilQuiet } from '../wait-until-quiet.ts';
import { addVatRow, isWindow } from './add-vat-row.ts';
import type { DriverAnswer } from './driver.ts';
import type { Choose } from './fill-vat-cell.ts';
import { fillVatEntry } from './fill-vat-entry.ts';
import { fillVatRow, holdsVatRow } from './fill-vat-row.ts';
import { fillVatWindow } from './fill-vat-window.ts';
import { keepVatRow } from './keep-vat-row.ts';
import { takeRowAway } from './take-row-away.ts';
import { placesOf } from './vat-places.ts';

const GOES_WITHIN = 2500;

/** `group` finds it again: a page may draw its rows anew after each cell. `choose` works the list of a rate. */
export type Rows = { group: () => Element; choose: Choose };

export const fillVatRows = async ({ group, choose }: Rows, rows: readonly VatCells[]): Promise<DriverAnswer> => {
  const entry = entryOf(group());
  if (entry) return fillVatEntry({ group, choose }, rows, entry);
  const rowsNow = (): VatRow[] => vatRowsOf(group());
  const places = placesOf(rowsNow, rows);
  const addsNone = group().matches(TABLE) || closedAdderOf(group()) !== null;
  if (addsNone && places.some((rowNow) => !rowNow())) return 'by-hand';
  for (const [at, wanted] of rows.entries()) {
    const rowNow = (): VatRow | null => places[at]?.() ?? null;
    const added = rowNow() ? null : await addVatRow(group(), rowNow);
    if (added === 'none') return 'by-hand';
    // A page may listen to a row only some time after it has drawn it.
    if (added) await waitUntilQuiet(group().ownerDocument);
    const isListed = () => rowsNow().some((row) => holdsVatRow(row, wanted));
    const answer = isWindow(added)
      ? await fillVatWindow(added, wanted, { choose, isListed })
      : ((await fillVatRow(rowNow, wanted, choose)) ?? (await keepVatRow(rowNow(), group(), isListed)));
    const left = answer && added === 'row' ? rowNow() : null;
    if (left && takeRowAway(left, group())) await waitFor(() => (rowNow() ? null : true), GOES_WITHIN);
    if (answer) return answer;
  }
  return null;
};
