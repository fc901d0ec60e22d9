/** Rows of the VAT detail that are typed one after the other in the same place, each put among the others by the page's own « Ajouter ». */
import type { VatCells } from '../../../shared/core/portal/vat-rows.ts';
import { isForbidden, press } from '../refuse-submit.ts';
import type { VatRow } from '../vat-cells.ts';
import type { Entry } from '../vat-entry.ts';
import { entryOf, readVatCell, vatRowsOf } from '../vat-group.ts';
import { waitFor, waitUntilQuiet } from '../wait-until-quiet.ts';
import type { DriverAnswer } from './driver.ts';
import { emptyVatRow, fillVatRow, holdsVatRow } from './fill-vat-row.ts';
import type { Rows } from './fill-vat-rows.ts';

const ENABLED_WITHIN = 1500;
const KEPT_WITHIN = 2500;

/** A page that has not shown the row it was given is given no other, however often it is filled. */
const notUnderstood = new WeakSet<Document>();

/** Rows that stand there and are not ours are the user's to take away; so is what is typed and not added yet. */
export const fillVatEntry = async (rows: Rows, wanted: readonly VatCells[], entry: Entry): Promise<DriverAnswer> => {
  const page = rows.group().ownerDocument;
  const missing = missingFrom(entry.kept, wanted);
  if (missing.length === 0) return null;
  const isOurs = entry.kept.length === wanted.length - missing.length;
  if (!isOurs || !isBlank(entry.row) || isForbidden(rows.group()) || notUnderstood.has(page)) return 'by-hand';
  for (const row of missing) {
    const answer = await addRow(rows, row);
    if (answer) return answer;
    await waitUntilQuiet(page);
  }
  return null;
};

const addRow = async ({ group, choose }: Rows, wanted: VatCells): Promise<DriverAnswer> => {
  const rowNow = (): VatRow | null => entryOf(group())?.row ?? null;
  const before = vatRowsOf(group()).length;
  const answer = await fillVatRow(rowNow, wanted, choose);
  if (answer) return answer;
  const isReady = () => (group().matches(':disabled, [aria-disabled="true"]') ? null : true);
  const isPressed = (await waitFor(isReady, ENABLED_WITHIN)) !== null && press(group());
  const isKept = () => {
    const kept = vatRowsOf(group());
    return kept.length > before && kept.some((row) => holdsVatRow(row, wanted)) ? true : null;
  };
  if (isPressed && (await waitFor(isKept, KEPT_WITHIN))) return null;
  if (isPressed) notUnderstood.add(group().ownerDocument);
  if (rowNow() && holdsVatRow(rowNow(), wanted)) await emptyVatRow(rowNow, choose);
  return 'by-hand';
};

const missingFrom = (kept: readonly VatRow[], wanted: readonly VatCells[]): VatCells[] => {
  const left = [...kept];
  return wanted.filter((row) => {
    const at = left.findIndex((each) => holdsVatRow(each, row));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
};

/** The rate may be chosen from the start. */
const isBlank = ({ base, amount }: VatRow): boolean => !/[1-9]/.test(readVatCell(base) + readVatCell(amount));
