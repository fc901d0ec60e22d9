/** Text inputs, masked and formatted ones, dates. Keys first, as a person types; the value at once where keys fail. */
import { isTextElement, type TextElement } from '../element-kinds.ts';
import { pause } from '../wait-until-quiet.ts';
import type { DriverAnswer } from './driver.ts';
import { enter, leave } from './focus.ts';
import { setValue, tellChange, tellInput } from './set-value.ts';
import { typeKeys } from './type-keys.ts';

/** A page may tidy what was typed a moment after it is left. */
const AFTER_LEAVING = 60;

/** `pick` chooses among what the page offers once the text is typed, before the input is left. */
export type Writing = { holds: () => boolean; pick?: (() => Promise<void>) | undefined };

export const writeText = async (element: Element, text: string, { holds, pick }: Writing): Promise<DriverAnswer> => {
  if (!isTextElement(element)) return 'by-hand';
  if (element.maxLength >= 0 && text.length > element.maxLength) return 'by-hand';
  for (const write of takesKeys(element) ? [typeKeys, setAtOnce] : [setAtOnce]) {
    enter(element);
    write(element, nativeWriting(element, text));
    if (write === typeKeys) await pick?.();
    tellChange(element);
    leave(element);
    await pause(AFTER_LEAVING);
    if (holds()) return null;
  }
  return null;
};

const setAtOnce = (element: TextElement, text: string): void => {
  setValue(element, text);
  tellInput(element);
};

/** Inputs of these types have no caret to type at. */
const takesKeys = ({ type }: TextElement): boolean => !['date', 'number', 'email'].includes(type);

const nativeWriting = ({ type }: TextElement, text: string): string => {
  if (type === 'date') return text.split('/').reverse().join('-');
  return type === 'number' ? text.replace(',', '.') : text;
};
