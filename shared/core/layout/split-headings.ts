/** Headings set so close that they look like one sentence: told apart by the row of cells right under them. */
import type { Box, Word } from '../document.ts';
import { type Segment, surround } from './segment.ts';

const LINES_UNDER = 3;
/** In heights of a word, from the headings to the row. */
const REACH = 4;
const MOST_WORDS = 14;
const MOST_CELLS = 8;
/** How much wider the spaces between headings are than those within. */
const WIDER = 1.2;
/** Points. */
const ALIGNED = 1.5;
const FEWEST_ALIGNED = 3;

/** @returns words that begin a heading of their own. */
export const splitHeadings = (lines: readonly Segment[][]): Word[] =>
  lines.flatMap((line, at) => line.flatMap((segment) => (isHeadings(segment) ? startsIn(segment, lines, at) : [])));

const isHeadings = ({ words, text }: Segment): boolean =>
  words.length > 1 && words.length <= MOST_WORDS && !/\d[.,]\d{2}(?!\d)|[;.:]$/.test(text) && /\p{L}{2}/u.test(text);

const startsIn = (heading: Segment, lines: readonly Segment[][], at: number): Word[] => {
  for (const lower of lines.slice(at + 1, at + 1 + LINES_UNDER)) {
    const cells = cellsUnder(heading, lines[at] ?? [], lower);
    const starts =
      cells.length > 1
        ? bestCut(
            heading.words,
            cells.map((cell) => cell.box),
          )
        : undefined;
    if (starts) return starts;
  }
  return [];
};

/** What stands under it and under no other heading of its line; nearly all of it figures. */
const cellsUnder = ({ box, size }: Segment, line: Segment[], lower: Segment[]): Segment[] => {
  const wide = { ...box, x: box.x - size, width: box.width + 2 * size };
  const cells = lower.filter(
    (cell) =>
      overlap(wide, cell.box) > 0 &&
      (overlap(box, cell.box) > 0 || !line.some((other) => overlap(other.box, cell.box) > 0)),
  );
  const near = cells.every((cell) => cell.box.y > box.y && cell.box.y - box.y < REACH * size);
  return near && cells.filter(({ text }) => /\d/.test(text)).length >= cells.length - 1 ? cells : [];
};

/** One group of words over each cell: parted by the widest spaces, or each in line with its cell. */
const bestCut = (words: Word[], cells: Box[]): Word[] | undefined => {
  if (cells.length > words.length || cells.length > MOST_CELLS) return undefined;
  const wide = widestCut(words, cells.length);
  const cuts = [...(wide ? [wide] : []), ...(cells.length >= FEWEST_ALIGNED ? alignedCuts(words, cells) : [])]
    .map((cut) => ({ cut, groups: groupsOf(words, cut) }))
    .filter(({ groups }) => groups.every((group, index) => overlap(group, cells[index] ?? group) > -ALIGNED))
    .sort((a, b) => standing(b.groups, cells) - standing(a.groups, cells));
  return cuts[0]?.cut.flatMap((start) => words[start] ?? []);
};

/** Where the widest spaces are, when they are wider than all others. */
const widestCut = (words: Word[], count: number): number[] | undefined => {
  const gaps = words.slice(1).map((word, index) => ({ at: index + 1, gap: gapBetween(words[index], word) }));
  const sorted = gaps.toSorted((a, b) => b.gap - a.gap);
  const widest = sorted.slice(0, count - 1);
  return (widest.at(-1)?.gap ?? 0) >= WIDER * (sorted[count - 1]?.gap ?? 0)
    ? widest.map(({ at }) => at).sort((a, b) => a - b)
    : undefined;
};

const gapBetween = (before: Word | undefined, word: Word): number =>
  before ? word.box.x - before.box.x - before.box.width : 0;

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

/** How much of the headings stands over their own cells, less what stands over others'. */
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
