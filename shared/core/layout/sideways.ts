/** Text set up the side of a page, as legal notices often are: its lines, read from bottom to top. */
import type { Box, Page, Word } from '../document.ts';
import type { Line } from './group-lines.ts';
import { type Segment, segmentLine, surround } from './segment.ts';

/** Sideways text gives tall narrow boxes, or wide ones far taller than their neighbours. Shorter words have no direction. */
export const isSideways = ({ text, box }: Word): boolean => text.length >= 3 && box.height >= 1.5 * box.width;

const FEWEST_WORDS = 3;

/** @param first number of the first line; @param gap in heights of a word */
export const sidewaysLines = (page: Page, first: number, gap: number): Segment[][] =>
  columnsOf(page)
    .filter((words) => words.length >= FEWEST_WORDS)
    .map((words, index) => segmentLine(turned(words), first + index, gap).map((segment) => turnedBack(segment, words)));

const columnsOf = (page: Page): Word[][] => {
  const columns: Word[][] = [];
  for (const word of page.words.filter(isSideways)) {
    const column = columns.find(
      ([head]) => head && Math.abs(middle(head.box) - middle(word.box)) < 0.36 * head.box.width,
    );
    if (column) column.push(word);
    else columns.push([word]);
  }
  if (columns.length === 0) return [];
  const short = page.words.filter((word) => word.text.length < 3);
  return columns.map((column) => [...column, ...short.filter((word) => standsIn(word.box, column))]);
};

const standsIn = (box: Box, column: Word[]): boolean => {
  const whole = surround(column.map((word) => word.box));
  const inside = box.y >= whole.y && box.y <= whole.y + whole.height;
  return inside && box.x >= whole.x - 1 && box.x + box.width <= whole.x + whole.width + 1;
};

const middle = (box: Box): number => box.x + box.width / 2;

/** As if the page were turned a quarter clockwise. */
const turned = (words: Word[]): Line => {
  const level = words.map((word) => ({ ...word, box: turn(word.box) })).sort((a, b) => a.box.x - b.box.x);
  const size = Math.max(...level.map(({ box }) => box.height));
  return { page: level[0]?.box.page ?? 1, words: level, middle: 0, size };
};

const turn = ({ page, x, y, width, height }: Box): Box => ({
  page,
  x: -(y + height),
  y: x,
  width: height,
  height: width,
});

const turnedBack = (segment: Segment, words: Word[]): Segment => {
  const own = segment.words.map(
    (word) => words.find(({ box, text }) => text === word.text && -(box.y + box.height) === word.box.x) ?? word,
  );
  return { ...segment, words: own, box: surround(own.map(({ box }) => box)) };
};
