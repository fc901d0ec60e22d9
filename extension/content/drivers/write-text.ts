/** Text inputs, masked and formatted ones, dates. Keys first, as a person types; the value at once where keys fail. */
import { isTextElement, type TextElement } from '../element-kinds.ts';
import { press } from '../refuse-submit.ts';
import { pause, waitFor } from '../wait-until-quiet.ts';
import type { DriverAnswer } from './driver.ts';
import { enter, leave } from './focus.ts';
import { isDay, type Opened, pickDay, watchCalendars } from './pick-day.ts';
import type { Picked } from './pick-suggestion.ts';
import { setValue, tellChange, tellInput } from './set-value.ts';
import { standIn } from './stand-in.ts';
import { sendKey, typeKeys } from './type-keys.ts';

/** A page may tidy what was typed a moment after it is left. */
const AFTER_LEAVING = 60;

/** `pick` chooses among what the page offers once the text is typed, before the input is left. */
export type Writing = { holds: () => boolean; pick?: (() => Promise<Picked>) | undefined };

export const writeText = async (element: Element, text: string, { holds, pick }: Writing): Promise<DriverAnswer> => {
  if (!isTextElement(element)) return 'by-hand';
  if (element.maxLength >= 0 && text.length > element.maxLength) return 'by-hand';
  const calendars = element.readOnly || isDay(text) ? watchCalendars(element.ownerDocument) : null;
  if (calendars && element.readOnly && !(await openToTyping(element))) return pickDay(text, calendars, holds);
  const kept = element.value;
  const [own, ...others] = writings(element, text);
  const ways = [...(takesKeys(element) ? [typeKeys] : []), setAtOnce].map((write) => [write, own ?? text] as const);
  for (const [write, writing] of [...ways, ...others.map((other) => [typeKeys, other] as const)]) {
    enter(element);
    const typed = await standIn(element);
    write(typed, writing);
    const picked = write === typeKeys ? await pick?.() : null;
    if (picked && picked !== 'picked') return giveUp(typed, kept, picked);
    // What the page has taken for a choice is not told to it as a text.
    if (picked !== 'picked' || typed.value !== '') tellChange(typed);
    leave(typed);
    await pause(AFTER_LEAVING);
    if (picked === 'picked' || holds()) return null;
  }
  if (calendars && isDay(text)) await pickInstead(element, text, { calendars, holds });
  return null;
};

/** A page that writes its days in words may understand no other writing: its calendar does. */
const pickInstead = async (element: TextElement, text: string, { calendars, holds }: Calendars): Promise<void> => {
  enter(element);
  if (press(element)) await pickDay(text, calendars, holds);
  leave(element);
};

type Calendars = { calendars: Opened; holds: () => boolean };

const OPENS_WITHIN = 600;

/** Some calendars let one type only once they are open. */
const openToTyping = async (element: TextElement): Promise<boolean> => {
  enter(element);
  return press(element) && (await waitFor(() => (element.readOnly ? null : true), OPENS_WITHIN)) === true;
};

/** What is typed without being chosen is no value: the input holds again what it held, and its list closes. */
const giveUp = (element: TextElement, kept: string, refusal: DriverAnswer): DriverAnswer => {
  setAtOnce(element, kept);
  sendKey(element, 'keydown', 'Escape', 27);
  tellChange(element);
  leave(element);
  return refusal;
};

const setAtOnce = (element: TextElement, text: string): void => {
  setValue(element, text);
  tellInput(element);
};

/** Inputs of these types have no caret to type at. */
const takesKeys = ({ type }: TextElement): boolean => !['date', 'number', 'email'].includes(type);

/** Some pages count with a point whatever their language: tried once the comma has failed. */
const writings = (element: TextElement, text: string): string[] => {
  const native = nativeWriting(element, text);
  return takesKeys(element) && /^-?\d+,\d{2}$/.test(native) ? [native, native.replace(',', '.')] : [native];
};

const nativeWriting = ({ type }: TextElement, text: string): string => {
  if (type === 'date') return text.split('/').reverse().join('-');
  return type === 'number' ? text.replace(',', '.') : text;
};
