/** A box is pressed where a hand would press it: in its middle, on whatever stands there, once nothing is over it. */
import { press } from './refuse-submit.ts';
import { waitFor } from './wait-until-quiet.ts';
import type { Tree } from './walk-page.ts';

/** « Veuillez patienter… » goes away by itself. */
const COVERED = 3000;

/** @returns false, and does nothing, when that may submit. */
export const pressMiddle = async (box: Element): Promise<boolean> => {
  await waitFor(() => (isCovered(box) ? null : true), COVERED);
  const hit = inMiddle(box);
  return press(hit && box.contains(hit) ? hit : box);
};

/** Some libraries listen on the words or the arrow of their box, not on the box itself. */
const inMiddle = (box: Element): Element | null => {
  if (!box.isConnected) return null;
  box.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const { left, top, width, height } = box.getBoundingClientRect();
  return (box.getRootNode() as Tree).elementFromPoint(left + width / 2, top + height / 2);
};

/** What stands beside the box in its own wrapping belongs to it. */
const isCovered = (box: Element): boolean => {
  const hit = inMiddle(box);
  return hit !== null && !(box.parentElement ?? box).contains(hit) && !hit.contains(box);
};
