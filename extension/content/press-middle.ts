/** A box is pressed where a hand would press it: in its middle, on whatever stands there. */
import { press } from './refuse-submit.ts';
import type { Tree } from './walk-page.ts';

/** @returns false, and does nothing, when that may submit. */
export const pressMiddle = (box: Element): boolean => press(inMiddle(box));

/** Some libraries listen on the words or the arrow of their box, not on the box itself. */
const inMiddle = (box: Element): Element => {
  box.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const { left, top, width, height } = box.getBoundingClientRect();
  const hit = (box.getRootNode() as Tree).elementFromPoint(left + width / 2, top + height / 2);
  return hit && box.contains(hit) ? hit : box;
};
