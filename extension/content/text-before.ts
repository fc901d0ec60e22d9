/** What names a control that is folded away, and so stands nowhere: the words written before it in the page. */
import { readNodes, readText } from './read-text.ts';

const MAX_LENGTH = 120;
/** A control is wrapped in its own drawing, in a group, in a column, in a row. */
const LEVELS = 8;
const CONTROLS =
  'input:not([type="hidden"]), select, textarea, [role="combobox"], [role="textbox"], [role="radiogroup"]';
const TITLES = 'h1, h2, h3, h4, h5, h6, legend, caption, summary, [role="heading"]';

/** @returns '' when another control, or a title, comes first. */
export const textBefore = (element: Element): string => {
  let inner: Element | null = element;
  for (let level = 0; inner && level < LEVELS; level += 1, inner = inner.parentElement)
    for (let before = inner.previousSibling; before; before = before.previousSibling) {
      if (before.nodeType === Node.ELEMENT_NODE && endsIt(before as Element)) return '';
      const text = before.nodeType === Node.ELEMENT_NODE ? readText(before as Element) : readNodes([before]);
      if (/\p{L}/u.test(text)) return text.length <= MAX_LENGTH ? text : '';
    }
  return '';
};

/** A native list that hides itself, behind its drawing, is nobody's to see. */
const endsIt = (element: Element): boolean =>
  (element.matches(`${CONTROLS}, ${TITLES}`) && !(element.matches('select') && hidesItself(element))) ||
  element.querySelector(CONTROLS) !== null;

const hidesItself = (element: Element): boolean => getComputedStyle(element).display === 'none';
