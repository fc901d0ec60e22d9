/** A figure that the engine dropped before an amount: seen as ink, read again, taken only as what the amount ends with. */
import { describe, expect, it } from 'vitest';
import { blank, type GrayImage } from './gray-image.ts';
import { completed, crop, lostFigures } from './lost-figures.ts';
import type { OcrWord } from './ocr-engine.ts';
import { readScan } from './read-scan.ts';

/** Figures 10 pixels wide and 20 high, on the line at 60. */
const stroke = (image: GrayImage, x: number, height = 20): void => {
  for (let y = 60 - height; y < 60; y += 1) image.data.fill(20, y * image.width + x, y * image.width + x + 8);
};
const dot = (image: GrayImage, x: number): void => {
  for (let y = 57; y < 60; y += 1) image.data.fill(20, y * image.width + x, y * image.width + x + 3);
};
const word = (text: string, x: number, confidence = 0.96): OcrWord => ({
  text,
  confidence,
  box: { x, y: 60 - 0.8 * 28, width: 10 * text.length, height: 28 },
});
const page = (...figures: number[]): GrayImage => {
  const image = blank(400, 120);
  for (const x of [...figures, 200, 210, 220, 240, 250]) stroke(image, x);
  return image;
};
const amount = word('224,82', 200);

describe('ink before an amount', () => {
  it('is a figure lost, within reach and as high as the others', () => {
    expect(lostFigures(page(178), [amount])).toMatchObject([{ amount, place: { y: 30, height: 40 } }]);
    expect(lostFigures(page(), [amount])).toEqual([]);
    expect(lostFigures(page(150), [amount])).toEqual([]);
    const speck = page();
    stroke(speck, 178, 6);
    expect(lostFigures(speck, [amount])).toEqual([]);
  });
  it('is a figure lost before a dot too, the rest as wide apart as a typewriter sets it', () => {
    const typed = page(180);
    dot(typed, 193);
    expect(lostFigures(typed, [amount])).toMatchObject([{ amount, place: { y: 30, height: 40 } }]);
    const dotted = page();
    dot(dotted, 193);
    expect(lostFigures(dotted, [amount])).toEqual([]);
  });
  it('is not looked at when a word stands there, nor before other numbers', () => {
    expect(lostFigures(page(178), [word('9', 178), amount])).toEqual([]);
    expect(lostFigures(page(178), [word('24,82', 200)])).toEqual([]);
    expect(lostFigures(page(178), [word('2026', 200)])).toEqual([]);
  });
  it('is cut out with its amount', () => {
    const [lost] = lostFigures(page(178), [amount]);
    const place = lost?.place ?? { x: 0, y: 0, width: 0, height: 0 };
    const cut = crop(page(178), place);
    expect(cut.data.filter((shade) => shade < 128).length).toBe(6 * 8 * 20);
  });
});

describe('what is read there alone', () => {
  const [lost] = lostFigures(page(178), [amount]);
  const found = (...texts: string[]) =>
    lost
      ? completed(
          lost,
          texts.map((text, at) => word(text, 8 + 32 * at)),
        ).map(({ text, confidence }) => [text, confidence])
      : null;
  it.each([['9', '224,82'], ['9224,82€'], ['9.224,82'], ['9.224,', '82']])(
    'is what the amount lacked: %j %j',
    (...texts) => {
      expect(found(...texts)).toEqual([
        ['9', 0.7],
        ['224,82', 0.96],
      ]);
    },
  );
  it.each([['9', '224,62'], ['224,82'], ['F', '224,82']])('makes it doubtful: %j %j', (...texts) => {
    expect(found(...texts)).toEqual([['224,82', 0.4]]);
  });
  it('is put before the amount on the page, likely at most', async () => {
    const asked: string[] = [];
    const read = await readScan(
      1,
      { image: page(178), scale: 1, own: 0 },
      {
        engine: {
          recognise: (_image, _onShare, of = 'page') => {
            asked.push(of);
            return Promise.resolve(of === 'line' ? [word('9', 8), word('224,82', 30)] : [word('Montant', 50), amount]);
          },
          start: () => undefined,
          stop: () => undefined,
        },
        onShare: () => undefined,
      },
    );
    expect(asked).toEqual(['page', 'line']);
    expect(read?.words.map(({ text, confidence }) => [text, confidence])).toEqual([
      ['Montant', 0.96],
      ['9', 0.7],
      ['224,82', 0.96],
    ]);
  });
});
