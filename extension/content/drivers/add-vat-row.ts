/** Asks the page for one more row of the VAT detail: it comes among the others, or in a window of its own. */
import { noteAdded } from '../entered-cell.ts';
import { press } from '../refuse-submit.ts';
import { TABLE } from '../table-columns.ts';
import { type VatRow, vatRowsIn } from '../vat-cells.ts';
import { noteStrayRow } from '../vat-group.ts';
import { countBare } from '../vat-table.ts';
import { waitFor } from '../wait-until-quiet.ts';
import { closeWindow } from './fill-vat-window.ts';
import { windowsOn } from './own-window.ts';
import { deletersIn, takeNewAway } from './take-row-away.ts';

const ADDED_WITHIN = 2500;

/** A page whose new row is not understood is not asked for another, however often it is filled. */
const notUnderstood = new WeakSet<Document>();

export type VatWindow = { dialog: Element };

export const isWindow = (added: 'row' | 'none' | VatWindow | null): added is VatWindow =>
  added !== null && typeof added === 'object';

/** @returns `none` when there is nothing to press, or nothing comes of it that we can tell: it is then taken away again if it can be. */
export const addVatRow = async (group: Element, rowNow: () => VatRow | null): Promise<'row' | 'none' | VatWindow> => {
  const page = group.ownerDocument;
  const [windows, deleters] = [new Set(windowsOn(group)), new Set(deletersIn(page))];
  const bare = new Map([...page.querySelectorAll(TABLE)].map((table) => [table, countBare(table)]));
  if (group.matches(TABLE) || notUnderstood.has(page) || !press(group)) return 'none';
  const opened = () => windowsOn(group).filter((dialog) => !windows.has(dialog));
  const withRow = () => opened().find((dialog) => vatRowsIn(dialog).length === 1);
  const noteBare = () => {
    const [table, another] = [...page.querySelectorAll(TABLE)].filter(
      (each) => countBare(each) === (bare.get(each) ?? 0) + 1,
    );
    if (table && !another) noteAdded(table);
  };
  const added = await waitFor(() => {
    if (!rowNow()) noteBare();
    return rowNow() ? 'row' : dialogOf(withRow());
  }, ADDED_WITHIN);
  if (added) return added;
  notUnderstood.add(page);
  const [stray] = opened();
  if (stray) await closeWindow(stray);
  else if (!takeNewAway(page, deleters)) noteStrayRow(group);
  return 'none';
};

const dialogOf = (dialog: Element | undefined): VatWindow | null => (dialog ? { dialog } : null);
