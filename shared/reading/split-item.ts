/** One pdf.js text item → its words, each with its share of the item's width. */
import { everyMatch } from '../core/values/every-match.ts';

export type Matrix = [number, number, number, number, number, number];

/**
 * A word or part of one; `item` tells pieces of one item apart from neighbours drawn separately. `size` is the font's.
 * `spaced`: the page draws a space right before it.
 */
export type Piece = {
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
  size: number;
  upright: boolean;
  item: symbol;
  spaced?: boolean;
};

type Item = { str: string; transform: number[]; width: number; height: number };

const ASCENT = 0.8;
const DESCENT = 0.2;
/**
 * Every space there is. A face without the thin space that French figures are grouped by draws its box for "no such
 * glyph", and the text then holds NUL or U+FFFD: taken for a letter, it would cut the thousands off an amount.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what such faces leave
const NOT_SPACE = /[^\s\0-\x1f\u00a0\u2000-\u200b\u202f\u205f\u3000\u00ad\ufffd]+/g;

const widths = new Map<string, number>();

/** Relative widths of glyphs in common text faces; pdf.js gives the width of an item only as a whole. */
const glyphWidth = (glyph: string): number => {
  const known = widths.get(glyph);
  if (known !== undefined) return known;
  const width = widthOf(glyph);
  widths.set(glyph, width);
  return width;
};

const widthOf = (glyph: string): number => {
  if (/[il.,:;'|!jIft ]/.test(glyph)) return 0.3;
  if (/[mwMW@%€—]/.test(glyph)) return 0.85;
  if (/[A-ZÀ-Ý&]/.test(glyph)) return 0.68;
  return 0.55;
};

/** What some producers leave of the thin space between thousands, where only cents can follow: "1 /234,56", "1?234,56". */
const BROKEN_THOUSANDS = /(?<![\p{L}\d.,/])\d{1,3}(?:(?: ?\/|[?_\u25a1\u25af])\d{3})+(?=,\d{2}(?![\p{L}\d]))/gu;

/** Sign for sign, so that each keeps its place. */
const mended = (text: string): string =>
  BREAKS.test(text) ? text.replace(BROKEN_THOUSANDS, (figures) => figures.replace(/\D/g, ' ')) : text;

const BREAKS = /[/?_\u25a1\u25af]/;

export const splitItem = (item: Item, view: Matrix, monospace: boolean): Piece[] => {
  const frame = frameOf(item, view);
  const text = mended(item.str);
  const words = everyMatch(NOT_SPACE, text);
  if (words[0]?.[0] === text) return [pieceIn(frame, text, 0, 1)];
  const ends = advances(item.str, monospace);
  const total = ends.at(-1) ?? 1;
  return words.map(({ 0: word, index }) =>
    pieceIn(frame, word, (ends[index] ?? 0) / total, (ends[index + word.length] ?? total) / total),
  );
};

const advances = (text: string, monospace: boolean): number[] => {
  const ends = [0];
  let total = 0;
  for (let at = 0; at < text.length; at += 1) {
    total += monospace ? 1 : glyphWidth(text.charAt(at));
    ends.push(total);
  }
  return ends;
};

/** Where an item begins, which way its letters go, and how high they stand. */
type Frame = Pick<Piece, 'size' | 'upright' | 'item'> & { origin: Point; along: Point; up: Point };
type Point = { x: number; y: number };

const frameOf = (item: Item, view: Matrix): Frame => {
  const [a = 1, b = 0, , , e = 0, f = 0] = item.transform;
  const scale = Math.hypot(a, b) || 1;
  const along = turn(view, (a / scale) * item.width, (b / scale) * item.width);
  const size = (item.height || scale) * Math.hypot(view[0], view[1]);
  const length = Math.hypot(along.x, along.y) || 1;
  const unit =
    length === 1 && item.width === 0 ? turn(view, a / scale, b / scale) : { x: along.x / length, y: along.y / length };
  return {
    origin: { x: view[0] * e + view[2] * f + view[4], y: view[1] * e + view[3] * f + view[5] },
    along,
    up: { x: unit.y * size, y: -unit.x * size },
    size,
    upright: Math.abs(unit.y) < 0.1 && unit.x > 0,
    item: Symbol('item'),
  };
};

const turn = (view: Matrix, x: number, y: number): Point => ({
  x: view[0] * x + view[2] * y,
  y: view[1] * x + view[3] * y,
});

/** The part of the item between two shares of its advance, with its bounding box in displayed coordinates. */
const pieceIn = ({ origin, along, up, size, upright, item }: Frame, text: string, from: number, to: number): Piece => {
  const x = least(origin.x, along.x * from, along.x * to) + Math.min(up.x * ASCENT, up.x * -DESCENT);
  const y = least(origin.y, along.y * from, along.y * to) + Math.min(up.y * ASCENT, up.y * -DESCENT);
  const width = most(origin.x, along.x * from, along.x * to) + Math.max(up.x * ASCENT, up.x * -DESCENT) - x;
  const height = most(origin.y, along.y * from, along.y * to) + Math.max(up.y * ASCENT, up.y * -DESCENT) - y;
  return { text, x, y, width, height, size, upright, item };
};

const least = (origin: number, start: number, end: number): number => Math.min(origin + start, origin + end);
const most = (origin: number, start: number, end: number): number => Math.max(origin + start, origin + end);
