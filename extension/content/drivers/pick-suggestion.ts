/** Inputs that say nothing of it may offer what they know by the text typed: only what is chosen there counts for the page. */
import { labelKey } from '../../../shared/core/portal/normalise-label.ts';
import { rememberChoice } from '../chosen-text.ts';
import { findLabels } from '../find-label.ts';
import { readText } from '../read-text.ts';
import { press } from '../refuse-submit.ts';
import { ancestorsOf } from '../walk-page.ts';
import type { DriverAnswer } from './driver.ts';
import { freshLines, freshOptions } from './list-view.ts';
import { pickResult } from './pick-result.ts';
import { PRESSED, pressedIn } from './pressed-in.ts';

/** Null: there was nothing to choose from. */
export type Picked = DriverAnswer | 'picked';

/**
 * @returns a function that waits for a list to come up since and presses the only item that names the text.
 * It refuses when the list stays under the input and none of it is ours: the page wants a choice.
 */
export const suggestionPicker = (element: Element, text: string): (() => Promise<Picked>) => {
  const before = new Set([...freshOptions(element, new Set()), ...freshLines(element, new Set())]);
  const names = new Set(findLabels(element, '').map((label) => labelKey(label.text)));
  const lines = () => freshLines(element, before).filter((line) => !isOwn(line, names) && hangsUnder(element, line));
  const listed = () => {
    const options = freshOptions(element, before);
    return options.length > 0 ? options : lines().filter((line) => isOver(element, line));
  };
  const offered = () => {
    const all = listed();
    return all.length > 0 ? all : lines().filter(isPressed);
  };
  return async () => {
    const found = await pickResult(() => ({ results: offered(), loading: false }), { expect: [text] });
    if (typeof found !== 'string') return choose(element, found);
    return listed().some((each) => hangsUnder(element, each)) ? found : null;
  };
};

/** Many an input is left empty then, with what was chosen beside it. */
const choose = (element: Element, item: Element): Picked => {
  const text = item.textContent ?? '';
  if (!press(pressedIn(item))) return 'by-hand';
  rememberChoice(element, text);
  return 'picked';
};

/** Once it is entered, an input may move its name above it, count its characters, or say what is wrong: none is to be chosen. */
const isOwn = (line: Element, names: ReadonlySet<string>): boolean =>
  line.closest('label, [role="alert"], [role="status"]') !== null ||
  names.has(labelKey(readText(line))) ||
  /^\s*\d+\s*\/\s*\d+\s*$/.test(line.textContent ?? '');

const LEVELS = 4;

/** A line that says nothing of what it is, in what has come over the page. */
const isOver = (element: Element, line: Element): boolean =>
  [line, ...ancestorsOf(line)]
    .slice(0, LEVELS)
    .some((around) => !around.contains(element) && ['absolute', 'fixed'].includes(getComputedStyle(around).position));

/** One in the page itself, that can only be there to be pressed. */
const isPressed = (line: Element): boolean => line.matches(PRESSED) || getComputedStyle(line).cursor === 'pointer';

/** A list may be as far from its input as its own rows are high. */
const GAP = 60;

const hangsUnder = (element: Element, item: Element): boolean => {
  const [field, list] = [element, item.parentElement ?? item].map((each) => each.getBoundingClientRect());
  if (!field || !list) return false;
  const beside = list.left < field.right && list.right > field.left;
  return beside && list.top >= field.top && list.top - field.bottom < GAP;
};
