/** The inputs that can be typed in at this moment, anywhere on the page. */
import { isTextElement, type TextElement } from './element-kinds.ts';
import { isShown } from './is-shown.ts';
import { type Tree, walkElements } from './walk-page.ts';

export const textFields = ({ ownerDocument }: Element): TextElement[] =>
  [...walkElements(ownerDocument as Tree)].filter(
    (each): each is TextElement => isTextElement(each) && !each.readOnly && isShown(each),
  );

/** A list that takes no text may hear letters all the same, and choose by them: nothing blinks in it, no keyboard comes up for it. */
export const isTypedIn = (element: Element): element is TextElement =>
  isTextElement(element) &&
  !element.readOnly &&
  element.inputMode !== 'none' &&
  !/^(?:transparent|rgba\(0, 0, 0, 0\))$/.test(getComputedStyle(element).caretColor);
