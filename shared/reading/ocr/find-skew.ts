/** How far the lines of a page lean: the angle at which ink and paper alternate most from row to row. Pure. */
import { gapsIn, type Ink } from './letter-ink.ts';

const MOST_DEGREES = 8;
const RADIANS = Math.PI / 180;

/** @returns radians; positive when lines go down to the right. */
export const findSkew = (ink: Ink): number => {
  if (ink.xs.length < 200) return 0;
  const coarse = best(ink, range(-MOST_DEGREES, MOST_DEGREES, 0.5));
  const fine = best(ink, range(coarse - 0.5, coarse + 0.5, 0.1));
  return best(ink, range(fine - 0.1, fine + 0.1, 0.025)) * RADIANS;
};

const range = (from: number, to: number, step: number): number[] =>
  Array.from({ length: Math.round((to - from) / step) + 1 }, (_, index) => from + index * step);

/** Of angles that are as good, the one in the middle: rows are told apart by whole pixels only. */
const best = (ink: Ink, degrees: number[]): number => {
  const middle = degrees[degrees.length >> 1] ?? 0;
  let [most, at] = [-1, 0];
  for (const angle of degrees.toSorted((one, other) => Math.abs(one - middle) - Math.abs(other - middle))) {
    const score = sharpness(ink, angle * RADIANS);
    if (score > most) [most, at] = [score, angle];
  }
  return at;
};

/** The squares of the differences between neighbouring rows of ink. */
const sharpness = ({ xs, ys, height }: Ink, angle: number): number => {
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  const rows = new Float32Array(height * 2);
  for (let at = 0; at < xs.length; at += 1) {
    const row = Math.round((ys[at] ?? 0) * cos - (xs[at] ?? 0) * sin + height / 2);
    if (row >= 0 && row < rows.length) rows[row] = (rows[row] ?? 0) + 1;
  }
  let sum = 0;
  for (let row = 1; row < rows.length; row += 1) sum += ((rows[row] ?? 0) - (rows[row - 1] ?? 0)) ** 2;
  return sum;
};

/** Whether lines of text run up and down the picture rather than across it: the figures of a table stand in columns, but letters nearer to the next one. */
export const runsVertically = (ink: Ink): boolean => {
  if (ink.xs.length < 200) return false;
  const turned: Ink = { xs: ink.ys, ys: ink.xs, width: ink.height, height: ink.width };
  const straight = Math.max(...range(-3, 3, 0.5).map((angle) => sharpness(ink, angle * RADIANS)));
  const across = Math.max(...range(-3, 3, 0.5).map((angle) => sharpness(turned, angle * RADIANS)));
  return across > 1.4 * straight && gapsIn(turned) < gapsIn(ink);
};
