/** Words → lines: words whose middles stand at the same height, from left to right. */
import type { Box, Page, Word } from '../document.ts';
import { isSideways } from './sideways.ts';

/** `size` is the usual height of a word, in points; `gap` the space that separates two columns. */
export type Line = { page: number; words: Word[]; middle: number; size: number };

const SAME_LINE = 0.36;

const known = new WeakMap<Page, Line[]>();

/** Grouped once, however often it is asked for: nobody may change them. */
export const groupLines = (page: Page): Line[] => {
  const lines = known.get(page) ?? grouped(page);
  known.set(page, lines);
  return lines;
};

/** Words come from top to bottom: a line is looked for among the last. */
const LAST = 4;

const grouped = (page: Page): Line[] => {
  const lines: Line[] = [];
  const level = page.words
    .filter((word) => !isSideways(word))
    .sort((a, b) => middle(a.box) - middle(b.box) || a.box.x - b.box.x);
  for (const word of level) {
    const line = lastSharing(lines, word.box);
    if (line) addWord(line, word);
    else lines.push({ page: page.number, words: [word], middle: middle(word.box), size: word.box.height });
  }
  for (const line of lines) line.words.sort((a, b) => a.box.x - b.box.x);
  return lines.sort((a, b) => a.middle - b.middle);
};

const lastSharing = (lines: Line[], box: Box): Line | undefined => {
  for (let at = lines.length - 1; at >= Math.max(0, lines.length - LAST); at -= 1) {
    const line = lines[at];
    if (line && sharesLine(line, box)) return line;
  }
  return undefined;
};

const sharesLine = (line: Line, box: Box): boolean =>
  Math.abs(middle(box) - line.middle) < SAME_LINE * Math.min(line.size, box.height);

const addWord = (line: Line, word: Word): void => {
  const count = line.words.push(word);
  line.middle += (middle(word.box) - line.middle) / count;
  line.size += (word.box.height - line.size) / count;
};

const middle = (box: Box): number => box.y + box.height / 2;
