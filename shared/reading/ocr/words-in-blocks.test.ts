/** Words of one line come out at one level, whatever their letters. */
import { describe, expect, it } from 'vitest';
import { wordsIn } from './words-in-blocks.ts';

const word = (text: string, [x0, y0, x1, y1]: [number, number, number, number]) => ({
  text,
  confidence: 90,
  bbox: { x0, y0, x1, y1 },
});
type Blocks = Parameters<typeof wordsIn>[0];
const line = (words: unknown[], baseline: { x0: number; y0: number; x1: number; y1: number }): Blocks =>
  ({ blocks: [{ paragraphs: [{ lines: [{ words, baseline }] }] }] }) as unknown as Blocks;

describe('the words of a line', () => {
  it('stand level and are one size, though a comma hangs, a small letter does not rise, and the line leans', () => {
    const words = [
      word('Total', [0, 100, 50, 120]),
      word('cumuxé,', [60, 107, 120, 125]),
      word('12,50', [900, 106, 960, 130]),
    ];
    const boxes = wordsIn(line(words, { x0: 0, y0: 120, x1: 960, y1: 126 })).map(({ box }) => box);
    expect(new Set(boxes.map(({ y, height }) => `${y} ${height}`)).size).toBe(1);
    expect(boxes.map(({ x }) => x)).toEqual([0, 60, 900]);
    // The size of type, not of its ink: a capital is seven tenths of it.
    expect(boxes[0]?.height).toBeCloseTo(20 / 0.71, 0);
  });

  it('of another size than the others keep their own', () => {
    const words = [word('Net', [0, 110, 30, 120]), word('à', [40, 113, 45, 120]), word('99,00', [60, 90, 160, 121])];
    const sizes = wordsIn(line(words, { x0: 0, y0: 120, x1: 160, y1: 120 })).map(({ box }) => Math.round(box.height));
    expect(sizes[2]).toBeGreaterThan(2 * (sizes[0] ?? Infinity));
  });
});
