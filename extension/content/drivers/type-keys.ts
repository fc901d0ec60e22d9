/** Types a text key by key over what a control holds. Some masks listen to keys only. Enter is never a key. */
import type { TextElement } from '../element-kinds.ts';
import { viewOf } from '../walk-page.ts';
import { setValue, tellInput } from './set-value.ts';

export const typeKeys = (element: TextElement, text: string): void => {
  element.select();
  if (element.value !== '') clear(element);
  for (const char of text.replace(/[\r\n]/g, '')) typeChar(element, char);
};

const clear = (element: TextElement): void => {
  const goes = sendKey(element, 'keydown', 'Delete', 46) && announce(element, 'deleteContentForward', null);
  if (goes) {
    setValue(element, '');
    tellInput(element);
  }
  sendKey(element, 'keyup', 'Delete', 46);
};

const typeChar = (element: TextElement, char: string): void => {
  const code = char.toUpperCase().charCodeAt(0);
  const goes =
    sendKey(element, 'keydown', char, code) &&
    sendKey(element, 'keypress', char, char.charCodeAt(0)) &&
    announce(element, 'insertText', char);
  if (goes) insert(element, char);
  sendKey(element, 'keyup', char, code);
};

const insert = (element: TextElement, char: string): void => {
  const { value } = element;
  const start = element.selectionStart ?? value.length;
  const end = element.selectionEnd ?? value.length;
  setValue(element, value.slice(0, start) + char + value.slice(end));
  element.setSelectionRange(start + 1, start + 1);
  tellInput(element, char);
};

/** @returns false when the page has taken the key for itself. */
export const sendKey = (element: Element, type: string, key: string, keyCode: number): boolean => {
  const charCode = type === 'keypress' ? keyCode : 0;
  const init = { key, keyCode, which: keyCode, charCode, bubbles: true, cancelable: true, composed: true };
  return element.dispatchEvent(new (viewOf(element).KeyboardEvent)(type, init));
};

/** @returns false when the page has taken the key for itself. */
export const announce = (element: Element, inputType: string, data: string | null): boolean =>
  element.dispatchEvent(
    new (viewOf(element).InputEvent)('beforeinput', {
      bubbles: true,
      cancelable: true,
      composed: true,
      inputType,
      data,
    }),
  );
