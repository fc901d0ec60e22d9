/** Small capitals that the face has not are drawn as capitals of a lesser size: "D" and "ATE" are one word. */
import { bottom, merge, right } from './merge-pieces.ts';
import type { Piece } from './split-item.ts';

/** Points. */
const LEVEL = 0.6;
/** Shares of the lesser size. */
const TIGHT = 0.06;
const KERNED = 0.12;
const [LEAST, LARGEST] = [1.15, 1.7];
/** Share of the size that boxes reach under the line that letters stand on. */
const DESCENT = 0.2;

export const joinSmallCaps = (pieces: Piece[]): Piece[] => {
  const capitals = pieces.filter(({ text, upright }) => upright && CAPITALS.test(text));
  const sizes = capitals.map(({ size }) => size);
  if (Math.max(...sizes) < LEAST * Math.min(...sizes)) return pieces;
  const chains: Piece[][] = [];
  const ending = new Map<number, Piece[][]>();
  for (const piece of capitals.toSorted((a, b) => a.x - b.x)) {
    const at = Math.round(piece.x);
    const near = [at - 1, at, at + 1].flatMap((x) => ending.get(x) ?? []);
    const chain = near.find((one) => goesOn(one, piece)) ?? [];
    if (chain.length === 0) chains.push(chain);
    chain.push(piece);
    const end = Math.round(right(piece));
    ending.set(end, [...(ending.get(end) ?? []), chain]);
  }
  const taken = new Set(capitals);
  const others = pieces.filter((piece) => !taken.has(piece));
  return [...others, ...chains.map(merge)];
};

const CAPITALS = /^(?=.*\p{Lu}|['’]$)[^\p{Ll}]+$/u;

/** A capital, its smaller followers (drawn one by one or together), and the apostrophe, which has no small form. */
const goesOn = (chain: Piece[], b: Piece): boolean => {
  const a = chain.at(-1);
  if (!a || a.item === b.item || Math.abs(lineOf(a) - lineOf(b)) > LEVEL) return false;
  const size = Math.min(a.size, b.size);
  const gap = b.x - right(a);
  if (gap > TIGHT * size + 0.1 || gap < -KERNED * size) return false;
  const ratio = a.size / b.size;
  if (1 / ratio > LEAST) return 1 / ratio < LARGEST && /^['’]$/.test(b.text);
  const follows = /^(?:\p{Lu}|['’]$)/u.test(b.text) && /[\p{Lu}'’.-]$/u.test(a.text);
  return follows && (ratio > LEAST ? ratio < LARGEST : chain.length > 1);
};

const lineOf = (piece: Piece): number => bottom(piece) - DESCENT * piece.size;
