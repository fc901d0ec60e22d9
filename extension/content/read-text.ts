/** The words an element shows, without those of the controls and buttons in it. */
import { shadowRootOf } from '../platform/shadow-root.ts';

const NOT_WORDS =
  'select, option, datalist, textarea, input, button, script, style, template, svg, [role="textbox"], [role="tooltip"], [role="alert"], .select2-container, ' +
  // Some icons are words drawn by a font: « arrow_drop_down ».
  'i[aria-hidden="true"], [class*="icon" i][aria-hidden="true"], [class*="material-icons"], [class*="material-symbols"], mat-icon';

/** All the words of an element, those of its buttons too; where they are put in the slots of components, as they are drawn there. */
export const wordsOf = (element: Element): string =>
  (element.textContent ?? '').trim() || readText(element) || linesDrawnIn(element).replace(/\s+/g, ' ').trim();

/** As laid out, into the shadow roots of components: a line where a block begins. */
export const linesDrawnIn = (element: Element): string => [...drawnNodes(element)].map(lineOf).join('');

const drawnNodes = (element: Element): Iterable<Node> => {
  const put = element.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
  return put.length > 0 ? put : (shadowRootOf(element) ?? element).childNodes;
};

const lineOf = (node: Node): string => {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
  if (node.nodeType !== Node.ELEMENT_NODE || (node as Element).matches('style, script, svg')) return '';
  const { display } = getComputedStyle(node as Element);
  if (display === 'none') return '';
  const apart = /^(?:inline|contents)$/.test(display) ? '' : display.startsWith('inline') ? ' ' : '\n';
  return `${apart}${linesDrawnIn(node as Element)}${apart}`;
};

/** The words that a component draws, where it draws any of its own. */
export const readDrawn = (element: Element, leaveOut = NOTHING): string =>
  readNodes((shadowRootOf(element) ?? element).childNodes, leaveOut);

type LeaveOut = (child: Element) => boolean;

const NOTHING: LeaveOut = () => false;

export const readText = (element: Element, leaveOut = NOTHING): string => readNodes(element.childNodes, leaveOut);

export const readNodes = (nodes: Iterable<ChildNode>, leaveOut = NOTHING): string =>
  [...nodes]
    .map((node) => readNode(node, leaveOut))
    .join('')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();

const readNode = (node: ChildNode, leaveOut: LeaveOut): string => {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
  if (node.nodeType !== Node.ELEMENT_NODE) return '';
  const child = node as Element;
  if (child.matches(NOT_WORDS) || leaveOut(child)) return ' ';
  if (isWording(child)) return ` ${child.alt} `;
  if (child.localName === 'slot') return readSlot(child as HTMLSlotElement);
  return isInline(child) ? readText(child, leaveOut) : ` ${readText(child, leaveOut)} `;
};

/** What is put in the slot, else what stands there for want of it. */
const readSlot = (slot: HTMLSlotElement): string => {
  const put = slot.assignedNodes();
  return readNodes((put.length > 0 ? put : [...slot.childNodes]) as ChildNode[]);
};

const isInline = (element: Element): boolean =>
  element.localName !== 'br' && getComputedStyle(element).display.startsWith('inline');

/** Words drawn as a picture, which its `alt` repeats; an icon is no wider than it is high. */
const isWording = (element: Element): element is HTMLImageElement =>
  element.localName === 'img' && /\p{L}{2}/u.test((element as HTMLImageElement).alt) && isWide(element);

const isWide = (element: Element): boolean => {
  const { width, height } = element.getBoundingClientRect();
  return height > 0 && width > height * 1.5;
};

export const hasOwnText = (element: Element): boolean =>
  [...element.childNodes].some((node) =>
    node.nodeType === Node.TEXT_NODE
      ? /[\p{L}\p{N}]/u.test(node.textContent ?? '')
      : node.nodeType === Node.ELEMENT_NODE && isWording(node as Element),
  );
