/** The part of a page, from side to side, in which most is written. Pure. */
import type { GrayImage } from './gray-image.ts';
import type { Rectangle } from './lost-figures.ts';

/** Of the page's height. */
const BAND = 1 / 20;
/** Bands begin that much of their height below each other. */
const STEP = 1 / 4;
const DARK = 140;

/** Letters begin and end all along a line; a picture or a rule does so once. */
export const fullestBand = (image: GrayImage): Rectangle => {
  const { width } = image;
  const height = Math.max(1, Math.round(image.height * BAND));
  const edges = edgesIn(image);
  let [most, y] = [-1, 0];
  for (let top = 0; top + height <= image.height; top += Math.max(1, Math.round(height * STEP))) {
    const count = edges.subarray(top, top + height).reduce((sum, row) => sum + row, 0);
    if (count > most) [most, y] = [count, top];
  }
  return { x: 0, y, width, height };
};

/** How often paper turns to ink along each row. */
const edgesIn = ({ width, height, data }: GrayImage): Uint32Array => {
  const edges = new Uint32Array(height);
  for (let y = 0, at = 0; y < height; y += 1) {
    let [count, wasDark] = [0, false];
    for (const end = at + width; at < end; at += 1) {
      const isDark = (data[at] ?? 255) < DARK;
      if (isDark && !wasDark) count += 1;
      wasDark = isDark;
    }
    edges[y] = count;
  }
  return edges;
};
