/** What the page itself says is wrong with what a control holds, in the page's own words. */
import { isShown } from './is-shown.ts';
import { readNodes } from './read-text.ts';
import { ancestorsOf, namedBy } from './walk-page.ts';

const COMPLAINS =
  '[role="alert"], [class*="error" i], [class*="erreur" i], [class*="invalid" i], [class^="err" i], [class*=" err" i], [class*="danger" i]';
const CONTROLS = 'input:not([type="hidden"]), select, textarea, [role="combobox"], button, [contenteditable]';
/** That a field is wanted is told of the field, not of what it holds. */
const WANTED = /obligatoire|requis|required|mandatory/i;
/** How far it may stand from the control in the page's tree, and how long it may be. */
const LEVELS = 4;
const LONGEST = 200;

export const findComplaint = (element: Element): string | undefined => {
  const named = element.matches('[aria-invalid="true"]')
    ? [...namedBy(element, 'aria-errormessage'), ...namedBy(element, 'aria-describedby').filter(complains)]
    : [];
  return [...named, ...besideControl(element)].map(saidBy).find(Boolean);
};

const complains = (each: Element): boolean => each.matches(COMPLAINS) || each.querySelector(COMPLAINS) !== null;

/** In the box that holds this control and no other, then right after it. */
const besideControl = (element: Element): Element[] => {
  const found: Element[] = [];
  for (const around of [...ancestorsOf(element)].slice(0, LEVELS)) {
    if (around.matches('form, fieldset, body') || hasOther(around, element)) break;
    const next = around.nextElementSibling;
    found.push(...around.querySelectorAll(COMPLAINS), ...(next?.matches(COMPLAINS) ? [next] : []));
  }
  return found.filter(
    (each) => !each.contains(element) && !each.closest('label, legend') && !each.querySelector(CONTROLS),
  );
};

const hasOther = (around: Element, element: Element): boolean =>
  [...around.querySelectorAll('input:not([type="hidden"], [type="radio"]), select, textarea')].some(
    (each) => each !== element && isShown(each),
  );

/** A link or a control that merely bears such a class says nothing. */
const saidBy = (each: Element): string => {
  const text = isShown(each) ? readNodes(each.childNodes) : '';
  return text.length <= LONGEST && /\p{L}{2}.*\s.*\p{L}{2}/u.test(text) && !WANTED.test(text) ? text : '';
};
