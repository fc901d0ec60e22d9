/** Headings set so close that they look like one sentence, and values so close that they look like one: told apart by each other. */
import type { Box, Word } from '../document.ts';
import { type Segment, surround } from './segment.ts';
import { isTyped } from './typed.ts';

const LINES_AWAY = 4;
/** In heights of a word, from headings to values. */
const REACH = 5;
const MOST_WORDS = 14;
const MOST_CELLS = 8;
/** How much wider the spaces between cells are than those within; and when that alone decides. */
const WIDER = 1.2;
const MUCH_WIDER = 1.6;
/** Where every space parts two cells there is none to compare with: in heights of a word. */
const WIDE = 0.45;
/** Points. */
const ALIGNED = 1.5;
const FEWEST_ALIGNED = 3;
const LONGEST_HEADING = 40;

/** @returns words that begin a heading of their own. */
export const splitHeadings = (lines: readonly Segment[][]): Word[] =>
  lines.flatMap((line, at) => line.filter(isHeadings).flatMap((segment) => headingsIn(segment, lines, at)));

/** @returns words that begin a value of their own, under headings that are told apart. */
export const splitValues = (lines: readonly Segment[][]): Word[] =>
  lines.flatMap((line, at) => line.filter(isValues).flatMap((segment) => valuesIn(segment, lines, at)));

const isHeadings = ({ words, text }: Segment): boolean =>
  words.length > 1 &&
  words.length <= MOST_WORDS &&
  !/\d[.,]\d{2}(?!\d)|\d{3}|[;.:]$/.test(text) &&
  /\p{L}{2}/u.test(text);

const headingsIn = (heading: Segment, lines: readonly Segment[][], at: number): Word[] => {
  for (const lower of lines.slice(at + 1, at + LINES_AWAY)) {
    const cells = cellsUnder(heading, lines[at] ?? [], lower);
    const starts = cells.length > 1 ? bestCut(heading, cells, leastBetween(heading)) : undefined;
    if (starts) return starts;
  }
  return [];
};

/** The space of a typewriter is wide, and parts the words of a heading as well as two headings. */
const leastBetween = ({ words, size }: Segment): number =>
  words.some((word, index) => isTyped(words[index - 1], word)) ? Infinity : WIDE * size;

/** What stands under it and under no other heading of its line; nearly all of it figures. */
const cellsUnder = ({ box, size }: Segment, line: Segment[], lower: Segment[]): Box[] => {
  const wide = { ...box, x: box.x - size, width: box.width + 2 * size };
  const cells = lower.filter(
    (cell) =>
      overlap(wide, cell.box) > 0 &&
      (overlap(box, cell.box) > 0 || !line.some((other) => overlap(other.box, cell.box) > 0)),
  );
  const near = cells.every((cell) => cell.box.y > box.y && cell.box.y - box.y < REACH * size);
  const figures = cells.filter(({ text }) => /\d/.test(text)).length;
  return near && figures >= cells.length - 1 ? cells.map((cell) => cell.box) : [];
};

const isValues = ({ words, text }: Segment): boolean =>
  words.length > 1 && words.length <= MOST_WORDS && /\d/.test(text) && !/[;:]/.test(text);

/** Headings may take several lines, each cell as many as it needs. */
const valuesIn = (values: Segment, lines: readonly Segment[][], at: number): Word[] => {
  const cells = columnsOf(headingsOver(values, lines.slice(Math.max(0, at - LINES_AWAY), at)));
  return (cells.length > 1 && bestCut(values, cells)) || [];
};

/** Line after line upwards, as long as there are nothing but headings, one close over the other. */
const headingsOver = (values: Segment, lines: readonly Segment[][]): Box[] => {
  const found: Box[] = [];
  let top = Number.NEGATIVE_INFINITY;
  for (const line of lines.toReversed()) {
    const over = line.filter(({ box, size }) => overlap(box, values.box) > 0 && values.box.y - box.y < REACH * size);
    if (over.some(({ text }) => /\d|:$/.test(text) || text.length > LONGEST_HEADING)) break;
    if (over.some(({ box, size }) => top - box.y > LEADING * size)) break;
    found.push(...over.map(({ box }) => box));
    top = over[0]?.box.y ?? top;
  }
  return found;
};

/** In heights of a word. */
const LEADING = 1.6;

/** Boxes that stand over one another, as one. */
const columnsOf = (boxes: Box[]): Box[] => {
  const columns: Box[] = [];
  for (const box of boxes.toSorted((a, b) => a.x - b.x)) {
    const last = columns.at(-1);
    if (last && overlap(last, box) > 0) columns[columns.length - 1] = surround([last, box]);
    else columns.push(box);
  }
  return columns;
};

/** One group of words for each cell: parted by the widest spaces, or each in line with its cell. */
const bestCut = ({ words, size }: Segment, cells: Box[], least = WIDE * size): Word[] | undefined => {
  if (cells.length > words.length || cells.length > MOST_CELLS) return undefined;
  const gaps = words.slice(1).map((word, index) => ({ at: index + 1, gap: gapBetween(words[index], word) }));
  const wide = widestCut(gaps, cells.length, least);
  const byWidth = wide && stand(groupsOf(words, wide.cut), cells) ? wide : undefined;
  const byPlace =
    cells.length >= FEWEST_ALIGNED || cells.length === words.length ? bestAligned(words, cells) : undefined;
  const clear =
    byWidth && (byWidth.ratio >= MUCH_WIDER || !byPlace || isAsGood(byWidth.cut, byPlace, { words, cells }));
  return (clear ? byWidth.cut : byPlace)?.flatMap((start) => words[start] ?? []);
};

type Gap = { at: number; gap: number };

/** Where the widest spaces are, when they are wider than all others. */
const widestCut = (gaps: Gap[], count: number, least: number): { cut: number[]; ratio: number } | undefined => {
  const sorted = gaps.toSorted((a, b) => b.gap - a.gap);
  const widest = sorted.slice(0, count - 1);
  const narrowest = widest.at(-1)?.gap ?? 0;
  const next = sorted[count - 1]?.gap;
  const ratio = next === undefined ? (narrowest >= least ? MUCH_WIDER : 0) : narrowest / Math.max(0.1, next);
  return ratio >= WIDER ? { cut: widest.map(({ at }) => at).sort((a, b) => a - b), ratio } : undefined;
};

const gapBetween = (before: Word | undefined, word: Word): number =>
  before ? word.box.x - before.box.x - before.box.width : 0;

const bestAligned = (words: Word[], cells: Box[]): number[] | undefined =>
  alignedCuts(words, cells)
    .filter((cut) => stand(groupsOf(words, cut), cells))
    .sort((a, b) => standing(groupsOf(words, b), cells) - standing(groupsOf(words, a), cells))[0];

const isAsGood = (one: number[], other: number[], { words, cells }: { words: Word[]; cells: Box[] }): boolean =>
  standing(groupsOf(words, one), cells) > standing(groupsOf(words, other), cells) - 2 * ALIGNED;

const groupsOf = (words: Word[], cuts: number[]): Box[] =>
  [0, ...cuts].map((from, index) => boxOf(words, from, cuts[index] ?? words.length));

/** Every way to cut so that each group begins, ends or has its middle with its cell. */
const alignedCuts = (words: Word[], [cell, ...others]: Box[], from = 0): number[][] => {
  if (!cell) return [];
  if (others.length === 0) return isInLine(boxOf(words, from, words.length), cell) ? [[]] : [];
  return Array.from({ length: words.length - others.length - from }, (_, index) => from + 1 + index)
    .filter((to) => isInLine(boxOf(words, from, to), cell))
    .flatMap((to) => alignedCuts(words, others, to).map((rest) => [to, ...rest]));
};

const boxOf = (words: Word[], from: number, to: number): Box => surround(words.slice(from, to).map(({ box }) => box));

/** Each over its own. */
const stand = (groups: Box[], cells: Box[]): boolean =>
  groups.every((group, index) => overlap(group, cells[index] ?? group) > -ALIGNED);

/** How much of the groups stands over their own cells, less what stands over others'. */
const standing = (groups: Box[], cells: Box[]): number =>
  groups.reduce(
    (sum, group, own) =>
      cells.reduce((all, cell, index) => all + (index === own ? 1 : -1) * Math.max(0, overlap(group, cell)), sum),
    0,
  );

const isInLine = (one: Box, other: Box): boolean =>
  [one.x - other.x, one.x + one.width - other.x - other.width, one.x + one.width / 2 - other.x - other.width / 2].some(
    (gap) => Math.abs(gap) < ALIGNED,
  );

/** Points; negative when they stand apart. */
const overlap = (a: Box, b: Box): number => Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
