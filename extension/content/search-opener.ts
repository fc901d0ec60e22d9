/** A field that cannot be typed in, with « Recherche avancée » beside it: it is filled by a search that opens over the form. */
import { foldText } from '../../shared/core/portal/normalise-label.ts';
import { isThere } from './is-shown.ts';
import { readText } from './read-text.ts';
import { parentOf } from './walk-page.ts';

const PRESSED =
  'button[type="button"], [role="button"], a[href^="#"], a[href=""], a[href^="javascript:"], a:not([href]), input[type="button"]';
const SEARCHES =
  /\b(?:recherche\w*|chercher|selectionner|choisir|annuaire|parcourir|loupe|aide a la saisie|search|lookup|browse|value help)\b/;
const HOLDS_INPUT = 'input:not([type="hidden"], [type="button"]), select, textarea';
const LEVELS = 3;
const NEIGHBOURS = 3;

export const isSearchedElsewhere = (element: Element): boolean =>
  element.matches('input[readonly], [aria-readonly="true"]') && openerOf(element) !== null;

/** What opens the search: after the field, or after what holds the field alone. */
export const openerOf = (field: Element): HTMLElement | null => {
  let inner: Element | null = field;
  for (let level = 0; inner && level < LEVELS; level += 1) {
    const found = openerAfter(inner, invites(field));
    if (found) return found;
    const around: Element | null = parentOf(inner);
    if (!around || around.matches('form, fieldset, section, body') || holdsAnother(around, field)) return null;
    inner = around;
  }
  return null;
};

/** « Rechercher une structure » in an input that takes no key is said of the picture beside it. */
const invites = (field: Element): boolean => SEARCHES.test(foldText(field.getAttribute('placeholder') ?? ''));

/** @param invited whether a button without words is one. */
const openerAfter = (element: Element, invited: boolean): HTMLElement | null => {
  const around = parentOf(element);
  const seen = (each: Element) => around !== null && isThere(each, around);
  let next = element.nextElementSibling;
  for (let place = 0; next && place < NEIGHBOURS; place += 1, next = next.nextElementSibling) {
    if (next.matches(HOLDS_INPUT) || next.querySelector(HOLDS_INPUT)) return null;
    const found = [next, ...next.querySelectorAll('*')].find(
      (each) => (isOpener(each) || (invited && isWordless(each))) && seen(each),
    );
    if (found) return found as HTMLElement;
  }
  return null;
};

const isOpener = (element: Element): boolean => element.matches(PRESSED) && SEARCHES.test(pressedName(element));

const isWordless = (element: Element): boolean => element.matches(PRESSED) && pressedName(element).trim() === '';

const holdsAnother = (around: Element, field: Element): boolean =>
  [...around.querySelectorAll(HOLDS_INPUT)].some((each) => each !== field);

/** What a person reads on a button, or hears of it. */
export const pressedName = (element: Element): string =>
  foldText(
    [
      readText(element),
      element.getAttribute('aria-label'),
      element.getAttribute('title'),
      (element as HTMLInputElement).value,
    ]
      .filter((each) => typeof each === 'string')
      .join(' '),
  );
