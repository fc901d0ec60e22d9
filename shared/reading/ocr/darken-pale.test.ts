/** Grey print among black print is made as dark; what is no print is not. */
import { describe, expect, it } from 'vitest';
import { darkenPale } from './darken-pale.ts';
import { blank, type GrayImage } from './gray-image.ts';

type Words = { y: number; shade: number; letters?: number; x?: number };
/** Letters 10 pixels wide and 14 high, with an edge half as dark. */
const draw = (image: GrayImage, { y, shade, letters = 12, x = 40 }: Words): void => {
  for (let letter = 0; letter < letters; letter += 1)
    for (let row = y; row < y + 14; row += 1) {
      const from = row * image.width + x + 16 * letter;
      image.data.fill(shade, from, from + 10);
      image.data.fill((shade + 255) >> 1, from + 10, from + 11);
    }
};
const page = (...lines: Words[]): GrayImage => {
  const image = blank(400, 400);
  for (const y of [20, 60, 100, 140]) draw(image, { y, shade: 30 });
  for (const line of lines) draw(image, line);
  return image;
};
const shadesIn = ({ width, data }: GrayImage, y: number): number[] =>
  [...new Set(data.subarray(y * width, (y + 1) * width))].sort((a, b) => a - b);

describe('grey print among black print', () => {
  it('is made about as dark, edges and all; the black and the paper stay', () => {
    const image = darkenPale(page({ y: 200, shade: 165 }));
    const [dark, edge, paper] = shadesIn(image, 205);
    expect(dark).toBeLessThan(90);
    expect(edge).toBeLessThan(175);
    expect(edge).toBeGreaterThan(dark ?? 0);
    expect(paper).toBe(255);
    expect(shadesIn(image, 65)).toEqual([30, 142, 255]);
  });
  it('takes its comma along, beside black print too', () => {
    const drawn = page({ y: 200, shade: 165 }, { y: 200, shade: 30, x: 246, letters: 6 });
    for (let y = 212; y < 217; y += 1) drawn.data.fill(165, y * 400 + 67, y * 400 + 70);
    const image = darkenPale(drawn);
    expect(image.data[215 * 400 + 68]).toBeLessThan(90);
    expect(shadesIn(image, 205).filter((shade) => shade < 60)).toContain(30);
  });
  it.each<[string, GrayImage]>([
    ['no more than a letter', page({ y: 200, shade: 165, letters: 1 })],
    ['seen well as it is', page({ y: 200, shade: 60 })],
    ['what shows through from behind', page({ y: 200, shade: 212 })],
  ])('is left as it is: %s', (_, image) => {
    expect(darkenPale({ ...image, data: image.data.slice() }).data).toEqual(image.data);
  });
  it('is not found in the grain of a grey band', () => {
    const image = page();
    for (let y = 200; y < 240; y += 1)
      for (let x = 0; x < 400; x += 1)
        image.data[y * 400 + x] = (Math.floor(x / 12) + Math.floor(y / 16)) % 2 === 0 ? 190 : 228;
    expect(darkenPale({ ...image, data: image.data.slice() }).data).toEqual(image.data);
  });
  it('is all there is on a faint page, and left', () => {
    const image = blank(400, 400);
    for (const y of [20, 60, 100]) draw(image, { y, shade: 150 });
    expect(darkenPale({ ...image, data: image.data.slice() }).data).toEqual(image.data);
  });
});
