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
export const takeRowAway = (row: VatRow, group: Element): boolean => {
  const box = boxOfRow(row);
  const [button, another] = box && !box.contains(group) ? deletersIn(box) : [];
  return button !== undefined && another === undefined && pressNamed(button, DELETES);
};

export const deletersIn = (around: ParentNode): HTMLElement[] =>
  [...around.querySelectorAll<HTMLElement>(PRESSED)].filter(
    (each) =>
      isShown(each) &&
      [readText(each), each.ariaLabel, each.title].some((name) => DELETES.test(foldText(name ?? '').trim())),
  );

/**
 * A row that has come up and cannot be told: the only button to delete that was not there before is its own.
 * @returns false, and does nothing, when there is none or it stands among more than a row.
 */
export const takeNewAway = (page: ParentNode, before: ReadonlySet<Element>): boolean => {
  const deleters = deletersIn(page);
  const [button, another] = deleters.filter((each) => !before.has(each));
  const isOneMore = deleters.length === before.size + 1;
  const row = button?.closest(LINE);
  const isRow =
    row != null && row.querySelectorAll(CONTROLS).length <= MOST_OF_LINE && row.querySelector(CONTROLS) !== null;
  return button !== undefined && another === undefined && isOneMore && isRow && pressNamed(button, DELETES);
};

const LINE = 'tr, li, [role="row"], [role="group"], [role="listitem"]';
const MOST_OF_LINE = 8;

/** A row may have a control of its own beside the three: a rate typed by hand. More is no row, but a part of the form. */
const MOST_CONTROLS = 4;
export const CONTROLS = 'input:not([type="hidden"], [type="radio"]), select, textarea, [role="combobox"]';
const FORM = 'form, section, main, body, dialog, [role="dialog"]';

/** The smallest box that holds the three cells; null when it holds more than a row, and its « Supprimer » may be of anything. */
export const boxOfRow = ({ rate, base, amount }: VatRow): Element | null => {
  const box = [...ancestorsOf(rate)].find((around) => around.contains(base) && around.contains(amount));
  if (!box || box.matches(FORM)) return null;
  return [...box.querySelectorAll(CONTROLS)].filter(isShown).length > MOST_CONTROLS ? null : box;
};
