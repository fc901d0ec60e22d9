/** What a person can see. A field nobody sees (honeypot) is not a field. */
import { parentOf } from './walk-page.ts';

const TINY = 2;

type Seen = { shown: WeakMap<Element, boolean>; within: WeakMap<Element, boolean> };

let seen: Seen | null = null;

/** While the page is only looked at, it stays as it is: what was found of an element holds for the whole look. */
export const inOneLook = <T>(look: () => T): T => {
  const outer = seen;
  seen ??= { shown: new WeakMap(), within: new WeakMap() };
  try {
    return look();
  } finally {
    seen = outer;
  }
};

const once = (kind: keyof Seen, element: Element, find: (element: Element) => boolean): boolean => {
  const known = seen?.[kind].get(element);
  if (known !== undefined) return known;
  const found = find(element);
  seen?.[kind].set(element, found);
  return found;
};

export const isShown = (element: Element): boolean => once('shown', element, looksShown);

const looksShown = (element: Element): boolean =>
  element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
  element.closest('[aria-hidden="true"]') === null &&
  isOnPage(element) &&
  !isCutAway(element) &&
  !isClippedAway(element);

/** Not pushed out of the page ("left: -9999px"), and more than a dot. */
const isOnPage = (element: Element): boolean => {
  const { width, height, right, bottom } = element.getBoundingClientRect();
  const { scrollX = 0, scrollY = 0 } = element.ownerDocument.defaultView ?? {};
  return width > TINY && height > TINY && right + scrollX > 0 && bottom + scrollY > 0;
};

/** Cut down to nothing where it stands. */
export const isCutAway = (element: Element): boolean => {
  const { clip, clipPath } = getComputedStyle(element);
  return /^rect\(0px,? 0px,? 0px,? 0px\)$/.test(clip) || /^inset\((?:50|100)%\)$/.test(clipPath);
};

/** Inside a box folded or cut down to nothing, or a frame that is itself hidden. */
const isClippedAway = (element: Element): boolean => {
  const around = parentOf(element);
  return around !== null && once('within', around, hidesWhatItHolds);
};

const hidesWhatItHolds = (around: Element): boolean =>
  isFoldedAway(around) || isCutAway(around) || isClippedAway(around);

const isFoldedAway = (around: Element): boolean => {
  if (around.localName === 'iframe' || around.localName === 'frame') return !isShown(around);
  const { width, height } = around.getBoundingClientRect();
  if (width > TINY && height > TINY) return false;
  const { overflow, display } = getComputedStyle(around);
  return overflow !== 'visible' && display !== 'contents' && display !== 'inline';
};
