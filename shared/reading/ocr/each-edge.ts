/** Where letters begin: each place in a row at which paper turns to ink. A picture or a rule has one, a line of text hundreds. Pure. */
import type { GrayImage } from './gray-image.ts';

const DARK = 140;

/** @param every of so many rows one is looked at. */
export const eachEdge = (
  { width, height, data }: GrayImage,
  onEdge: (x: number, y: number) => void,
  every = 1,
): void => {
  for (let y = 0; y < height; y += every) {
    let wasDark = false;
    for (let x = 0, at = y * width; x < width; x += 1, at += 1) {
      const isDark = (data[at] ?? 255) < DARK;
      if (isDark && !wasDark) onEdge(x, y);
      wasDark = isDark;
    }
  }
};
