/** Titles of folded panels whose content is not on the page yet: what a person presses to see more of the form. */
import { foldText } from '../../shared/core/portal/normalise-label.ts';
import { opensCalendar } from './drawn-box.ts';
import { isBox, isFoldingBox } from './folding-box.ts';
import { isShown } from './is-shown.ts';
import { ancestorsOf } from './walk-page.ts';

const CLOSED =
  'button[aria-expanded="false"], [role="button"][aria-expanded="false"], a[aria-expanded="false"], summary[aria-expanded="false"]';
const OPENS_A_LIST = '[aria-haspopup], [role="combobox"], input, select';
/** A mark in front folds; one behind may as well be that of a list. */
const MARK = /^\s*[▸►▶▷›»＋+⊞]/;
const INVITES = /^\W*(?:saisir|renseigner|afficher|voir|deplier|ouvrir|detail)/;
const MAY_BE_PRESSED =
  'span, div, p, legend, a[href^="#"], a[href=""], a:not([href]), button[type="button"], [role="button"], h2, h3, h4';
/** « Détail TVA » among tabs is a step of the form: pressing it takes the others away. */
const NOT_A_PANEL = 'label, th, nav, li, [role="menu"], [role="listbox"], [role="option"], [role="tab"]';
const LONGEST = 80;

/** Opened by us, and nothing in the title says so. One that does says as well when it has shut again. */
const opened = new WeakSet<Element>();

export const markOpened = (title: Element): void => {
  if (title.getAttribute('aria-expanded') !== 'true') opened.add(title);
};

/** What it opened has gone again. */
export const markShut = (title: Element): void => {
  opened.delete(title);
};

export const isFoldedTitle = (element: Element): boolean => {
  if (opened.has(element)) return false;
  if (isBox(element)) return isFoldingBox(element);
  if (element.matches(OPENS_A_LIST) || opensCalendar(element)) return false;
  const saysClosed = element.matches(CLOSED);
  if (!saysClosed && !mayBePressed(element)) return false;
  const text = (element.textContent ?? '').trim();
  if (text === '' || text.length > LONGEST) return false;
  return saysClosed ? element.closest('nav, [role="menu"]') === null : isBareTitle(element, text);
};

const mayBePressed = (element: Element): boolean => element.childElementCount <= 3 && element.matches(MAY_BE_PRESSED);

/** « ▸ Saisir le détail de la TVA », with nothing but its looks to say that it opens. */
const isBareTitle = (element: Element, text: string): boolean =>
  (MARK.test(text) || (INVITES.test(foldText(text)) && !isInMenu(element)) || isShutItem(element, text)) &&
  !element.hasAttribute('aria-expanded') &&
  element.querySelector('input, select, textarea, button, a, [role]:not([role="img"])') === null &&
  element.closest(NOT_A_PANEL) === null &&
  isPressed(element) &&
  !(element.parentElement && isPressed(element.parentElement));

/** « Saisir facture » between « Rechercher » and « Archives »: nothing but links side by side. */
const isInMenu = (element: Element): boolean => {
  const all = [...(element.parentElement?.children ?? [])];
  return all.length >= LEAST_LINKS && all.every((each) => each.localName === 'a');
};

const LEAST_LINKS = 3;

const ITEM = '[class*="collaps" i], [class*="accordion" i], [class*="expansion" i]';
const SET = /(?:collapse|accordion|panels)$/i;
const ITEM_LEVELS = 5;

/** The page calls it a part that folds, and there is nothing in it but its title: were it open, its content would stand behind. */
const isShutItem = (title: Element, text: string): boolean => {
  if (title.closest(ITEM) === null) return false;
  const around = [title, ...ancestorsOf(title)].slice(0, ITEM_LEVELS);
  const more = around.findIndex((each) => (each.textContent ?? '').trim() !== text);
  const item = around.slice(0, more === -1 ? ITEM_LEVELS : more).findLast((each) => each.matches(ITEM) && !isSet(each));
  const next = item?.nextElementSibling;
  return item !== undefined && (!next || isLike(next, item) || !isShown(next));
};

/** What holds all such parts, be it but one. */
const isSet = ({ classList }: Element): boolean => [...classList].some((name) => SET.test(name));

const isLike = (one: Element, other: Element): boolean => one.classList[0] === other.classList[0];

const isPressed = (element: Element): boolean =>
  element.matches('a, button, [role="button"]') || getComputedStyle(element).cursor === 'pointer';
