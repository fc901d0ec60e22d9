/** The few lines that are read first. */
import { expect, it } from 'vitest';
import { linesOfStrokes } from '../../../test/support/lines-of-strokes.ts';
import { fullestBand } from './fullest-band.ts';

it('lies where most is written, down the page and across it', () => {
  const page = linesOfStrokes();
  for (let y = 0; y < 800; y += 1) if (y < 400 || y >= 440) page.data.fill(255, y * 600, y * 600 + 600);
  for (let y = 400; y < 440; y += 1) page.data.fill(255, y * 600, y * 600 + 300);
  const { x, y, width, height } = fullestBand(page);
  expect({ width, height }).toEqual({ width: 300, height: 40 });
  expect(x).toBeGreaterThan(200);
  expect(y).toSatisfy((top: number) => top >= 380 && top <= 430);
});
