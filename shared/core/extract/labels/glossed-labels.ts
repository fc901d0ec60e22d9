/** Bilingual forms: a label we know, in small print under one we do not, has its value on the upper line: "Cummanda INT-26-07" over "Commande". */
import { above, rightOf } from '../../layout/lay-out.ts';
import type { Segment } from '../../layout/segment.ts';
import type { ReadPage } from '../pages/page-reader.ts';
import { apart } from './grid-order.ts';
import { isMark, type Label } from './label.ts';
import { startsWithLabel } from './starts-with-label.ts';

/** `segment.text.slice(from, to)` is the value. */
type Part = { segment: Segment; from: number; to: number };

/** In heights of the upper label's words. */
const SMALLER = 0.92;
const LEADING = 1.7;
/** Points: two lines of one cell begin, end or have their middles together. */
const ALIGNED = 3;
const LINES_OVER = 2;

export const glossed = (page: ReadPage, { segment, to }: Label): Part[] => {
  if (segment.text.length > to + 2) return [];
  const near = page.layout.lines.slice(Math.max(0, segment.line - LINES_OVER), segment.line).flat();
  const upper = near.filter((other) => isSmallPrint(other, segment) || isInBrackets(other, segment));
  return upper.flatMap((other) => {
    const value = valueBeside(page, other, segment);
    return value && isCode(value) && !isNamed(page, other, value) && !isHeaded(page, other, segment) ? [value] : [];
  });
};

const heightOf = ({ words }: Segment): number => Math.max(...words.map(({ box }) => box.height));

/** The lower line is set smaller, right under the upper one. */
export const isSmallPrint = (upper: Segment, lower: Segment): boolean =>
  lower.box.y - upper.box.y < LEADING * upper.size && heightOf(lower) < SMALLER * heightOf(upper);

/** "Réf. acheteur" over "(n° de commande)": what the upper words mean. */
const isInBrackets = (upper: Segment, { folded, box }: Segment): boolean =>
  box.y - upper.box.y < LEADING * upper.size && /^\([^()\d]*\)$/.test(folded) && !/\d/.test(upper.text);

/** The upper label ends where the lower one does, begins or is centred with it; its value follows in the segment or is the next one. */
const valueBeside = (page: ReadPage, upper: Segment, lower: Segment): Part | undefined => {
  const last = upper.words.findLastIndex(({ box }) => box.x < lower.box.x + lower.box.width);
  const first = upper.words[0]?.box;
  const end = upper.words[last]?.box;
  if (!first || !end || !isAligned({ from: first.x, to: end.x + end.width }, lower)) return undefined;
  const from = upper.starts[last + 1];
  if (from !== undefined) return { segment: upper, from, to: upper.text.length };
  // Figures are a value, and what stands beside them another's.
  const right = /\d/.test(upper.text) ? undefined : rightOf(page.layout, upper);
  return right && { segment: right, from: 0, to: right.text.length };
};

const isAligned = ({ from, to }: { from: number; to: number }, { box: { x, width } }: Segment): boolean =>
  [from - x, to - x - width, (from + to) / 2 - x - width / 2].some((gap) => Math.abs(gap) < ALIGNED);

const isCode = ({ segment, from, to }: Part): boolean => /\d|^[A-Z_-]+$/.test(segment.text.slice(from, to));

/** "Code service" over "LECPUB", nearer to it than "Engagement" is under it: a value, and no label in another language. */
const isHeaded = (page: ReadPage, upper: Segment, lower: Segment): boolean => {
  const [heading] = above(page.layout, upper, LINES_NEAR);
  return heading !== undefined && startsWithLabel(page, heading) && apart(heading, upper) < apart(upper, lower);
};

/** Other columns' lines may stand between. */
const LINES_NEAR = 4;

/** The upper line has a label that we know: the value is that label's. */
const isNamed = (page: ReadPage, upper: Segment, value: Part): boolean =>
  [upper, value.segment].some((segment) => (page.labels.get(segment) ?? []).some((label) => !isMark(label)));
