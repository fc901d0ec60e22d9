/** How far the lines of a page lean: the angle at which ink and paper alternate most from row to row. Pure. */
import { type GrayImage, shrink } from './gray-image.ts';

const MOST_DEGREES = 8;
const RADIANS = Math.PI / 180;
const DARK = 160;

type Ink = { xs: Float32Array; ys: Float32Array; height: number };

/** @returns radians; positive when lines go down to the right. */
export const findSkew = (image: GrayImage): number => {
  const ink = inkOf(shrink(image, 3));
  if (ink.xs.length < 200) return 0;
  const coarse = best(ink, range(-MOST_DEGREES, MOST_DEGREES, 0.5));
  const fine = best(ink, range(coarse - 0.5, coarse + 0.5, 0.1));
  return best(ink, range(fine - 0.1, fine + 0.1, 0.025)) * RADIANS;
};

const range = (from: number, to: number, step: number): number[] =>
  Array.from({ length: Math.round((to - from) / step) + 1 }, (_, index) => from + index * step);

/** Dark pixels of letters; a solid patch (a band, a shadow, a picture) says nothing of lines. */
const inkOf = ({ width, height, data }: GrayImage): Ink => {
  const [xs, ys] = [new Float32Array(data.length), new Float32Array(data.length)];
  let kept = 0;
  for (let top = 0; top < height; top += PATCH)
    for (let left = 0; left < width; left += PATCH) {
      const before = kept;
      for (let y = top; y < Math.min(top + PATCH, height); y += 1)
        for (let x = left; x < Math.min(left + PATCH, width); x += 1) {
          if ((data[y * width + x] ?? 255) >= DARK) continue;
          xs[kept] = x;
          ys[kept] = y;
          kept += 1;
        }
      if (kept - before > SOLID * PATCH * PATCH) kept = before;
    }
  return { xs: xs.subarray(0, kept), ys: ys.subarray(0, kept), height };
};

const PATCH = 8;
const SOLID = 0.6;

const best = (ink: Ink, degrees: number[]): number => {
  let [most, at] = [-1, 0];
  for (const angle of degrees) {
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

/** Whether lines of text run up and down the picture rather than across it. */
export const runsVertically = (image: GrayImage): boolean => {
  const small = shrink(image, 3);
  const ink = inkOf(small);
  if (ink.xs.length < 200) return false;
  const turned: Ink = { xs: ink.ys, ys: ink.xs, height: small.width };
  const straight = Math.max(...range(-3, 3, 0.5).map((angle) => sharpness(ink, angle * RADIANS)));
  const across = Math.max(...range(-3, 3, 0.5).map((angle) => sharpness(turned, angle * RADIANS)));
  return across > 1.4 * straight;
};
