/** Specks all over a page are wiped; the dots of small print are not, nor what is drawn in dots. */
import { describe, expect, it } from 'vitest';
import { blank, type GrayImage } from './gray-image.ts';
import { withoutDust } from './without-dust.ts';

const SIDE = 300;
const ink = ({ data, width }: GrayImage, x: number, y: number, size: number): void => {
  for (let row = y; row < y + size; row += 1) data.fill(40, row * width + x, row * width + x + size);
};
const dark = ({ data }: GrayImage): number => data.filter((shade) => shade < 200).length;
/** One of `size` pixels in each square of `every`, but for the upper left quarter. */
const strewn = (image: GrayImage, every: number, size: number): GrayImage => {
  for (let y = 4; y < SIDE - 8; y += every)
    for (let x = 4; x < SIDE - 8; x += every) if (x > SIDE / 2 || y > SIDE / 2) ink(image, x, y, size);
  return image;
};
const page = () => blank(SIDE, SIDE);

describe('specks', () => {
  it('are wiped where the page is full of them, and what is larger stays', () => {
    const dusty = strewn(page(), 20, 2);
    ink(dusty, 40, 40, 6);
    expect(dark(withoutDust(dusty))).toBe(36);
  });
  it('are wiped with their pale edges', () => {
    const dusty = strewn(page(), 20, 1);
    for (const [at, shade] of dusty.data.entries()) if (shade === 40) dusty.data[at + 1] = 230;
    expect(withoutDust(dusty).data.every((shade) => shade === 255)).toBe(true);
  });
  it('stay where they are few: full stops, the dots of letters', () => {
    const clean = page();
    for (let x = 20; x < 280; x += 20) ink(clean, x, 40, 3);
    expect(dark(withoutDust(clean))).toBe(13 * 9);
  });
  it('stay where they stand close, as a needle draws letters, though the page be dusty elsewhere', () => {
    const dusty = strewn(page(), 20, 2);
    for (let y = 20; y < 44; y += 4) for (let x = 20; x < 100; x += 4) ink(dusty, x, y, 2);
    expect(dark(withoutDust(dusty))).toBe(6 * 20 * 4);
  });
});
