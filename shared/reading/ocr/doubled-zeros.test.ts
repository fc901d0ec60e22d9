/** A sign that was made two is one again when as many signs stand there; the engine's own doubt comes first. */
import { expect, it } from 'vitest';
import { undoubled } from './doubled-zeros.ts';
import { blank } from './gray-image.ts';

/** Signs of so many pixels, 4 apart, 20 high, on the line at 60. */
const read = (text: string, widths: readonly number[], confidence = 0.45): string | undefined => {
  const image = blank(400, 100);
  let x = 40;
  for (const width of widths) {
    for (let y = 40; y < 60; y += 1) image.data.fill(20, y * 400 + x, y * 400 + x + width);
    x += width + 4;
  }
  const box = { x: 40, y: 60 - 0.8 * 28, width: x - 44, height: 28 };
  return undoubled(image, [{ text, confidence, box }])[0]?.text;
};
const signs = (count: number): number[] => Array.from({ length: count }, () => 12);

it('takes one of an O and a zero away where there is one sign less than was read', () => {
  expect(read('FAO0048215', signs(9))).toBe('FA0048215');
  expect(read('PHARMA0O1', signs(8))).toBe('PHARMA01');
  expect(read('AO0-25-165', signs(9))).toBe('AO-25-165');
});
it('counts letters that have grown together', () => {
  expect(read('FAO0048215', [28, ...signs(7)])).toBe('FA0048215');
  expect(read('PHARMAO01', [8, 12, 15, 31, 15, 11, 9])).toBe('PHARMA01');
  expect(read('FAO0048215', [28, ...signs(8)])).toBe('FAO0048215');
});
it('leaves a code of as many signs, or of too few, one read clearly, and two zeros', () => {
  expect(read('FACO00075', signs(9))).toBe('FACO00075');
  expect(read('FACO00075', signs(6))).toBe('FACO00075');
  expect(read('FACO00075', signs(8), 0.9)).toBe('FACO00075');
  expect(read('FA0048215', signs(8))).toBe('FA0048215');
});
