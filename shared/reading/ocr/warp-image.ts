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

const turnInto = ({ width, height, data }: GrayImage, image: GrayImage, [a, b, c, d, e, f]: Warp): void => {
  for (let y = 0, to = 0; y < height; y += 1) {
    const [left, top] = [b * y + c, e * y + f];
    for (let x = 0; x < width; x += 1, to += 1) data[to] = shadeAt(image, a * x + left, d * x + top);
  }
};

const shadeAt = ({ width, height, data }: GrayImage, x: number, y: number): number => {
  if (x < 0 || y < 0 || x >= width - 1 || y >= height - 1) return 255;
  const [left, top] = [x | 0, y | 0];
  const right = x - left;
  const at = top * width + left;
  const over = (data[at] ?? 255) * (1 - right) + (data[at + 1] ?? 255) * right;
  const under = (data[at + width] ?? 255) * (1 - right) + (data[at + width + 1] ?? 255) * right;
  return over + (under - over) * (y - top);
};
