/** What a page goes through before it is read, all together: each step is tested by itself beside it. */
import { describe, expect, it } from 'vitest';
import { blank, type GrayImage } from './gray-image.ts';
import { prepareImage } from './prepare-image.ts';

const [WIDTH, HEIGHT] = [600, 800];
const box = ({ data, width }: GrayImage, { x, y, w, h }: { x: number; y: number; w: number; h: number }): void => {
  for (let row = y; row < y + h; row += 1) data.fill(40, row * width + x, row * width + x + w);
};
const LETTERS = { left: 100, top: 100, across: 30, lines: 10, apart: 30 };
/** Upright strokes in lines, about as high as small print. */
const page = (): GrayImage => {
  const image = blank(WIDTH, HEIGHT);
  for (let line = 0; line < LETTERS.lines; line += 1)
    for (let letter = 0; letter < LETTERS.across; letter += 1)
      box(image, { x: LETTERS.left + letter * 12, y: LETTERS.top + line * LETTERS.apart, w: 4, h: 16 });
  return image;
};
const darkBelow = ({ data, width }: GrayImage, y: number): number =>
  data.subarray(y * width).filter((shade) => shade < 128).length;
const BELOW = LETTERS.top + LETTERS.lines * LETTERS.apart + 40;

describe('a page', () => {
  it('keeps its letters, and loses the specks that it is strewn with', () => {
    const dusty = page();
    for (let y = BELOW; y < HEIGHT - 10; y += 20)
      for (let x = 10; x < WIDTH - 10; x += 20) box(dusty, { x, y, w: 2, h: 2 });
    const { image } = prepareImage(dusty);
    expect(darkBelow(image, BELOW)).toBe(0);
    expect(darkBelow(image, 0)).toBeGreaterThan((LETTERS.lines * LETTERS.across * 4 * 16) / 2);
  });
  it('keeps a few full stops', () => {
    const clean = page();
    for (let x = 100; x < 300; x += 40) box(clean, { x, y: BELOW + 40, w: 3, h: 3 });
    expect(darkBelow(prepareImage(clean).image, BELOW)).toBeGreaterThan(0);
  });
});
