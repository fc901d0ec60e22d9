/** Searched fields that follow the ARIA pattern, and the many that nearly do: type, wait for a list, pick. */

import { isBareBox } from '../drawn-box.ts';
import { isTextElement, type TextElement } from '../element-kinds.ts';
import { faceOf } from '../face-of.ts';
import { isShown } from '../is-shown.ts';
import { hasOwnText } from '../read-text.ts';
import { press, pressNowhere } from '../refuse-submit.ts';
import { pause, waitFor } from '../wait-until-quiet.ts';
import { namedBy, type Tree, walkElements } from '../walk-page.ts';
import type { DriverAnswer } from './driver.ts';
import { enter, leave } from './focus.ts';
import { type ListView, pickResult, type Wanted } from './pick-result.ts';
import { setValue, tellChange, tellInput } from './set-value.ts';
import { sendKey, typeKeys } from './type-keys.ts';

export const searchCombobox = async (element: Element, query: string, wanted: Wanted): Promise<DriverAnswer> => {
  const isBare = isBareBox(element);
  const before = new Set(isBare ? leaves(element) : candidates(element));
  const shown = new Set(textFields(element));
  const typed = isTextElement(element) && !element.readOnly ? element : null;
  const kept = typed?.value ?? '';
  enter(element);
  if (!isOpen(element) && !press(faceOf(element)) && !typed) return 'by-hand';
  const field = typed ?? (query === '' ? null : await waitFor(() => searchField(element, shown), OPEN));
  if (field && query !== '') typeKeys(field, query);
  const found = await pickResult(() => (isBare ? viewLeaves(element, before) : viewList(element, before)), wanted);
  const answer = typeof found === 'string' ? found : press(found) ? null : 'by-hand';
  if (answer !== null) giveUp(element, { kept, opened: () => stillOpen(element, before, isBare) });
  else {
    await pause(BEFORE_LEAVING);
    leave(element);
  }
  return answer;
};

/** Left in the same instant, a list may forget what was just pressed in it. */
const BEFORE_LEAVING = 80;

/** What has come up since the list was opened, and is still there. */
const stillOpen = (element: Element, before: ReadonlySet<Element>, isBare: boolean): Element[] =>
  (isBare ? viewLeaves(element, before) : viewList(element, before)).results;

/** A drawn list often opens with a search field of its own, wherever its panel was put. */
const OPEN = 1200;

const searchField = (element: Element, before: ReadonlySet<Element>): TextElement | null => {
  const fresh = textFields(element).filter((field) => !before.has(field));
  return fresh.length === 1 ? (fresh[0] ?? null) : null;
};

const textFields = (element: Element): TextElement[] =>
  [...walkElements(element.ownerDocument as Tree)].filter(
    (each): each is TextElement => isTextElement(each) && !each.readOnly && isShown(each),
  );

const isOpen = (element: Element): boolean => element.getAttribute('aria-expanded') === 'true';

/** The list the field names; without a name, whatever options have come up since. */
const viewList = (element: Element, before: ReadonlySet<Element>): ListView => {
  const lists = ['aria-controls', 'aria-owns'].flatMap((name) => [
    ...namedBy(element, name),
    ...(element.parentElement ? namedBy(element.parentElement, name) : []),
  ]);
  const named = lists.flatMap((list) => [...list.querySelectorAll(OPTIONS)]).filter(isShown);
  const results = named.length > 0 ? named : candidates(element).filter((each) => !before.has(each));
  return { results: results.filter((each) => !each.matches('[aria-disabled="true"]')), loading: lists.some(isBusy) };
};

const OPTIONS = '[role="option"], [role="menuitemradio"], li';

/** What a mere box has opened says of itself nothing at all: whatever words have come up since. */
const viewLeaves = (element: Element, before: ReadonlySet<Element>): ListView => ({
  results: leaves(element).filter((each) => !before.has(each)),
  loading: false,
});

const leaves = (element: Element): Element[] =>
  [...walkElements(element.ownerDocument as Tree)].filter(
    (each) =>
      each.childElementCount === 0 && hasOwnText(each) && !each.matches('script, style, option') && isShown(each),
  );

/** What a person could choose from on the page at this moment. */
export const candidates = (element: Element): Element[] =>
  [...walkElements(element.ownerDocument as Tree)].filter((each) => each.matches(OPTIONS) && isShown(each));

const isBusy = (list: Element): boolean =>
  list.matches('[aria-busy="true"]') || list.querySelector('[aria-busy="true"]') !== null;

type Opened = { kept: string; opened: () => Element[] };

/** Puts back what was typed there before, and closes the list: one left open would stand over the rest of the form. */
const giveUp = (element: Element, { kept, opened }: Opened): void => {
  sendKey(element, 'keydown', 'Escape', 27);
  if (isTextElement(element) && element.value !== kept) {
    setValue(element, kept);
    tellInput(element);
    tellChange(element);
  }
  sendKey(element, 'keydown', 'Escape', 27);
  // A list that took the focus hears its own keys only; another listens for a press anywhere else.
  const [item] = opened();
  if (item) sendKey(item, 'keydown', 'Escape', 27);
  if (opened().length > 0) pressNowhere(element);
  leave(element);
};
