import fc from 'fast-check';
import { expect, it } from 'vitest';
import { blank } from './gray-image.ts';
import { resample } from './resample.ts';

const sizes = fc.record({ width: fc.integer({ min: 1, max: 40 }), height: fc.integer({ min: 1, max: 40 }) });

it('keeps an even shade even, whatever the sizes', () => {
  fc.assert(
    fc.property(sizes, sizes, fc.integer({ min: 0, max: 255 }), (one, other, shade) => {
      const fine = {
        width: Math.max(one.width, other.width),
        height: Math.max(one.height, other.height),
      };
      const size = { width: Math.min(one.width, other.width), height: Math.min(one.height, other.height) };
      const image = { ...fine, data: new Uint8Array(fine.width * fine.height).fill(shade) };
      expect(new Set(resample(image, size).data)).toEqual(new Set([shade]));
    }),
  );
});

it('loses no thin stroke: it is paler, where it stood', () => {
  for (let column = 0; column < 30; column += 1) {
    const page = blank(30, 30);
    for (let y = 0; y < 30; y += 1) page.data[y * 30 + column] = 0;
    const { data, width } = resample(page, { width: 20, height: 20 });
    const row = [...data.subarray(0, width)];
    // Two thirds of a pixel are dark, in one pixel or parted between two.
    expect(row.reduce((sum, shade) => sum + 255 - shade, 0)).toBeCloseTo((255 * 2) / 3, -1);
    expect(Math.min(...row)).toBeLessThan(175);
  }
});
