/** The inputs that can be typed in at this moment, anywhere on the page. */
import { isTextElement, type TextElement } from './element-kinds.ts';
import { isShown } from './is-shown.ts';
import { type Tree, walkElements } from './walk-page.ts';

export const textFields = ({ ownerDocument }: Element): TextElement[] =>
  [...walkElements(ownerDocument as Tree)].filter(
    (each): each is TextElement => isTextElement(each) && !each.readOnly && isShown(each),
  );
