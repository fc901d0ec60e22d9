/** What we chose in a drawn list, for as long as its box shows it: the input of many a library stays empty. */
import { faceOf } from './face-of.ts';
import { isShown } from './is-shown.ts';
import { ancestorsOf } from './walk-page.ts';

const chosen = new WeakMap<Element, { text: string; code: string | undefined }>();

/** @param code what the page calls it, where it says so. */
export const rememberChoice = (control: Element, text: string, code?: string): void => {
  chosen.set(control, { text: squeeze(text), code });
};

export const hasChoice = (control: Element): boolean => chosen.has(control);

/** '' when nothing was chosen by us, or the box no longer shows it. */
export const shownChoice = (control: Element): string => {
  const text = choiceOf(control)?.text ?? '';
  return text !== '' && boxesOf(control).some((box) => squeeze(box.textContent ?? '').includes(text)) ? text : '';
};

const choiceOf = (control: Element) => chosen.get(control) ?? chosen.get(faceOf(control));

export const choiceCode = (control: Element): string | undefined =>
  shownChoice(control) === '' ? undefined : choiceOf(control)?.code;

/** The box is where the control is seen, and what is around it as long as it holds no other control. */
const boxesOf = (control: Element): Element[] => {
  const boxes: Element[] = [];
  for (const around of [faceOf(control), ...ancestorsOf(control)].slice(0, LEVELS)) {
    if (around.querySelectorAll(CONTROLS).length > 1 || around.matches('form, fieldset, body')) break;
    if (isShown(around)) boxes.push(around);
  }
  return boxes;
};

const LEVELS = 5;
const CONTROLS = 'input:not([type="hidden"]), select, textarea, [role="combobox"]:not(:has(input))';

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();
