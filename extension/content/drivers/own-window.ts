/** The window of the whole VAT detail, where it was we who opened it: kept once all is right in it, else left, nothing half being kept. */
import { sameVatRows, type VatCells, writeVatRows } from '../../../shared/core/portal/vat-rows.ts';
import { markShut } from '../find-folded.ts';
import { isBox } from '../folding-box.ts';
import { isShown } from '../is-shown.ts';
import { press } from '../refuse-submit.ts';
import { DIALOG, vatRowsIn } from '../vat-cells.ts';
import { readVatRow, vatCellsOf } from '../vat-group.ts';
import { waitFor, waitUntilQuiet } from '../wait-until-quiet.ts';
import { closestAround, drawnWithin, holdsDrawn, type Tree, walkElements } from '../walk-page.ts';
import type { DriverAnswer } from './driver.ts';
import { closeWindow, pressIn } from './fill-vat-window.ts';

/**
 * Whole names, folded. « Valider » and « Enregistrer » alone stay the user's, though it be a window:
 * that is what the last question before an invoice is sent is called too.
 */
const KEEPS_ALL =
  /^(?:appliquer|ok|apply|(?:appliquer|valider|enregistrer|confirmer) (?:(?:le |ce )?detail|(?:la |cette )?(?:repartition|ventilation)|(?:les |ces )?(?:lignes|taux))(?: de (?:la )?tva)?)$/;
const CONTROLS =
  'input:not([type="hidden"], [type="button"]), select, textarea, [role="combobox"], [role="textbox"], [contenteditable]';
const OPENS_WITHIN = 2500;
const CLOSES_WITHIN = 2500;

/** Each with what opened it, until its user touches the page: it may be opened by another hand then. */
let ours = new WeakMap<Element, Element>();

const TOUCHES = ['pointerdown', 'keydown'];

const forget = ({ isTrusted }: Event): void => {
  if (isTrusted) ours = new WeakMap();
};

export const windowsOn = (element: Element): Element[] =>
  [...walkElements(element.ownerDocument as Tree)].filter(
    (each) => each.matches(DIALOG) && isShown(each) && !holdsDrawn(each, element),
  );

/** @param before those that stood open before `opener` was pressed. */
export const noteOpened = (opener: Element, before: readonly Element[]): void => {
  // To look in it again, what opens it is pressed once more: a box would be unticked.
  if (isBox(opener)) return;
  const opened = windowsOn(opener).filter((each) => !before.includes(each));
  for (const dialog of opened) ours.set(dialog, opener);
  for (const type of TOUCHES) opener.ownerDocument.addEventListener(type, forget, { capture: true });
};

type Filled = { answer: DriverAnswer; rows: readonly VatCells[]; seen?: ((text: string) => void) | undefined };

/** `seen` is told what the window holds when it is opened again. A window that is not ours is left as it is. */
export const leaveOwnWindow = async (group: Element, { answer, rows, seen }: Filled): Promise<DriverAnswer> => {
  const dialog = closestAround(group, DIALOG);
  const opener = dialog && ours.get(dialog);
  if (!dialog || !opener || !holdsRowsOnly(dialog, group)) return answer;
  if (answer !== null) {
    await closeWindow(dialog);
    markShut(opener);
    return answer;
  }
  if (!sameVatRows(writeVatRows(rows), textIn(dialog)) || !pressIn(dialog, KEEPS_ALL)) return answer;
  const isClosed = () => (dialog.isConnected && isShown(dialog) ? null : true);
  if (!(await waitFor(isClosed, CLOSES_WITHIN))) return answer;
  markShut(opener);
  await waitUntilQuiet(group.ownerDocument);
  const kept = await lookAgain(opener);
  if (kept === null) return 'by-hand';
  seen?.(kept);
  return null;
};

const holdsRowsOnly = (dialog: Element, group: Element): boolean => {
  const cells = vatCellsOf(group);
  return drawnWithin(dialog)
    .filter((each) => each.matches(CONTROLS) && isShown(each))
    .every((each) => cells.some((cell) => holdsDrawn(cell, each)));
};

const textIn = (dialog: Element): string => writeVatRows(vatRowsIn(dialog).map(readVatRow));

/** What the page has kept is what the window shows when it opens; null where it does not. */
const lookAgain = async (opener: Element): Promise<string | null> => {
  const before = windowsOn(opener);
  if (!opener.isConnected || !press(opener)) return null;
  const opened = () => windowsOn(opener).find((each) => !before.includes(each) && vatRowsIn(each).length > 0) ?? null;
  const dialog = await waitFor(opened, OPENS_WITHIN);
  if (!dialog) return null;
  await waitUntilQuiet(opener.ownerDocument);
  const kept = textIn(dialog);
  await closeWindow(dialog);
  return kept;
};
