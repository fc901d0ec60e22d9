/** What a person can see. A field nobody sees (honeypot) is not a field. */
import { oncePerLook } from './one-look.ts';
import { type Placing, places, placingOf } from './placing.ts';
import { ancestorsOf, parentOf } from './walk-page.ts';

const TINY = 2;

/** Not pushed out of the page ("left: -9999px"), and more than a dot. */
const isOnPage = (element: Element): boolean => {
  const { width, height, right, bottom } = element.getBoundingClientRect();
  return width > TINY && height > TINY && ((right > 0 && bottom > 0) || isScrolledTo(element, { right, bottom }));
};

/** What has been scrolled past, with the page or with a box of it that scrolls by itself, is on the page still. */
const isScrolledTo = (element: Element, { right, bottom }: { right: number; bottom: number }): boolean => {
  const own = [...ancestorsOf(element)].filter(({ ownerDocument }) => ownerDocument === element.ownerDocument);
  const by = (way: 'scrollLeft' | 'scrollTop') => own.reduce((sum, around) => sum + around[way], 0);
  return right + by('scrollLeft') > 0 && bottom + by('scrollTop') > 0;
};

/** Cut down to nothing where it stands. */
export const isCutAway = (element: Element): boolean => {
  const { clip, clipPath } = getComputedStyle(element);
  return /^rect\(0px,? 0px,? 0px,? 0px\)$/.test(clip) || /^inset\((?:50|100)%\)$/.test(clipPath);
};

/** Inside a box folded or cut down to nothing, or a frame that is itself hidden. */
const isClippedAway = (element: Element): boolean => {
  const around = parentOf(element);
  return around !== null && hidesWhatIs[placingOf(element)](around);
};

/** A folded box hides what is placed within it, and cuts nothing of what is placed by a box further out. */
const hidesFrom = (around: Element, placing: Placing): boolean => {
  if (isFrame(around)) return !isShown(around);
  if (placing !== 'above' && isCutAway(around)) return true;
  const isPlacedBy = places(around, placing);
  if (isPlacedBy && isFoldedAway(around)) return true;
  const further = parentOf(around);
  return further !== null && hidesWhatIs[isPlacedBy ? placingOf(around) : placing](further);
};

const hidesWhatIs: Readonly<Record<Placing, (around: Element) => boolean>> = {
  flow: oncePerLook((around) => hidesFrom(around, 'flow')),
  absolute: oncePerLook((around) => hidesFrom(around, 'absolute')),
  fixed: oncePerLook((around) => hidesFrom(around, 'fixed')),
  above: oncePerLook((around) => hidesFrom(around, 'above')),
};

const isFrame = (element: Element): boolean => element.localName === 'iframe' || element.localName === 'frame';

const isFoldedAway = (around: Element): boolean => {
  const { width, height } = around.getBoundingClientRect();
  if (width > TINY && height > TINY) return false;
  const { overflow, display } = getComputedStyle(around);
  return overflow !== 'visible' && display !== 'contents' && display !== 'inline';
};

/** By the eye alone: what is kept from screen readers only is seen as well. */
export const isSeen = (element: Element): boolean =>
  element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
  isOnPage(element) &&
  !isCutAway(element) &&
  !isClippedAway(element);

export const isShown = oncePerLook((element) => element.closest('[aria-hidden="true"]') === null && isSeen(element));

/** Not by what is around it. */
export const isPutAside = (element: Element): boolean => getComputedStyle(element).display === 'none';

/** In a closed panel nothing is shown: what would be, were it open. */
export const isThere = (each: Element, around: Element): boolean => {
  if (isShown(around)) return isShown(each);
  for (const part of [each, ...ancestorsOf(each)]) {
    if (part === around) break;
    if (isPutAside(part)) return false;
  }
  return true;
};
