/** « [20 %] [100,00] [20,00] [OK] [Annuler] »: a row of the VAT detail that counts once its own button has been pressed. */
import { foldText } from '../../../shared/core/portal/normalise-label.ts';
import { isShown } from '../is-shown.ts';
import { readText } from '../read-text.ts';
import { isOfNoForm, pressNamed } from '../refuse-submit.ts';
import type { VatRow } from '../vat-cells.ts';
import { waitFor } from '../wait-until-quiet.ts';
import { drawnWithin } from '../walk-page.ts';
import type { DriverAnswer } from './driver.ts';
import { boxOfRow, CONTROLS } from './take-row-away.ts';

/** Whole names, folded: « Valider » or « Enregistrer » alone may be said of the invoice, « Ajouter une ligne » begins another. */
const KEEPS =
  /^(?:[✓✔]|ok|ajouter|(?:valider|confirmer|enregistrer|appliquer|ajouter) (?:la|cette|le|ce) (?:ligne|taux)(?: de tva)?)$/;
const PRESSED = 'button[type="button"], input[type="button"], [role="button"]';
const LINE = 'tr, [role="row"]';
const OFF = ':disabled, [aria-disabled="true"]';
const ENABLED_WITHIN = 1500;
const KEPT_WITHIN = 2500;

/** @returns null when there is nothing to press there, or the page has taken the row for it. */
export const keepVatRow = async (
  row: VatRow | null,
  group: Element,
  isListed: () => boolean,
): Promise<DriverAnswer> => {
  const keeper = row && isListed() ? keeperIn(row, group) : null;
  if (!keeper) return null;
  const isReady = await waitFor(() => (keeper.matches(OFF) ? null : true), ENABLED_WITHIN);
  if (!isReady || !pressNamed(keeper, KEEPS)) return 'by-hand';
  const isDone = () => !keeper.isConnected || !isShown(keeper) || keeper.matches(OFF);
  return (await waitFor(() => (isDone() && isListed() ? true : null), KEPT_WITHIN)) ? null : 'by-hand';
};

/** The only one of the row's own box. What adds the next row is none. */
const keeperIn = (row: VatRow, group: Element): HTMLElement | null => {
  const box = boxOfRow(row);
  if (!box || box.contains(group) || !(box.matches(LINE) || holdsNoMore(box, row))) return null;
  const [keeper, another] = drawnWithin(box).filter((each) => isKeeper(each) && isShown(each));
  return keeper && !another ? (keeper as HTMLElement) : null;
};

/** Beside any other field, « OK » may be of that field. */
const holdsNoMore = (box: Element, row: VatRow): boolean =>
  [...box.querySelectorAll(CONTROLS)]
    .filter(isShown)
    .every((each) => Object.values(row).some((cell) => cell.contains(each) || each.contains(cell)));

/** By all that it is called: « OK » for the eye and « Envoyer » for the ear is another thing. */
const isKeeper = (element: Element): boolean => {
  const written = element.localName === 'input' ? element.getAttribute('value') : readText(element);
  const names = [written, element.ariaLabel, element.getAttribute('title')]
    .map((name) => foldText(name ?? '').trim())
    .filter(Boolean);
  const isPressed = element.matches(PRESSED) || isOfNoForm(element);
  return isPressed && names.length > 0 && names.every((name) => KEEPS.test(name));
};
