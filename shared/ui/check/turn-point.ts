/** Points of a page that is shown turned. Pure. */
import type { Point } from './pick-words.ts';

/** Clockwise. */
export type QuarterTurns = 0 | 1 | 2 | 3;
type Size = { width: number; height: number };

/** Where on the page, in its own points, a place of the turned picture is. `across` and `down`: 0–1 of the picture as seen. */
export const pointOnPage = ({ width, height }: Size, turns: QuarterTurns, across: number, down: number): Point => {
  if (turns === 0) return { x: across * width, y: down * height };
  if (turns === 1) return { x: down * width, y: (1 - across) * height };
  if (turns === 2) return { x: (1 - across) * width, y: (1 - down) * height };
  return { x: (1 - down) * width, y: across * height };
};

/** Style of the room a turned page takes, and of the page inside it: percentages of that room. */
export const turnedStyle = ({ width, height }: Size, turns: QuarterTurns) => {
  const upright = turns % 2 === 0;
  return {
    room: { aspectRatio: upright ? `${width} / ${height}` : `${height} / ${width}` },
    page: {
      width: upright ? '100%' : `${(100 * width) / height}%`,
      left: turns === 1 || turns === 2 ? '100%' : '0',
      top: turns === 2 || turns === 3 ? '100%' : '0',
      rotate: `${turns * 90}deg`,
    },
  };
};
