/** Dates under one another with nothing between them: each belongs to its row of a table. */
import { above, below, type PageLayout } from '../layout/lay-out.ts';
import type { Segment } from '../layout/segment.ts';
import { findDates } from '../values/read-date.ts';

export const isInColumn = (layout: PageLayout, date: Segment): boolean => {
  const near = [below(layout, date, REACH)[0], above(layout, date, LINES)[0]];
  return near.some((other) => other !== undefined && startsWithDate(other) && isAligned(date, other));
};

const startsWithDate = ({ folded }: Segment): boolean => findDates(folded)[0]?.from === 0;

const isAligned = (one: Segment, other: Segment): boolean =>
  (Math.abs(one.box.x - other.box.x) < ALIGNED || Math.abs(middle(one) - middle(other)) < ALIGNED) &&
  Math.abs(one.box.y - other.box.y) < (REACH + 1) * one.size;

const middle = ({ box }: Segment): number => box.x + box.width / 2;

/** In heights of a word: a row of two or three lines. */
const REACH = 4;
/** Other columns' lines may stand between. */
const LINES = 4;
/** Points. */
const ALIGNED = 3;
