/** A picture seen through a map, each pixel taken between its four neighbours. Pure. */

import type { Warp } from '../../core/layout/warp.ts';
import { blank, type GrayImage } from './gray-image.ts';

/** @param warp from the result's pixels to the image's. What lies outside is white. */
export const warpImage = (image: GrayImage, warp: Warp, size: { width: number; height: number }): GrayImage => {
  const result = blank(size.width, size.height);
  const { width, height, data } = image;
  const [a, b, c, d, e, f, g, h] = warp;
  for (let y = 0, to = 0; y < size.height; y += 1)
    for (let x = 0; x < size.width; x += 1, to += 1) {
      const w = g * x + h * y + 1;
      const sx = (a * x + b * y + c) / w;
      const sy = (d * x + e * y + f) / w;
      if (sx < 0 || sy < 0 || sx >= width - 1 || sy >= height - 1) continue;
      const left = sx | 0;
      const top = sy | 0;
      const right = sx - left;
      const at = top * width + left;
      const over = (data[at] ?? 255) * (1 - right) + (data[at + 1] ?? 255) * right;
      const under = (data[at + width] ?? 255) * (1 - right) + (data[at + width + 1] ?? 255) * right;
      result.data[to] = over + (under - over) * (sy - top);
    }
  return result;
};
