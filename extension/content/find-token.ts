/** « 12345678200028 – Commune de Test ✕ »: what is chosen, drawn as a token in the stead of the input that it is searched by. */
import { foldText } from '../../shared/core/portal/normalise-label.ts';
import { asksDate, isDateToType } from './date-parts.ts';
import { isTextElement, type TextElement } from './element-kinds.ts';
import { BUTTONS } from './find-search.ts';
import { isPutAside, isThere } from './is-shown.ts';
import { oncePerLook } from './one-look.ts';
import { readText } from './read-text.ts';
import { ancestorsOf } from './walk-page.ts';

/** `remover`, called `name`, takes the value away, and nothing but it. */
export type Token = { box: Element; value: string; remover: HTMLElement; name: string };

const REMOVER =
  'button[type="button"]:enabled, [role="button"]:not([aria-disabled="true"]), a:not([href]), a[href="#"]';
const CONTROLS = 'input:not([type="hidden"], [type="button"], [type="submit"]), select, textarea, [contenteditable]';
/** A row of a list or a table is taken away with all that is in it. */
const MORE_THAN_A_FIELD =
  'form, li, fieldset, section, table, tr, td, th, dl, main, body, dialog, [role="row"], [role="dialog"]';
const LEVELS = 3;
const LONGEST = 200;

/** Whole names, folded. */
const MARK = /^[×✕✖✗⨯x]$/;
const TAKES =
  '(?:retirer|enlever|effacer|vider|changer|modifier|supprimer|delete|clear|remove|deselect|unselect|change)';
const CHOICE =
  "(?:(?:la |le |l'|cette |ce |mon |ma |selected |the |this )?(?:selection|choix|valeur|element|option|structure|service|destinataire|selected option|choice|value|item))";
const NAMED = new RegExp(`^${TAKES}(?: ${CHOICE})?$`);
/** A row, a file, the invoice: what it takes away has to be said. */
const SAYS_NOT_WHAT = /^(?:supprimer|delete)$/;

/** Of the hidden input, or of the input that is only read, where there is one; else of the token's own box. */
export const tokenOf = oncePerLook((element): Token | null => {
  if (!isTextElement(element)) return isTokenBox(element) ? drawnToken(element) : null;
  if (asksDate(element) || isDateToType(element)) return null;
  if (isPutAside(element)) return besideHidden(element);
  return isOnlyRead(element) ? besideRead(element) : null;
});

const isOnlyRead = (input: TextElement): boolean =>
  input.matches(':disabled, [readonly]') && /\p{L}|\d{9}/u.test(input.value);

const besideHidden = (input: TextElement): Token | null => {
  for (const around of fieldBoxes(input)) {
    const remover = onlyRemover(around, input);
    if (remover) return asToken(remover, around);
  }
  return null;
};

const besideRead = (input: TextElement): Token | null => {
  for (const around of fieldBoxes(input)) {
    const remover = onlyRemover(around, input);
    const name = remover && nameOfRemover(remover, input.value);
    if (remover && name) return { box: input, value: input.value, remover, name };
  }
  return null;
};

/** A field whose input is drawn anew once the token is gone: a label names it, and there is nothing else in its box. */
const drawnToken = (box: Element): Token | null => {
  const remover = onlyRemover(box, null);
  const token = remover && asToken(remover, box);
  const isField = token?.box === box && box.closest('li') === null;
  return isField &&
    [...fieldBoxes(box)].some((around) => onlyRemover(around, null) === remover && isLabelled(around, box))
    ? token
    : null;
};

/** Asked of every element: little is read for it. */
const isTokenBox = (element: Element): boolean =>
  element.matches('div, span, p, output') &&
  element.childElementCount < 4 &&
  element.querySelector(`:scope > :is(${REMOVER}), :scope > * > :is(${REMOVER})`) !== null &&
  (element.textContent ?? '').length <= LONGEST;

/** By one name, which is no other field's. */
const isLabelled = (around: Element, box: Element): boolean => {
  const [name, another] = [...around.querySelectorAll(NAMES)].filter((each) => !box.contains(each));
  return name !== undefined && another === undefined && ((name as HTMLLabelElement).control ?? null) === null;
};

const NAMES = 'label, [class*="label" i]';

function* fieldBoxes(inner: Element): Generator<Element> {
  let level = 0;
  for (const around of ancestorsOf(inner)) {
    if (level++ >= LEVELS || around.matches(MORE_THAN_A_FIELD)) return;
    yield around;
  }
}

/** Null where anything else is to be pressed or filled. */
const onlyRemover = (around: Element, own: Element | null): HTMLElement | null => {
  const others = [...around.querySelectorAll(CONTROLS)].some((each) => each !== own);
  const [remover, another] = [...around.querySelectorAll<HTMLElement>(BUTTONS)].filter((each) => isThere(each, around));
  return !others && remover?.matches(REMOVER) && !another ? remover : null;
};

/** The smallest box that holds words beside the button. */
const asToken = (remover: HTMLElement, around: Element): Token | null => {
  const isLeftOut = (child: Element) =>
    child === remover || child.matches('label, legend, small, ul, [role="listbox"]') || isPutAside(child);
  for (const box of ancestorsOf(remover)) {
    const value = readText(box, isLeftOut);
    const name = value === '' || value.length > LONGEST ? null : nameOfRemover(remover, value);
    if (value !== '' || box === around) return name === null ? null : { box, value, remover, name };
  }
  return null;
};

/** « Supprimer COMMUNE DE TEST » says what it takes away as well as « Retirer » does. */
const nameOfRemover = (remover: HTMLElement, value: string): string | null => {
  const names = [readText(remover), remover.ariaLabel, remover.title]
    .map((name) => foldText(name ?? ''))
    .filter(Boolean);
  const said = names.filter((name) => !MARK.test(name));
  const saysValue = (name: string) => {
    const [, what = ''] = new RegExp(`^${TAKES} (.{3,})$`).exec(name) ?? [];
    return what !== '' && foldText(value).includes(what);
  };
  const isSafe = said.every((name) => (NAMED.test(name) && !SAYS_NOT_WHAT.test(name)) || saysValue(name));
  return isSafe ? (said[0] ?? names[0] ?? null) : null;
};
