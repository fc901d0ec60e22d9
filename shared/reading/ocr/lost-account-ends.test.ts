/** The end of an account on a line too close to the one before: read again alone; its key settles what is taken. */
import { describe, expect, it } from 'vitest';
import { blank, type GrayImage } from './gray-image.ts';
import { endPicture, foundEnd, lostAccountEnds } from './lost-account-ends.ts';
import type { OcrWord } from './ocr-engine.ts';

const HEIGHT = 24;
const line = (texts: readonly string[], { x: from = 40, y = 50 } = {}): OcrWord[] => {
  let x = from;
  return texts.map((text) => {
    const word = { text, confidence: 0.9, box: { x, y, width: 10 * text.length, height: HEIGHT } };
    x += 10 * text.length + 6;
    return word;
  });
};
/** Signs of 16 rows, four under the foot of the line over them. */
const page = (): GrayImage => {
  const image = blank(900, 140);
  for (let y = 74; y < 90; y += 1) image.data.fill(20, y * 900 + 40, y * 900 + 110);
  return image;
};
const IBAN = 'FR76 1027 8021 0817 0341 5811 041'.split(' ');
const begun = ['virement', '–', 'IBAN', ...IBAN.slice(0, 5)];
const lostIn = (words: OcrWord[], image = page()) => lostAccountEnds(image, words);

describe('an account that ends its line', () => {
  it('is looked for below, where its end was not read or misread', () => {
    const wrong = line(['581'], { y: 70 });
    const [lost, ...others] = lostIn([...line(begun), ...wrong]);
    expect(others).toEqual([]);
    expect(lost).toMatchObject({ read: IBAN.slice(0, 5).join(''), wrong, place: { y: 74, height: 16 } });
  });
  it('keeps what was read of it on its own line, though it begins there', () => {
    const [lost] = lostIn([...line(IBAN.slice(0, 5)), ...line(['581'], { y: 70 })]);
    expect(lost?.wrong.map(({ text }) => text)).toEqual(['581']);
  });
  it('is left alone where it was read, goes on, or nothing stands below', () => {
    expect(lostIn([...line(begun), ...line(IBAN.slice(5), { y: 70 })])).toEqual([]);
    expect(lostIn([...line(IBAN.slice(0, 5)), ...line(IBAN.slice(5), { y: 70 })])).toEqual([]);
    expect(lostIn(line([...begun, 'BIC', 'AGRIFRPP']))).toEqual([]);
    expect(lostIn(line(['IBAN', ...IBAN]))).toEqual([]);
    expect(lostIn(line(begun), blank(900, 140))).toEqual([]);
  });
  it('is taken where it stands, only when its key is right', () => {
    const image = page();
    const [lost] = lostIn(line(begun), image);
    if (!lost) throw new Error('nothing to look at');
    const picture = endPicture(image, lost);
    expect(picture.height).toBeGreaterThan(16);
    expect(picture.data.filter((shade) => shade < 128).length).toBe(16 * 70);
    const found = foundEnd(lost, line(['5811', '041', 'BIC'], { x: 20 }));
    expect(found).toMatchObject({ text: '5811041', confidence: 0.7, box: { width: 76, height: HEIGHT } });
    expect(foundEnd(lost, line(['5817', '041']))).toBeNull();
    expect(foundEnd(lost, line(['5811']))).toBeNull();
  });
});
