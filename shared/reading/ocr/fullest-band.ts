/** The part of a page in which most is written: a few lines, half as long as the page is wide. Pure. */
import { eachEdge } from './each-edge.ts';
import { type GrayImage, rowsOf } from './gray-image.ts';
import type { Rectangle } from './lost-figures.ts';

/** Of the page's own. */
const HEIGHT = 1 / 20;
const WIDTH = 1 / 2;
/** Bands begin that much of their size after each other. */
const STEP = 1 / 4;

export const fullestBand = (image: GrayImage): Rectangle => {
  const rows = new Uint32Array(image.height);
  eachEdge(image, (_, y) => add(rows, y));
  const [y, height] = fullest(rows, HEIGHT);
  const columns = new Uint32Array(image.width);
  eachEdge(rowsOf(image, y, y + height), (x) => add(columns, x));
  const [x, width] = fullest(columns, WIDTH);
  return { x, y, width, height };
};

const add = (counts: Uint32Array, at: number): void => {
  counts[at] = (counts[at] ?? 0) + 1;
};

const fullest = (counts: Uint32Array, share: number): [from: number, size: number] => {
  const size = Math.max(1, Math.round(counts.length * share));
  let [most, at] = [-1, 0];
  for (let from = 0; from + size <= counts.length; from += Math.max(1, Math.round(size * STEP))) {
    const count = counts.subarray(from, from + size).reduce((sum, one) => sum + one, 0);
    if (count > most) [most, at] = [count, from];
  }
  return [at, size];
};
