/** A row of the VAT detail that is asked for in a window of its own: filled there, and kept by the window's own button. */
import { foldText } from '../../../shared/core/portal/normalise-label.ts';
import type { VatCells } from '../../../shared/core/portal/vat-rows.ts';
import { isShown } from '../is-shown.ts';
import { readText } from '../read-text.ts';
import { isOfNoForm, pressNamed } from '../refuse-submit.ts';
import { vatRowsIn } from '../vat-cells.ts';
import { waitFor } from '../wait-until-quiet.ts';
import { drawnWithin } from '../walk-page.ts';
import type { DriverAnswer } from './driver.ts';
import type { Choose } from './fill-vat-cell.ts';
import { fillVatRow } from './fill-vat-row.ts';
import { deletersIn } from './take-row-away.ts';
import { sendKey } from './type-keys.ts';

/** Whole names: « Valider » or « Enregistrer » alone may be said of the invoice. */
const KEEPS =
  /^(?:[+＋] ?)?(?:(?:ajouter|inserer)(?: (?:la|une|cette|le|un|ce) (?:ligne|taux))?|(?:valider|confirmer) (?:la|cette|le|ce) (?:ligne|taux)|ok)(?: de tva)?$/;
/** The surest first: a window may have several. */
const CLOSES = [/^(?:annuler|cancel)$/, /^(?:fermer|abandonner|close)$/, /^[×✕✖x]$/];
const PRESSED = 'button[type="button"]:enabled, [role="button"]:not([aria-disabled="true"])';
const ROW = 'tr, li, [role="row"]';
const ANSWERS_WITHIN = 2500;
const CLOSES_WITHIN = 800;

type Listed = { choose: Choose; isListed: () => boolean };

/** @returns null once the row stands among those of the page; the window is closed in any case, if it can be. */
export const fillVatWindow = async (
  { dialog }: { dialog: Element },
  wanted: VatCells,
  { choose, isListed }: Listed,
): Promise<DriverAnswer> => {
  const rowNow = () => vatRowsIn(dialog)[0] ?? null;
  const answer = (await fillVatRow(rowNow, wanted, choose)) ?? (pressIn(dialog, KEEPS) ? null : 'by-hand');
  const kept = answer === null && (await waitFor(() => (isListed() ? true : null), ANSWERS_WITHIN));
  await closeWindow(dialog);
  return answer ?? (kept ? null : 'by-hand');
};

export const closeWindow = async (dialog: Element): Promise<void> => {
  const isClosed = () => (dialog.isConnected && isShown(dialog) ? null : true);
  if (await waitFor(isClosed, CLOSES_WITHIN)) return;
  sendKey(dialog.querySelector(':focus') ?? dialog, 'keydown', 'Escape', 27);
  if (await waitFor(isClosed, CLOSES_WITHIN)) return;
  CLOSES.some((names) => pressIn(dialog, names));
  await waitFor(isClosed, CLOSES_WITHIN);
};

/** @returns false, and does nothing, when there is not exactly one such button in the window, or it may submit. */
export const pressIn = (dialog: Element, names: RegExp): boolean => {
  // « ✕ » is drawn on what takes a row away, too.
  const deleters: readonly Element[] = deletersIn(dialog).filter((each) => each.closest(ROW));
  const [button, another] = drawnWithin(dialog).filter(
    (each) =>
      !deleters.includes(each) &&
      (each.matches(PRESSED) || (each.matches(':enabled') && isOfNoForm(each))) &&
      isShown(each) &&
      names.test(foldText(readText(each) || (each.ariaLabel ?? '')).trim()),
  );
  return button !== undefined && another === undefined && pressNamed(button as HTMLElement, names);
};
