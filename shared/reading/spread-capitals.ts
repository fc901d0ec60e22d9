/** Headings whose letters are set apart, back into words. */
import { merge, right } from './merge-pieces.ts';
import type { Piece } from './split-item.ts';

/** Letter-spaced capitals of which kerning glued a few: "FAC T U R E", "TOTA L H T". The wider gaps are those between words. */
export const joinSpreadCapitals = (row: Piece[]): Piece[] => {
  const words: Piece[] = [];
  let run: Piece[] = [];
  const flush = () => {
    words.push(...(isSpread(run) ? wordsOfSpread(run) : run));
    run = [];
  };
  for (const piece of row) {
    const last = run.at(-1);
    const follows = last && piece.x - right(last) < WORDS_GAP * piece.size && Math.abs(piece.size - last.size) < 0.1;
    if (!follows) flush();
    if (SPREAD.test(piece.text)) run.push(piece);
    else {
      flush();
      words.push(piece);
    }
  }
  flush();
  return words;
};

const WORDS_GAP = 0.95;
const SPREAD = /^(?:\p{Lu}{1,4}|[\d%°'’.,:/-]{1,2})$/u;

const isSpread = (run: Piece[]): boolean => {
  const letters = run.reduce((sum, { text }) => sum + text.length, 0);
  const single = run.filter(({ text }) => text.length === 1).length;
  const capitals = run.filter(({ text }) => /\p{Lu}/u.test(text)).length;
  return letters >= FEWEST_SPACED && single >= 2 && capitals >= 2 && 2 * single >= run.length;
};

/** Between two words stand the gap between letters, twice, and a space. */
const wordsOfSpread = (run: Piece[]): Piece[] => {
  const gaps = run.slice(1).map((piece, index) => piece.x - right(run[index] ?? piece));
  const least = Math.min(...gaps.map((gap) => Math.max(0, gap)));
  const words: Piece[][] = [];
  for (const [index, piece] of run.entries()) {
    const word = words.at(-1);
    if (word && (gaps[index - 1] ?? 0) < least + BETWEEN_WORDS * piece.size) word.push(piece);
    else words.push([piece]);
  }
  return words.map(merge);
};

const BETWEEN_WORDS = 0.24;

/** Signs. */
const FEWEST_SPACED = 4;
