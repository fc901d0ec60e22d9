/** Whether a result, as the page draws it, names our value: surely by its text, else by a part that is set apart in it. */
import { beginsWithCode, namesCode } from '../../../shared/core/portal/names-code.ts';
import { foldText } from '../../../shared/core/portal/normalise-label.ts';
import { shadowRootOf } from '../../platform/shadow-root.ts';
import { linesDrawnIn, wordsOf } from '../read-text.ts';

export const namesWholly = (result: Element, expect: string): boolean =>
  foldText(wordsOf(result)) === foldText(expect) || namesCode(linesOf(result), expect);

/** Where several name it, the one that begins with it is meant. */
export const beginsWith = (result: Element, expect: string): boolean => beginsWithCode(linesOf(result), expect);

/** "<b>D5</b><span>Achats</span>" sets the code apart without punctuation; "<mark>D5</mark>0" only shows what was searched. */
export const namesInPart = (result: Element, expect: string): boolean =>
  partsOf(result).some((part) => saysCode(part, expect) && isApart(part, result));

const saysCode = (part: Node, expect: string): boolean =>
  foldText(part.textContent ?? '') === foldText(expect) ||
  (part.nodeType === Node.ELEMENT_NODE && namesCode(linesOf(part as Element), expect));

/** Where lines break, a code ends and its wording begins. */
const linesOf = (element: Element): string => {
  // biome-ignore lint/performance/useDomNodeTextContent: the text as it is laid out is what is asked.
  const lines = (element as HTMLElement).innerText ?? '';
  return lines.trim() || linesDrawnIn(element).trim();
};

const partsOf = (result: Element): Node[] => {
  const tree = treeOf(result);
  return [...tree.querySelectorAll('*')].flatMap((part) => [part, ...part.childNodes]).concat([...tree.childNodes]);
};

/** Where its words are: many a component draws them all in its own shadow root. */
const treeOf = (result: Element): Element | ShadowRoot =>
  result.textContent?.trim() ? result : (shadowRootOf(result) ?? result);

/** A gap wider than a space, in parts of the letters' height; where letters touch there is none. */
const WIDE = 0.5;
const NONE = 2;

const isApart = (part: Node, result: Element): boolean => {
  const before = textBeside(part, result, 'before');
  const after = textBeside(part, result, 'after');
  const startsFresh = !/[\p{L}\p{N}]\s*$/u.test(before.text) || gap(before.range, part) > WIDE * heightOf(part);
  const endsThere = !/^[\p{L}\p{N}]/u.test(after.text) || gap(after.range, part) > NONE;
  return startsFresh && endsThere;
};

type Beside = { text: string; range: Range };

const textBeside = (part: Node, result: Element, side: 'before' | 'after'): Beside => {
  const range = rangeOf(treeOf(result));
  if (side === 'before') range.setEndBefore(part);
  else range.setStartAfter(part);
  const text = range.toString();
  return { text, range };
};

const rangeOf = (node: Node): Range => {
  const range = (node.ownerDocument as Document).createRange();
  range.selectNodeContents(node);
  return range;
};

const heightOf = (part: Node): number => rangeOf(part).getBoundingClientRect().height;

/** Between what stands beside and the part, in pixels; without end where they are on different lines. */
const gap = (beside: Range, part: Node): number => {
  const own = rangeOf(part).getBoundingClientRect();
  const gaps = [...beside.getClientRects()]
    .filter(
      ({ width, top, bottom }) => width > 0 && Math.min(bottom, own.bottom) - Math.max(top, own.top) > own.height / 2,
    )
    .map(({ left, right }) => Math.max(left - own.right, own.left - right));
  return Math.min(Number.POSITIVE_INFINITY, ...gaps);
};
