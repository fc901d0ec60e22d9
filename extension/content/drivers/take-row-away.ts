/** A row that we have added and could not fill is taken away again, by its own button and no other. */
import { foldText } from '../../../shared/core/portal/normalise-label.ts';
import { isShown } from '../is-shown.ts';
import { readText } from '../read-text.ts';
import { pressNamed } from '../refuse-submit.ts';
import type { VatRow } from '../vat-cells.ts';
import { ancestorsOf } from '../walk-page.ts';

/** Whole names: « Supprimer la facture » is another thing. */
const DELETES =
  /^[×✕✖x🗑]$|^\W*(?:supprimer|retirer|enlever|effacer|remove|delete)(?: (?:la|cette|le|ce|this))?(?: (?:ligne|taux|row|line))?(?: de tva)?(?: \d+)?$/u;
const PRESSED = 'button[type="button"], [role="button"], a:not([href]), a[href=""], a[href^="#"]';

/** @returns false, and does nothing, when there is not exactly one such button in the row. */
export const takeRowAway = (row: VatRow): boolean => {
  const [button, another] = [...boxOf(row).querySelectorAll<HTMLElement>(PRESSED)].filter(
    (each) =>
      isShown(each) &&
      [readText(each), each.ariaLabel, each.title].some((name) => DELETES.test(foldText(name ?? '').trim())),
  );
  return button !== undefined && another === undefined && pressNamed(button, DELETES);
};

/** The line of its table, else the smallest box that holds the three cells. */
const boxOf = ({ rate, base, amount }: VatRow): Element =>
  rate.closest('tr, [role="row"]') ??
  [...ancestorsOf(rate)].find((around) => around.contains(base) && around.contains(amount)) ??
  rate;
