/** Figures far apart, as the boxes of a form set them: seen, put together, read again, and taken only when all of them were read. */
import { describe, expect, it } from 'vitest';
import { asLine, boxedSigns, missedIn, wordsOf } from './boxed-signs.ts';
import { blank, type GrayImage } from './gray-image.ts';
import type { OcrWord } from './ocr-engine.ts';

const TALL = 20;
const TOP = 40;
type Draw = (ink: (x: number, y: number) => void) => void;
/** Each sign 12 pixels wide, its left edge at an `x`. */
const pageOf = (xs: readonly number[], also: Draw = () => undefined, shade = 20) => {
  const image = blank(800, 120);
  const ink = (x: number, y: number): void => void image.data.fill(shade, y * image.width + x, y * image.width + x + 1);
  for (const x of xs) for (let y = TOP; y < TOP + TALL; y += 1) for (let dx = 0; dx < 12; dx += 1) ink(x + dx, y);
  also(ink);
  return image;
};
/** Their left edges, 32 pixels from one to the next; a space of half as much again after each group. */
const places = (...groups: number[]): number[] => {
  let x = 100;
  return groups.flatMap((length) => {
    const own = Array.from({ length }, (_, at) => x + 32 * at);
    x += 32 * length + 16;
    return own;
  });
};
/** "218,18": the comma has a box of its own. */
const AMOUNT = [100, 132, 164, 228, 260];
const COMMA = 201;
const comma: Draw = (ink) => {
  for (let y = TOP + TALL - 4; y < TOP + TALL + 4; y += 1) for (let dx = 0; dx < 4; dx += 1) ink(COMMA + dx, y);
};
const sizes = (image: GrayImage) => boxedSigns(image).map((groups) => groups.map(({ length }) => length));
const word = (text: string, x: number, confidence = 0.9): OcrWord => ({
  text,
  confidence,
  box: { x, y: TOP - 2, width: 12 * text.length, height: 28 },
});

describe('signs set apart at an even step', () => {
  it('are a row, in the groups that wider steps part', () => {
    expect(sizes(pageOf(places(9, 5)))).toEqual([[9, 5]]);
    expect(sizes(pageOf(places(2, 2, 4)))).toEqual([[2, 2, 4]]);
    expect(sizes(pageOf(places(2, 2, 2)))).toEqual([[2, 2, 2]]);
  });
  it('are seen where they are pale: thin strokes are no darker', () => {
    expect(sizes(pageOf(places(14), () => undefined, 165))).toEqual([[14]]);
  });
  it('are none where they are few, stand as close as in a word, or as they like', () => {
    expect(sizes(pageOf(places(3)))).toEqual([]);
    expect(sizes(pageOf([100, 116, 132, 148, 164, 180]))).toEqual([]);
    expect(sizes(pageOf([100, 130, 178, 210, 270, 296, 350]))).toEqual([]);
  });
  it('are none where they are bars', () => {
    const bars = blank(800, 120);
    for (const x of places(12))
      for (let y = TOP; y < TOP + TALL; y += 1) bars.data.fill(20, y * 800 + x, y * 800 + x + 5);
    expect(sizes(bars)).toEqual([]);
  });
  it('leave out the word before them', () => {
    expect(sizes(pageOf([20, 34, 48, ...places(7)]))).toEqual([[7]]);
  });
  it('are left alone where more is written between them than signs: what it is would be lost', () => {
    const stray = pageOf(places(6), (ink) => [0, 1, 2, 3].map((y) => ink(100 + 32 * 3 + 20, TOP + TALL + y)));
    const high = pageOf(AMOUNT, (ink) => [0, 1, 2, 3, 4, 5].map((y) => ink(COMMA, TOP + y)));
    const hyphen = pageOf(places(6), (ink) => [0, 1, 2, 3].map((x) => ink(100 + 32 * 3 + 20 + x, TOP + TALL / 2)));
    expect([sizes(stray), sizes(hyphen), sizes(high)]).toEqual([[], [], []]);
  });
});

describe('what the engine reads of them', () => {
  const image = pageOf(places(2, 2, 4));
  const groups = boxedSigns(image)[0] ?? [];

  it('is not asked again where it has read every sign', () => {
    expect(missedIn(groups, [word('22', 100), word('04', 180), word('2026', 260)])).toBeNull();
    expect(missedIn(groups, [word('22', 100), word('ailleurs', 600)])).toEqual([word('22', 100)]);
    const guessed = [word('22', 100), word('04', 180), word('Z026', 260, 0.24)];
    expect(missedIn(groups, guessed)).toEqual(guessed);
  });
  it('is read of a line in which they stand close, and groups apart', () => {
    const line = asLine(image, groups);
    const columns = Array.from({ length: line.width }, (_, x) =>
      line.data.some((shade, at) => at % line.width === x && shade < 128) ? '#' : ' ',
    );
    const gaps = [...columns.join('').trim().matchAll(/ +/g)].map(([gap]) => gap.length);
    expect(gaps).toEqual([5, 18, 5, 18, 5, 5, 5]);
    expect(line.data.filter((shade) => shade < 128).length).toBe(8 * 12 * TALL);
  });
  it('is a word for each group where it stands, never sure', () => {
    const [day, , year] = wordsOf(groups, [word('2204', 0), word('2026', 60, 0.6)]);
    expect(day).toMatchObject({ text: '22', confidence: 0.6, box: { x: 100, width: 44 } });
    expect(year).toMatchObject({ text: '2026', box: { x: 100 + 2 * 80, width: 108 } });
    expect(wordsOf(groups, [word('22042026', 0, 0.99)])[0]?.confidence).toBe(0.7);
  });
  it('is an amount where one of the boxes holds a comma, and two figures follow', () => {
    const amount = boxedSigns(pageOf(AMOUNT, comma))[0] ?? [];
    expect(amount.map(({ length }) => length)).toEqual([6]);
    const [found, ...others] = wordsOf(amount, [word('218,18', 0)]);
    expect([found?.text, others]).toEqual(['218,18', []]);
    expect(wordsOf(amount, [word('218118', 0)])).toEqual([]);
    expect(sizes(pageOf([...AMOUNT, 292], comma))).toEqual([]);
  });
  it('is nothing where it is not as many signs, or no code', () => {
    for (const read of ['2204206', '220420266', 'OOOOOOOO', 'DDLDDDL1', '22·42026'])
      expect(wordsOf(groups, [word(read, 0)])).toEqual([]);
  });
});
