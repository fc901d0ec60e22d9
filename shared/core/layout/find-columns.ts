/** Narrow columns: where several lines have a word that begins at the same place after more than an ordinary space. */
import type { Word } from '../document.ts';
import type { Line } from './group-lines.ts';
import { isTyped } from './typed.ts';

/** Widest space between the words of a sentence, in heights of a word. */
const SPACE = 0.5;
/** When no line has a plain column there: enough not to be a justified text's. */
const WIDE_SPACE = 0.62;
/** Points. */
const ALIGNED = 1.2;
const NEAR_LINES = 3;
/** In heights of a word, from line to line. */
const NEAR = 3;

type Start = { word: Word; gap: number };

/**
 * @param gap the space that always separates two columns, in heights of a word
 * @returns words that begin a column though less than `gap` stands before them.
 */
export const findColumns = (lines: readonly Line[], gap: number): ReadonlySet<Word> => {
  const starts = lines.map((line) => startsOf(line));
  const found = new Set<Word>();
  for (const [at, all] of starts.entries()) {
    const own = all.filter((start) => start.gap < gap);
    const others = own.length > 0 ? neighbours(lines, at).flatMap((other) => starts[other] ?? []) : [];
    for (const start of own) {
      const aligned = others.filter(({ word }) => Math.abs(word.box.x - start.word.box.x) < ALIGNED);
      const plain = aligned.some((other) => other.gap >= gap);
      const mutual = start.gap >= WIDE_SPACE && aligned.some((other) => other.gap >= WIDE_SPACE);
      if (plain || mutual) found.add(start.word);
    }
  }
  return found;
};

const startsOf = ({ words, size }: Line): Start[] => {
  const starts: Start[] = [];
  let before: Word | undefined;
  for (const word of words) {
    const gap = before ? (word.box.x - before.box.x - before.box.width) / size : 0;
    if (before && gap >= SPACE && !makeOneNumber(before.text, word.text) && !isTyped(before, word))
      starts.push({ word, gap });
    before = word;
  }
  return starts;
};

/** "1 305,00", "20 %", "12 €": set apart by as much as columns are. */
const makeOneNumber = (before: string, word: string): boolean =>
  /\d$/.test(before) && (/^\P{L}?\d{3}(?!\d)/u.test(word) || /^[%€]/.test(word) || /^\P{L}$/u.test(word));

const neighbours = (lines: readonly Line[], at: number): number[] => {
  const { middle, size } = lines[at] ?? { middle: 0, size: 0 };
  const near: number[] = [];
  for (let other = at - NEAR_LINES; other <= at + NEAR_LINES; other += 1) {
    const line = lines[other];
    if (line && other !== at && Math.abs(line.middle - middle) < NEAR * size * Math.abs(other - at)) near.push(other);
  }
  return near;
};
