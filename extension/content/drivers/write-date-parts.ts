/** Day, month and year, each in its own control, as one types or chooses them. */
import { type DateParts, monthNumber } from '../date-parts.ts';
import { isSelect, isTextElement } from '../element-kinds.ts';
import { pause } from '../wait-until-quiet.ts';
import { viewOf } from '../walk-page.ts';
import { chooseOption } from './choose-option.ts';
import type { DriverAnswer } from './driver.ts';
import { enter, leave } from './focus.ts';
import { tellInput } from './set-value.ts';
import { announce, sendKey } from './type-keys.ts';
import { writeText } from './write-text.ts';

/** A drawn segment is drawn anew after each key. */
const BETWEEN_KEYS = 40;

/** @param text "17/02/2026" */
export const writeDateParts = async ({ day, month, year }: DateParts, text: string): Promise<DriverAnswer> => {
  const [dd = '', mm = '', yyyy = ''] = text.split('/');
  return (await writePart(day, dd)) ?? (await writePart(month, mm)) ?? writePart(year, yyyy);
};

const writePart = (part: Element, digits: string): Promise<DriverAnswer> => {
  if (isSelect(part)) return Promise.resolve(choosePart(part, digits));
  if (!isTextElement(part)) return typeSegment(part, digits);
  return writeText(part, digits, { holds: () => Number(part.value) === Number(digits) });
};

const choosePart = (list: HTMLSelectElement, digits: string): DriverAnswer => {
  const ours = [...list.options].filter(({ text }) => Number(monthNumber(text)) === Number(digits));
  if (ours.length > 1) return 'ambiguous';
  return ours[0] ? chooseOption(list, ours[0].value) : 'option-missing';
};

/** The first key writes over the whole segment. */
const typeSegment = async (segment: Element, digits: string): Promise<DriverAnswer> => {
  enter(segment);
  selectAll(segment);
  let typed = '';
  for (const digit of digits) {
    typeDigit(segment, digit, typed);
    typed += digit;
    await pause(BETWEEN_KEYS);
  }
  leave(segment);
  return null;
};

const typeDigit = (segment: Element, digit: string, typed: string): void => {
  const code = digit.charCodeAt(0);
  const goes =
    sendKey(segment, 'keydown', digit, code) &&
    sendKey(segment, 'keypress', digit, code) &&
    announce(segment, 'insertText', digit);
  if (goes) {
    // A key writes over what is selected: all of it, in a segment that draws itself anew and selects itself again.
    segment.textContent = isSelected(segment) ? digit : typed + digit;
    tellInput(segment, digit);
  }
  sendKey(segment, 'keyup', digit, code);
};

const isSelected = (segment: Element): boolean => {
  const selection = viewOf(segment).getSelection();
  return selection !== null && !selection.isCollapsed && segment.contains(selection.anchorNode);
};

const selectAll = (element: Element): void => viewOf(element).getSelection()?.selectAllChildren(element);
