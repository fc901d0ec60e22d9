/** Words of one line come out at one level, whatever their letters. */
import { describe, expect, it } from 'vitest';
import { wordsIn } from './words-in-hocr.ts';

type Sides = [number, number, number, number];
const word = (text: string, sides: Sides): string =>
  `<span class='ocrx_word' id='word_1_1' title='bbox ${sides.join(' ')}; x_wconf 90'>${text}</span>`;
const line = (sides: Sides, baseline: string, words: string[]): string =>
  `<span class='ocr_line' id='line_1_1' title="bbox ${sides.join(' ')}; baseline ${baseline}; x_size 23; x_descenders 5">
    ${words.join('\n')}\n</span>`;

describe('the words of a line', () => {
  it('stand level and are one size, though a comma hangs, a small letter does not rise, and the line leans', () => {
    const words = [
      word('Total', [0, 100, 50, 120]),
      word('cumuxé,', [60, 107, 120, 125]),
      word('12,50', [900, 106, 960, 130]),
    ];
    const boxes = wordsIn(line([0, 100, 960, 130], '0.006 -10', words)).map(({ box }) => box);
    expect(new Set(boxes.map(({ y, height }) => `${y} ${height}`)).size).toBe(1);
    expect(boxes.map(({ x }) => x)).toEqual([0, 60, 900]);
    // The size of type, not of its ink: a capital is seven tenths of it.
    expect(boxes[0]?.height).toBeCloseTo(20 / 0.71, 0);
  });

  it('begin with no space', () => {
    expect(wordsIn(line([0, 100, 50, 120], '0 0', [word(' Service', [0, 100, 50, 120])]))[0]?.text).toBe('Service');
  });

  it('of another size than the others keep their own', () => {
    const words = [word('Net', [0, 110, 30, 120]), word('à', [40, 113, 45, 120]), word('99,00', [60, 90, 160, 121])];
    const sizes = wordsIn(line([0, 90, 160, 121], '0 -1', words)).map(({ box }) => Math.round(box.height));
    expect(sizes[2]).toBeGreaterThan(2 * (sizes[0] ?? Infinity));
  });

  it('are joined by a dash that stands level with them, thin as it is', () => {
    const words = [word('SIRET', [0, 100, 50, 120]), word('—', [60, 113, 75, 115]), word('RCS', [85, 100, 120, 120])];
    const boxes = wordsIn(line([0, 100, 120, 120], '0 0', words)).map(({ box }) => box);
    expect(new Set(boxes.map(({ y, height }) => `${y} ${height}`)).size).toBe(1);
    const under = [word('Total', [0, 100, 50, 120]), word('—', [60, 122, 75, 124])];
    const [label, rule] = wordsIn(line([0, 100, 75, 124], '0 -4', under)).map(({ box }) => box);
    expect(rule?.height).toBeLessThan(0.5 * (label?.height ?? 0));
  });

  it('stand where their ink ends when the engine takes a raised sign for the level', () => {
    const label = wordsIn(line([163, 436, 191, 456], '0 -12', [word('N°', [163, 436, 191, 456])]))[0]?.box;
    const value = wordsIn(line([650, 436, 750, 456], '0 0', [word('2026-21', [650, 436, 750, 456])]))[0]?.box;
    expect(label?.y).toBeCloseTo(value?.y ?? 0, 0);
    expect(label?.height).toBeCloseTo(value?.height ?? 0, 0);
  });

  it('are no taller than figures are, when a box holds what is written above them', () => {
    const [box] = wordsIn(line([285, 468, 321, 506], '0 0', [word('110', [285, 468, 321, 506])])).map((one) => one.box);
    expect(box?.height).toBeLessThan(25);
    expect((box?.y ?? 0) + 0.8 * (box?.height ?? 0)).toBeCloseTo(506, 0);
  });

  it('are said as they are written, signs and bold letters too', () => {
    const words = [word('A&amp;B', [0, 100, 50, 120]), word('<strong>l&#39;an</strong>', [60, 100, 90, 120])];
    const read = wordsIn(line([0, 100, 90, 120], '0 0', words));
    expect(read.map(({ text }) => text)).toEqual(['A&B', "l'an"]);
    expect(read[0]?.confidence).toBe(0.9);
  });
});
