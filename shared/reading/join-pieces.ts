/** Pieces of words → words: by geometry alone, since a page may be drawn in any order. */
import { bottom, centre, merge, right } from './merge-pieces.ts';
import { joinSmallCaps } from './small-caps.ts';
import type { Piece } from './split-item.ts';
import { joinSpreadCapitals } from './spread-capitals.ts';
import { joinSpreadWords } from './spread-words.ts';

/** Shares of the font size. */
const TOUCHING = 0.13;
const ACCENT_GAP = 0.6;
const SAME_BASELINE = 0.3;
const WIDEST_PITCH = 2.2;
const FEWEST_SPACED = 4;
const FEWEST_SINGLES = 2;

export const joinPieces = (pieces: Piece[]): Piece[] => {
  const distinct = joinSmallCaps(dropDoubles(pieces));
  const upright = joinSpreadWords(rowsOf(distinct.filter((piece) => piece.upright))).flatMap((row) =>
    joinLetters(joinTouching(row)).map(withAccents),
  );
  return [...attachRaised(upright), ...distinct.filter((piece) => !piece.upright)].sort(
    (a, b) => a.y - b.y || a.x - b.x,
  );
};

/** Letters set apart: most lines have hardly a word of one sign. */
const joinLetters = (row: Piece[]): Piece[] => {
  const singles = row.reduce((count, { text }) => (text.length === 1 ? count + 1 : count), 0);
  if (singles < FEWEST_SINGLES) return row;
  return joinSpaced(joinSpreadCapitals(row));
};

/** Only what is set one sign at a time, at an even pitch: figures in the boxes of a form. */
export const joinSpacedOut = <P extends Piece>(pieces: P[]): P[] =>
  rowsOf(pieces).flatMap((row) => joinSpaced(row) as P[]);

/** Fake bold draws a text twice, a hair apart: the twin is looked for at the same height only. */
const dropDoubles = (pieces: Piece[]): Piece[] => {
  const rows = new Map<number, Piece[]>();
  return pieces.filter((piece) => {
    const row = Math.round(piece.y / GRID);
    const isTwin = (other: Piece): boolean => other.text === piece.text && covers(other, piece);
    for (let near = row - 1; near <= row + 1; near += 1) if (rows.get(near)?.some(isTwin)) return false;
    const inRow = rows.get(row);
    if (inRow) inRow.push(piece);
    else rows.set(row, [piece]);
    return true;
  });
};

/** Points. */
const GRID = 4;

const covers = (a: Piece, b: Piece): boolean => {
  const [width, height] = [overlap(a.x, a.width, b.x, b.width), overlap(a.y, a.height, b.y, b.height)];
  return width > 0.5 * Math.min(a.width, b.width) && height > 0.5 * Math.min(a.height, b.height);
};

const overlap = (a: number, aLength: number, b: number, bLength: number): number =>
  Math.min(a + aLength, b + bLength) - Math.max(a, b);

/** Groups pieces that share a baseline; each row from left to right. */
const rowsOf = <P extends Piece>(pieces: P[]): P[][] => {
  const rows: P[][] = [];
  for (const piece of [...pieces].sort((a, b) => a.y + a.height - (b.y + b.height))) {
    const row = rows.at(-1);
    const first = row?.[0];
    const near = first && Math.abs(bottom(piece) - bottom(first)) < SAME_BASELINE * Math.min(piece.size, first.size);
    if (row && near) row.push(piece);
    else rows.push([piece]);
  }
  return rows.map((row) => row.sort((a, b) => a.x - b.x));
};

/** A word drawn in several items, without a gap. */
const joinTouching = (row: Piece[]): Piece[] => {
  const words: Piece[] = [];
  for (const piece of row) {
    const before = words.at(-1);
    if (before && touches(before, piece)) words[words.length - 1] = merge([before, piece]);
    else words.push(piece);
  }
  return words;
};

const touches = (a: Piece, b: Piece): boolean => {
  const size = Math.min(a.size, b.size);
  const gap = b.x - right(a);
  if (gap >= ACCENT_GAP * size || (b.spaced && gap > 0)) return false;
  if (ACCENT_APART.test(a.text) && /^\p{L}/u.test(b.text)) return true;
  const overrun = Math.min(a.text.length, b.text.length) >= WORD ? OVERRUN : KERNED;
  return a.item !== b.item && gap < TOUCHING * size && gap > -overrun * size && Math.max(a.size, b.size) < 1.3 * size;
};

/** Kerning draws signs over one another; whole words only where one is too long for its cell, and runs into the next. */
const WORD = 2;
const KERNED = 0.5;
const OVERRUN = 0.15;

/** Old faces have no accented letters: the accent is drawn by itself, before the letter it stands on ("´e", "ˆu"). */
const ACCENTS: Readonly<Record<string, string>> = {
  '´': '\u0301',
  ˋ: '\u0300',
  '`': '\u0300',
  ˆ: '\u0302',
  '¨': '\u0308',
  '¸': '\u0327',
};
const ACCENT = /[´ˋ`ˆ¨¸]/;
const ACCENT_APART = /[´ˋ`ˆ¨¸]$/;

const withAccents = (piece: Piece): Piece => {
  if (!ACCENT.test(piece.text)) return piece;
  const text = piece.text.replace(/([´ˋ`ˆ¨¸])([aceiouyn])/giu, (_, accent: string, letter: string) =>
    `${letter}${ACCENTS[accent] ?? ''}`.normalize('NFC'),
  );
  return { ...piece, text };
};

/** "F A C T U R E", or a number set one digit per box, "2 1 8 , 1 8" too: single characters at an even pitch. */
const joinSpaced = (row: Piece[]): Piece[] => {
  const words: Piece[] = [];
  let run: Piece[] = [];
  const flush = () => {
    const after = run.splice(run.findLastIndex(({ text }) => SIGN.test(text)) + 1);
    words.push(...(run.length >= FEWEST_SPACED ? [merge(run)] : run), ...after);
    run = [];
  };
  for (const piece of row) {
    if (run.length > 0 && !continues(run, piece)) flush();
    run.push(piece);
    if (piece.text.length > 1) flush();
  }
  flush();
  return words;
};

const continues = (run: Piece[], piece: Piece): boolean => {
  const last = run.at(-1);
  const before = run.at(-2);
  if (!last || piece.text.length > 1) return false;
  const pitch = centre(piece) - centre(last);
  if (pitch > WIDEST_PITCH * piece.size) return false;
  const [mark, another] = [last, piece].filter(({ text }) => !SIGN.test(text));
  if (another || (mark && (mark === run[0] || !MARK.test(mark.text) || pitch < NARROWEST_BOX * piece.size)))
    return false;
  const usual = before ? centre(last) - centre(before) : pitch;
  return Math.abs(pitch - usual) < 0.35 * usual;
};

const SIGN = /[\p{L}\p{N}]/u;
/** In a box of its own. */
const MARK = /^[,./-]$/;
/** Share of the font size: "A - B" is written closer. */
const NARROWEST_BOX = 0.95;

const RAISED = /^(?:[o°ºes]|er|re|os|ère|ème|nd)$/i;

/** "n" with a small raised "o": one word. */
const attachRaised = (words: Piece[]): Piece[] => {
  const raised = words.filter(({ text }) => RAISED.test(text));
  const taken = new Set<Piece>();
  const joined = new Map<Piece, Piece>();
  for (const small of raised) {
    const base = words.find((word) => word !== small && !taken.has(word) && carries(word, small));
    if (!base) continue;
    taken.add(small);
    joined.set(base, { ...merge([base, small]), y: base.y, height: base.height });
  }
  return words.filter((word) => !taken.has(word)).map((word) => joined.get(word) ?? word);
};

const carries = (word: Piece, small: Piece): boolean => {
  const rise = bottom(word) - bottom(small);
  return (
    Math.abs(small.x - right(word)) < 0.15 * word.size &&
    rise > 0.1 * word.size &&
    rise < 0.7 * word.size &&
    small.size <= word.size
  );
};
