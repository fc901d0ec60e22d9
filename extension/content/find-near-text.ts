/** The text that names a control by standing beside it: on its left in the same row, else just above it. */
import { normaliseLabel } from '../../shared/core/portal/normalise-label.ts';
import { kindOf } from './control-kind.ts';
import { isBareBox } from './drawn-box.ts';
import { isShown } from './is-shown.ts';
import { hasOwnText, readNodes } from './read-text.ts';
import { ancestorsOf, holdsDrawn, namedBy } from './walk-page.ts';

export type Placed = { element: Element; rect: DOMRect };
export type PlacedText = Placed & { text: string };

const MAX_LENGTH = 120;
const MAX_LEFT = 450;
const MAX_ABOVE = 45;
const SLACK = 4;

/** Texts that could name a control: not titles, not buttons, not already the label of another. */
export const placeTexts = (elements: Iterable<Element>): PlacedText[] =>
  [...elements].flatMap((element) =>
    hasOwnText(element) && couldName(element) && isShown(element)
      ? runsOf(element).flatMap((run) => placeRun(element, run))
      : [],
  );

const CONTROLS = 'input, select, textarea, button, [role="combobox"], [role="textbox"], [role="radiogroup"]';

/** "HT : [   ] TVA : [   ]" in one line is two texts. */
const runsOf = (element: Element): ChildNode[][] => {
  const runs: ChildNode[][] = [[]];
  for (const node of element.childNodes) {
    const child = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : null;
    if (child && (child.matches(CONTROLS) || child.querySelector(CONTROLS) || child.localName === 'br')) runs.push([]);
    else runs.at(-1)?.push(node);
  }
  return runs;
};

/** Where the words are: a cell or a line is often wider than its words. */
const placeRun = (element: Element, run: ChildNode[]): PlacedText[] => {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last) return [];
  const text = readNodes(run);
  if (!/[\p{L}\p{N}]/u.test(text) || text.length > MAX_LENGTH || normaliseLabel(text) === '') return [];
  const range = element.ownerDocument.createRange();
  range.setStartBefore(first);
  range.setEndAfter(last);
  return [{ element, text, rect: range.getBoundingClientRect() }];
};

const NEVER =
  'script, style, title, option, button, [role="button"], [role="option"], [role="spinbutton"], [role="textbox"], [role="tooltip"], [role="alert"], a, select, textarea, legend, caption, h1, h2, h3, .select2-container';

const couldName = (element: Element): boolean => {
  const label = element.closest('label');
  const inBox = isBareBox(element) || (element.parentElement !== null && isBareBox(element.parentElement));
  return (
    element.closest(NEVER) === null &&
    !isNamed(element) &&
    !inBox &&
    !isAnswer(label) &&
    !(label?.control && isShown(label.control))
  );
};

/** It says what something else is called: what it holds, or « Aucun service sélectionné ». */
const isNamed = (element: Element): boolean =>
  namedBy(element, 'aria-labelledby').some((name) => name !== element && hasOwnText(name));

/** What is written right after a radio or a box is its own. */
const isAnswer = (label: Element | null): boolean =>
  label?.previousElementSibling?.matches('input[type="radio"], input[type="checkbox"]') === true;

/** @param others all the controls: a text does not name what stands behind another control. */
export const findNearText = (control: Placed, texts: readonly PlacedText[], others: readonly Placed[]): string => {
  const here = texts.filter(({ element }) => element.ownerDocument === control.element.ownerDocument);
  const rivals = others.filter(
    ({ element }) => element !== control.element && element.ownerDocument === control.element.ownerDocument,
  );
  return (
    (
      nearest(here, (text) => leftGap(text.rect, control.rect), rivals, control) ??
      nearest(here, (text) => aboveGap(text.rect, control.rect), rivals, control)
    )?.text ?? ''
  );
};

const nearest = (
  texts: readonly PlacedText[],
  gapOf: (text: PlacedText) => number | null,
  rivals: readonly Placed[],
  control: Placed,
): PlacedText | undefined =>
  texts
    .flatMap((text) => {
      const gap = gapOf(text);
      const isOthers =
        gap !== null &&
        (rivals.some(({ rect }) => isBetween(rect, text.rect, control.rect)) ||
          standsWith(text.element, rivals, control.element));
      return gap === null || isOthers ? [] : [{ text, gap }];
    })
    .sort((a, b) => a.gap - b.gap)[0]?.text;

/** In a box with another, apart from this one: its name, its counter, what it holds. What is ticked or unfolded may itself stand before what it brings up. */
const standsWith = (text: Element, rivals: readonly Placed[], control: Element): boolean => {
  const apart = [text, ...ancestorsOf(text)].findLast((each) => !holdsDrawn(each, control));
  return (
    apart !== undefined &&
    rivals.some(({ element }) => holdsDrawn(apart, element) && !BRINGS_UP.includes(kindOf(element)))
  );
};

const BRINGS_UP: readonly ReturnType<typeof kindOf>[] = ['checkbox', 'folded'];

const leftGap = (text: DOMRect, control: DOMRect): number | null => {
  const shared = Math.min(text.bottom, control.bottom) - Math.max(text.top, control.top);
  const gap = control.left - text.right;
  return shared >= Math.min(text.height, control.height) / 2 && gap >= -SLACK && gap <= MAX_LEFT ? gap : null;
};

const aboveGap = (text: DOMRect, control: DOMRect): number | null => {
  const overlaps = text.left < control.right && text.right > control.left;
  const gap = control.top - text.bottom;
  return overlaps && gap >= -SLACK && gap <= MAX_ABOVE ? gap : null;
};

/** The middle of the rival lies in the space from the text to the control. */
const isBetween = (rival: DOMRect, text: DOMRect, control: DOMRect): boolean => {
  const x = (rival.left + rival.right) / 2;
  const y = (rival.top + rival.bottom) / 2;
  const [left, right] = [Math.min(text.left, control.left), Math.max(text.right, control.left)];
  const [top, bottom] = [Math.min(text.top, control.top), Math.max(text.bottom, control.bottom)];
  const inRow = x > text.right - SLACK && x < control.left + SLACK && y > top && y < bottom;
  const inColumn = y > text.bottom - SLACK && y < control.top + SLACK && x > left && x < Math.max(right, control.right);
  return inRow || inColumn;
};
