/** A coloured picture seen through a map, each pixel taken between its four neighbours. Pure. */
import type { Warp } from '../../core/layout/warp.ts';

/** Four bytes per pixel: red, green, blue, and one that is not looked at. */
export type ColourImage = { width: number; height: number; data: Uint8ClampedArray<ArrayBuffer> };

/** @param warp from the result's pixels to the image's. What lies outside is white. @param room what the result is written to. */
export const warpColours = (
  { width, height, data }: ColourImage,
  [a, b, c, d, e, f, g, h]: Warp,
  size: { width: number; height: number },
  room: ArrayBuffer = new ArrayBuffer(4 * size.width * size.height),
): ColourImage => {
  const result = new Uint8ClampedArray(room, 0, 4 * size.width * size.height).fill(255);
  for (let y = 0, to = 0; y < size.height; y += 1)
    for (let x = 0; x < size.width; x += 1, to += 4) {
      const w = g * x + h * y + 1;
      const [sx, sy] = [(a * x + b * y + c) / w, (d * x + e * y + f) / w];
      if (sx < 0 || sy < 0 || sx > width - 1 || sy > height - 1) continue;
      const [left, top] = [Math.min(Math.floor(sx), width - 2), Math.min(Math.floor(sy), height - 2)];
      const [right, below] = [sx - left, sy - top];
      const at = 4 * (top * width + left);
      for (let part = 0; part < 3; part += 1) {
        const over = (data[at + part] ?? 255) * (1 - right) + (data[at + part + 4] ?? 255) * right;
        const under =
          (data[at + part + 4 * width] ?? 255) * (1 - right) + (data[at + part + 4 * width + 4] ?? 255) * right;
        result[to + part] = over * (1 - below) + under * below;
      }
    }
  return { ...size, data: result };
};
