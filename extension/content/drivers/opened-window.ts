/** The window that has come up over the form to search or choose in: by what it says it is, else by its coming up. */
import type { TextElement } from '../element-kinds.ts';
import { findLabels } from '../find-label.ts';
import { isShown } from '../is-shown.ts';
import { inOneLook } from '../one-look.ts';
import { textBefore } from '../text-before.ts';
import { textFields } from '../text-fields.ts';
import { ancestorsOf, drawnWithin, walkElements } from '../walk-page.ts';

/** What has opened, and its field if it has one; a page may draw both anew with what it has found. */
export type Search = { asked: TextElement | null; dialog: Element };

/** @returns a function that finds the window that has opened since over the form, with the field to search by if it has one. */
export const windowSince = (field: Element, query: string): (() => Search | null) => finderOf(field, query, () => []);

/** The same after a press on what opens a search: the box that comes up then is one, whatever it is made of. */
export const boxSince = (field: Element, query: string): (() => Search | null) => {
  const before = new Set(shownOn(field));
  const isUp = (each: Element): boolean => !before.has(each) && isShown(each) && !holds(each, field);
  return finderOf(field, query, (asked) => {
    // Once the form itself has been drawn anew, any part of it would look as if it had come up.
    if (!field.isConnected) return [];
    return asked
      ? [...ancestorsOf(asked)].filter(isUp).slice(-1)
      : shownOn(field).filter((each) => isUp(each) && isLayer(each));
  });
};

/** `boxes`: what else may be a window, around a field or by itself. */
const finderOf = (field: Element, query: string, boxes: (asked: Element | null) => Element[]) => {
  const before = new Set<Element>([...textFields(field), ...windowsOn(field)]);
  const isFresh = (each: Element): boolean => !before.has(each);
  return (): Search | null => {
    const asked = askedFor(query, textFields(field).filter(isFresh));
    const dialog = asked && (calledWindow(asked, field) ?? boxes(asked)[0] ?? formAround(asked, field));
    if (dialog) return { asked, dialog };
    const window = [...windowsOn(field), ...boxes(null)].find((each) => isFresh(each) && !holds(each, field));
    return window ? { asked: null, dialog: window } : null;
  };
};

const shownOn = ({ ownerDocument }: Element): Element[] =>
  inOneLook(() => [...walkElements(ownerDocument)].filter(isShown));

/** It lies over the page, and there is something to choose in it. */
const isLayer = (element: Element): boolean =>
  ['absolute', 'fixed'].includes(getComputedStyle(element).position) &&
  drawnWithin(element).some((each) => each.matches(CHOSEN_FROM) && isShown(each));

const CHOSEN_FROM = 'tr, li, [role="row"], [role="option"], input[type="radio"], [role="radio"]';

/** The only field the search has, else the one it names as our query asks. */
const askedFor = (query: string, fields: readonly TextElement[]): TextElement | null => {
  const named = fields.filter((each) =>
    findLabels(each, textBefore(each)).some(({ text }) => namesOf(query).test(text)),
  );
  const [only, another] = fields.length === 1 ? fields : named;
  return only && !another ? only : null;
};

const namesOf = (query: string): RegExp => (/^\d{14}$/.test(query) ? /siret|identifiant/i : /code|num[ée]ro/i);

const DIALOGS = 'dialog, [role="dialog"], [role="alertdialog"], [aria-modal="true"]';
const CALLED = '[class*="modal" i], [class*="dialog" i], [class*="popup" i]';

/** Those one sees, the outermost first. */
const windowsOn = ({ ownerDocument }: Element): Element[] =>
  [...walkElements(ownerDocument)].filter(
    (each) => each.matches(`${DIALOGS}, [class*="modal" i]`) && isShown(each) && each.textContent?.trim() !== '',
  );

/** What has opened over the form, and holds nothing of it; the parts of a window are called after it. */
const calledWindow = (asked: Element, field: Element): Element | undefined => {
  const around = [...ancestorsOf(asked)].filter((each) => !holds(each, field));
  return around.find((each) => each.matches(DIALOGS)) ?? around.findLast((each) => each.matches(CALLED));
};

const formAround = (asked: Element, field: Element): Element | null =>
  (field.isConnected && [...ancestorsOf(asked)].find((each) => each.matches('form, section') && !holds(each, field))) ||
  null;

export const holds = (around: Element, element: Element): boolean => [...ancestorsOf(element)].includes(around);
