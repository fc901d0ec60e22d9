/** What names a box or a switch that no label names: the words written right behind it. */
import { readNodes } from './read-text.ts';
import { ancestorsOf } from './walk-page.ts';

const MAX_LENGTH = 120;
/** It is wrapped in its own drawing, in a column. */
const LEVELS = 3;
const APART = 'form, fieldset, section, body, td, th';
const CONTROLS =
  'input:not([type="hidden"]), select, textarea, [role="combobox"], button, [role="checkbox"], [role="switch"]';

/** @returns '' where the line begins with words: they are those of the first box in it, and so on. */
export const textBehind = (box: Element): string => {
  for (const inner of [box, ...ancestorsOf(box)].slice(0, LEVELS)) {
    if (inner.matches(APART)) return '';
    const line = [...(inner.parentNode?.childNodes ?? [])].filter((node) => node === inner || isSomething(node));
    const [first] = line;
    if (first && first !== inner && !holdsControl(first)) return '';
    const next = line[line.indexOf(inner) + 1];
    if (next) return holdsControl(next) || wordsIn(next).length > MAX_LENGTH ? '' : wordsIn(next);
  }
  return '';
};

/** Blanks are nothing. */
const isSomething = (node: ChildNode): boolean => holdsControl(node) || /\p{L}/u.test(wordsIn(node));

const holdsControl = (node: ChildNode): boolean =>
  'matches' in node && ((node as Element).matches(CONTROLS) || (node as Element).querySelector(CONTROLS) !== null);

const wordsIn = (node: ChildNode): string => readNodes([node]);
