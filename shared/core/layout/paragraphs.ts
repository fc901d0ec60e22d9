/** Sentences that wrap: whether one line of text goes on in another. */
import type { Segment } from './segment.ts';

/** Shorter lines are cells and titles, not sentences that wrap. */
const SHORTEST_WRAPPED = 25;

/** Asked first: most cells are too short for a line to go on with them. */
export const mayGoOn = ({ text }: Segment): boolean => text.length >= SHORTEST_CELL && !/[.:;]$/.test(text);

export const goesOn = (first: Segment, second: Segment): boolean =>
  mayGoOn(first) &&
  (first.text.length >= SHORTEST_WRAPPED || isCellOf(first, second)) &&
  Math.abs(first.size - second.size) < 0.15 * first.size &&
  (Math.abs(first.box.x - second.box.x) < 3 * first.size || isCentred(first, second)) &&
  second.box.y - first.box.y < 2 * first.size;

/** In a narrow cell: what begins in small letters goes on with the words over it. */
const isCellOf = (first: Segment, second: Segment): boolean =>
  /^\p{Ll}/u.test(second.text) &&
  Math.abs(first.box.x - second.box.x) < 2 &&
  second.box.y - first.box.y < CELL_LEADING * first.size;

const SHORTEST_CELL = 8;
const CELL_LEADING = 1.6;

/** Of a footer in full lines, one under the other: the words of each may stand in pieces far apart. */
export const goesOnCentred = (first: Segment, second: Segment): boolean =>
  goesOn(first, second) && isCentred(first, second);

/** A footer's lines share their middle; the first one fills its line. */
const isCentred = (first: Segment, second: Segment): boolean =>
  first.box.width > CENTRED_WIDTH && Math.abs(middle(first) - middle(second)) < 0.5 * first.size;

/** Points: most of a page. */
const CENTRED_WIDTH = 380;

const middle = ({ box }: Segment): number => box.x + box.width / 2;
