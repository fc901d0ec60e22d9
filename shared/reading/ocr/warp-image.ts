/** A picture seen through a map, each pixel taken between its four neighbours. Pure. */

import type { Warp } from '../../core/layout/warp.ts';
import { blank, type GrayImage } from './gray-image.ts';

type Size = { width: number; height: number };

/** @param warp from the result's pixels to the image's. What lies outside is white. */
export const warpImage = (image: GrayImage, warp: Warp, size: Size): GrayImage => {
  const result = blank(size.width, size.height);
  const [a, b, c, d, e, f, g, h] = warp;
  // A page that leans is only turned: half of its time would go into dividing by one.
  if (g === 0 && h === 0) turnInto(result, image, warp);
  else
    for (let y = 0, to = 0; y < size.height; y += 1)
      for (let x = 0; x < size.width; x += 1, to += 1) {
        const w = g * x + h * y + 1;
        result.data[to] = shadeAt(image, (a * x + b * y + c) / w, (d * x + e * y + f) / w);
      }
  return result;
};

/** Row by row, from the first pixel that lies on the image to the last, in parts of a pixel that fit in a byte. */
const turnInto = (result: GrayImage, { width, height, data }: GrayImage, [a, b, c, d, e, f]: Warp): void => {
  const { width: across, height: down, data: turned } = result;
  const [rightwards, downwards] = [a * PARTS, d * PARTS];
  for (let y = 0; y < down; y += 1) {
    const [from, to] = both(inside(b * y + c, a, width - 1), inside(e * y + f, d, height - 1));
    const [left, top] = [(b * y + c) * PARTS, (e * y + f) * PARTS];
    const end = y * across + Math.min(to, across);
    for (let x = Math.max(from, 0), put = y * across + x; put < end; x += 1, put += 1) {
      const sx = (rightwards * x + left) | 0;
      const sy = (downwards * x + top) | 0;
      const at = (sy >> 8) * width + (sx >> 8);
      const over = data[at] ?? 255;
      const under = data[at + width] ?? 255;
      const upper = (over << 8) + ((data[at + 1] ?? 255) - over) * (sx & 255);
      const lower = (under << 8) + ((data[at + width + 1] ?? 255) - under) * (sx & 255);
      turned[put] = ((upper << 8) + (lower - upper) * (sy & 255)) >> 16;
    }
  }
};

const PARTS = 256;

type Range = [from: number, to: number];

/** Whole numbers x for which `start + step * x` is 0 or more, and less than `most`. */
const inside = (start: number, step: number, most: number): Range => {
  if (step === 0) return start >= 0 && start < most ? [-Infinity, Infinity] : [0, 0];
  const [zero, end] = [-start / step, (most - start) / step];
  return step > 0 ? [Math.ceil(zero), Math.ceil(end)] : [Math.floor(end) + 1, Math.floor(zero) + 1];
};

const both = ([from, to]: Range, [start, end]: Range): Range => [Math.max(from, start), Math.min(to, end)];

const shadeAt = ({ width, height, data }: GrayImage, x: number, y: number): number => {
  if (x < 0 || y < 0 || x >= width - 1 || y >= height - 1) return 255;
  const [left, top] = [x | 0, y | 0];
  const right = x - left;
  const at = top * width + left;
  const over = (data[at] ?? 255) * (1 - right) + (data[at + 1] ?? 255) * right;
  const under = (data[at + width] ?? 255) * (1 - right) + (data[at + width + 1] ?? 255) * right;
  return over + (under - over) * (y - top);
};
