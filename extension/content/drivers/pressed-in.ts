/** What a person presses in an item of a list: its own button, where that says all the item says or that it chooses; else the item. */
import { isShown } from '../is-shown.ts';
import { wordsOf } from '../read-text.ts';
import { pressedName } from '../search-opener.ts';

export const PRESSED = 'button, a, [role="button"], input[type="button"]';
const CHOOSES = /\b(?:choisir|selectionner|selection|retenir|utiliser|select|choose)\b/;

export const choosesByName = (element: Element): boolean => CHOOSES.test(pressedName(element));

export const pressedIn = (item: Element): Element => {
  const [only, another] = [...item.querySelectorAll(PRESSED)].filter(isShown);
  if (!only || another) return item;
  return squeeze(only) === squeeze(item) || choosesByName(only) ? only : item;
};

const squeeze = (element: Element): string => wordsOf(element).replace(/\s+/g, ' ').trim();
