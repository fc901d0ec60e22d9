/** Lines whose letters stand apart, each word drawn for itself: pdf.js tells such a word as one item, each letter as a word. */
import { merge, right } from './merge-pieces.ts';
import type { Piece } from './split-item.ts';

/**
 * "T V A  a c q u i t t é e  s u r  l e s": a long word shows that the line is spread, and its short ones follow. Such lines
 * show that their type keeps its spaces, and that what stands alone in it is one word: "F A - 1 2".
 */
export const joinSpreadWords = (rows: Piece[][]): Piece[][] => {
  const read = new Map(rows.filter(mayBeSpread).map((row) => [row, linesOf(itemsOf(row))]));
  const lines = [...read.values()].flat();
  const spread = new Set(lines.flatMap((line) => (line.length > 1 && isSpreadLine(line) ? sizeOf(line) : [])));
  return rows.map(
    (row) =>
      read
        .get(row)
        ?.flatMap((line) => (isSpreadLine(line) || isAlone(line, spread) ? closedUp(line.map(merge)) : line.flat())) ??
      row,
  );
};

/** No item is spread of which but one sign stands alone. */
const mayBeSpread = (row: Piece[]): boolean => {
  const single = row.filter(({ text }) => text.length === 1).map(({ item }) => item);
  return row.length >= FEWEST_ALONE && new Set(single).size < single.length;
};

const FEWEST_ALONE = 3;
const FEWEST_SIGNS = 4;
/** Longer than any word: where the line has lost its spaces too, its words cannot be told apart. */
const MOST_SIGNS = 26;
/** Shares of the font size, from one word to the next: at most, where no column may begin, in ordinary type. */
const NEXT_WORD = 1.6;
const WITHIN_COLUMN = 1.05;
const SPACE = 0.28;
const SAME_SIZE = 0.1;

/** Spaces are wide with the letters: each word is given what stands after it, so that none is taken for a column's. */
const closedUp = (words: Piece[]): Piece[] => {
  const gaps = words.slice(1).map((word, index) => word.x - right(words[index] ?? word));
  const widest = EVEN * Math.min(...gaps);
  return words.map((word, index) => {
    const gap = gaps[index] ?? 0;
    const own = gap <= widest && gap < WITHIN_COLUMN * word.size;
    return own ? { ...word, width: word.width + Math.max(0, gap - SPACE * word.size) } : word;
  });
};

const EVEN = 1.35;

const itemsOf = (row: Piece[]): Piece[][] => {
  const items: Piece[][] = [];
  for (const piece of row) {
    const last = items.at(-1);
    if (last?.[0]?.item === piece.item) last.push(piece);
    else items.push([piece]);
  }
  return items;
};

/** Neighbours of one size, up to the next word whose letters stand close. */
const linesOf = (items: Piece[][]): Piece[][][] => {
  const lines: Piece[][][] = [];
  for (const item of items) {
    const line = lines.at(-1);
    if (line && follows(line.at(-1), item)) line.push(item);
    else lines.push([item]);
  }
  return lines;
};

const follows = (before: Piece[] | undefined, item: Piece[]): boolean => {
  const [last, first] = [before?.at(-1), item[0]];
  if (!before || !last || !first || !isSpread(before) || !isSpread(item)) return false;
  return first.x - right(last) < NEXT_WORD * first.size && Math.abs(first.size - last.size) < SAME_SIZE;
};

/** An item by itself may be a whole line that lost its spaces: only a word or a figure is joined. */
const isSpreadLine = (line: Piece[][]): boolean =>
  line.some((item) => isFigures(item) || (isWord(item) && (line.length > 1 || letters(item) === item.length)));

const isAlone = (line: Piece[][], spread: ReadonlySet<number>): boolean => {
  const [item = []] = line;
  return line.length === 1 && item.length >= FEWEST_ALONE && isSpread(item) && spread.has(sizeOf(line));
};

/** To a tenth of a point. */
const sizeOf = (line: Piece[][]): number => Math.round(10 * (line[0]?.[0]?.size ?? 0));

const isWord = (item: Piece[]): boolean => isSpread(item) && singles(item) >= 3 && letters(item) >= FEWEST_SIGNS;

/** A date, or an amount: nothing else is written so, one sign at a time. */
const isFigures = (item: Piece[]): boolean =>
  singles(item) === item.length && /^(?:\d{1,9}[.,]\d{2}|\d{2}([/.-])\d{2}\1\d{4})$/.test(textOf(item));

/** Kerning glues a few letters all the same: "T VA", "To t a l". */
const isSpread = (item: Piece[]): boolean =>
  item.every(({ text }) => text.length <= 3) && 2 * singles(item) >= item.length && textOf(item).length <= MOST_SIGNS;

const textOf = (item: Piece[]): string => item.map(({ text }) => text).join('');
const singles = (item: Piece[]): number => item.filter(({ text }) => text.length === 1).length;
const letters = (item: Piece[]): number => item.filter(({ text }) => /^\p{L}+$/u.test(text)).length;
