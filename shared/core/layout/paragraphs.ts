/** Sentences that wrap: whether one line of text goes on in another. */
import type { Segment } from './segment.ts';

/** Shorter lines are cells and titles, not sentences that wrap. */
const SHORTEST_WRAPPED = 25;

export const goesOn = (first: Segment, second: Segment): boolean =>
  first.text.length >= SHORTEST_WRAPPED &&
  !/[.:;]$/.test(first.text) &&
  Math.abs(first.size - second.size) < 0.15 * first.size &&
  Math.abs(first.box.x - second.box.x) < 3 * first.size &&
  second.box.y - first.box.y < 2 * first.size;
