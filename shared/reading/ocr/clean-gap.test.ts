/** Where a page of lines may be cut. */
import { expect, it } from 'vitest';
import { linesOfStrokes } from '../../../test/support/lines-of-strokes.ts';
import { cleanGap } from './clean-gap.ts';
import { blank } from './gray-image.ts';

it('lies between two lines, with as much written above as below', () => {
  const gap = cleanGap(linesOfStrokes());
  expect(gap && gap.to - gap.from).toBe(18);
  expect(gap?.from).toSatisfy((from: number) => from > 360 && from < 440 && (from - 72) % 30 === 0);
});

it('lies in the middle of what is written, not of the page', () => {
  const high = linesOfStrokes();
  high.data.fill(255, 300 * high.width);
  const gap = cleanGap(high);
  expect(gap?.from).toSatisfy((from: number) => from > 120 && from < 220);
});

it('lies lower where little is written above much paper, which takes its time too', () => {
  const few = linesOfStrokes();
  few.data.fill(255, 300 * few.width);
  for (let y = 0; y < 300; y += 1) few.data.fill(255, y * few.width + 90, (y + 1) * few.width);
  expect(cleanGap(few)?.from).toSatisfy((from: number) => from > 220 && from < 300);
});

it('is none where a frame goes round everything, where pale print stands in it, or on a page without writing', () => {
  const framed = linesOfStrokes();
  for (let y = 20; y < 780; y += 1) framed.data.fill(60, y * 600 + 20, y * 600 + 22);
  expect(cleanGap(framed)).toBeNull();
  const pale = linesOfStrokes();
  for (let y = 0; y < 800; y += 6) pale.data[y * 600 + 300] = 180;
  expect(cleanGap(pale)).toBeNull();
  expect(cleanGap(blank(600, 800))).toBeNull();
});

it('goes through the dark edge of a scan and a band along its border, not through what else stands there', () => {
  const edged = linesOfStrokes();
  for (let y = 0; y < 800; y += 1) {
    edged.data.fill(120, y * 600 + 3, y * 600 + 25);
    edged.data[y * 600 + 588 + (y % 7)] = 90;
  }
  expect(cleanGap(edged)).toEqual(cleanGap(linesOfStrokes()));
  for (let y = 0; y < 800; y += 1) edged.data.fill(120, y * 600 + 3, y * 600 + 120);
  expect(cleanGap(edged)).toBeNull();
});

it('is not looked for in a few lines', () => {
  expect(cleanGap(linesOfStrokes(600, 300))).toBeNull();
});
