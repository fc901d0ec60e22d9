/** « Facture | Avoir » as a list that stands open in the form for good: nothing opens it, and one of its few lines is the choice. */
import { oncePerLook } from './one-look.ts';
import { ancestorsOf, drawnWithin, type Tree } from './walk-page.ts';

const OPTION = '[role="option"]';
const CONTROLS = 'input:not([type="hidden"]), select, textarea, [role="combobox"], [aria-haspopup]';
/** More is a list to look in. */
const MOST = 12;
/** Libraries put a list that opens in one or two boxes of its own. */
const LEVELS = 3;
const PARTS_OF_FORM = 'form, fieldset, section, main, body';

export const isStandingList = oncePerLook((element): boolean => {
  if (!element.matches('[role="listbox"]:not([aria-expanded], [aria-multiselectable="true"])')) return false;
  const within = drawnWithin(element);
  const lines = within.filter((each) => each.matches(OPTION));
  return (
    lines.length > 1 &&
    lines.length <= MOST &&
    within.every((each) => !each.matches(CONTROLS)) &&
    !isNamedByAnother(element) &&
    !boxesOf(element).some((box) => isClosed(box) || opensBeside(box, element) || liesOver(box))
  );
});

export const linesOf = (list: Element): Element[] => drawnWithin(list).filter((each) => each.matches(OPTION));

/** Another control says that it is its own. */
export const isNamedByAnother = (list: Element): boolean => {
  const id = CSS.escape(list.id);
  const openers = `[aria-controls~="${id}"], [aria-owns~="${id}"]`;
  return list.id !== '' && (list.getRootNode() as Tree).querySelector(openers) !== null;
};

/** Itself and what is drawn around it, up to a part of the form. */
const boxesOf = (list: Element): Element[] => {
  const around = [...ancestorsOf(list)].slice(0, LEVELS);
  const end = around.findIndex((each) => each.matches(PARTS_OF_FORM));
  return [list, ...(end < 0 ? around : around.slice(0, end))];
};

/** Until it opens. */
const isClosed = (box: Element): boolean => {
  const { display, visibility } = getComputedStyle(box);
  return display === 'none' || visibility === 'hidden';
};

const opensBeside = (box: Element, list: Element): boolean =>
  box !== list &&
  (box.matches('[role="combobox"], [aria-haspopup]') ||
    [...box.children].some((each) => each.matches('[role="combobox"], [aria-haspopup]')) ||
    [...box.querySelectorAll('[aria-expanded="true"]')].some((each) => !each.contains(list)));

/** It has come up over the page, with nothing else to fill in it. */
const liesOver = (box: Element): boolean =>
  ['absolute', 'fixed'].includes(getComputedStyle(box).position) && box.querySelector(CONTROLS) === null;
