/** Several pieces as one word. */
import type { Piece } from './split-item.ts';

export const right = (piece: Piece): number => piece.x + piece.width;
export const bottom = (piece: Piece): number => piece.y + piece.height;
export const centre = (piece: Piece): number => piece.x + piece.width / 2;

export const merge = (pieces: Piece[]): Piece => {
  const [first] = pieces;
  if (!first) throw new RangeError('nothing to merge');
  const x = Math.min(...pieces.map((piece) => piece.x));
  const y = Math.min(...pieces.map((piece) => piece.y));
  const width = Math.max(...pieces.map(right)) - x;
  const height = Math.max(...pieces.map(bottom)) - y;
  return { ...first, text: pieces.map((piece) => piece.text).join(''), x, y, width, height };
};
