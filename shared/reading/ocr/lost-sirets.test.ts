/** A SIRET misread beside its label is read again alone; its key settles what is taken. */
import { describe, expect, it } from 'vitest';
import { foundSiret, lostSirets } from './lost-sirets.ts';
import type { OcrWord } from './ocr-engine.ts';

const sheet = { width: 800, height: 200 };
const line = (texts: readonly string[], y = 50): OcrWord[] => {
  let x = 20;
  return texts.map((text) => {
    const word = { text, confidence: 0.9, box: { x, y, width: 11 * text.length, height: 28 } };
    x += 11 * text.length + 8;
    return word;
  });
};

describe('the number beside "SIRET"', () => {
  it.each([
    [['SIRET', '534923644', '00031'], 0],
    [['SIRET:', '53492364400031', 'APE'], 0],
    [['SIRET', 'en', 'cours'], 0],
    [['SIRET', '53492364', '00031'], 1],
    [['SIRET', '53492364400081', 'TVA'], 1],
  ])('%j: %i to look at', (texts, count) => {
    expect(lostSirets(sheet, line(texts)).length).toBe(count);
  });
  it('is cut out with its label, within the page', () => {
    const [lost] = lostSirets(sheet, line(['SIRET', '53492364', '00031']));
    expect(lost?.place).toMatchObject({ x: 16, y: 42 });
    expect((lost?.place.x ?? 0) + (lost?.place.width ?? 0)).toBeLessThanOrEqual(800);
  });
  it('is cut out as far as its figures go, each in a box of a form', () => {
    const spread = [
      ...line(['SIRET']),
      { text: '23000441', x: 140 },
      { text: '8001', x: 440 },
      { text: '6069', x: 600 },
    ].map((word) =>
      'box' in word ? word : { text: word.text, confidence: 0.1, box: { x: word.x, y: 50, width: 130, height: 28 } },
    );
    const [lost] = lostSirets(sheet, spread);
    expect(lost?.wrong.map(({ text }) => text)).toEqual(['23000441', '8001', '6069']);
    expect((lost?.place.x ?? 0) + (lost?.place.width ?? 0)).toBeGreaterThan(730);
  });
  it('is taken in one word, in the place of what was read, only when its key is right', () => {
    const [lost] = lostSirets(sheet, [...line(['SIRET', '53492364', '00031', 'APE']), ...line(['12'], 120)]);
    if (!lost) throw new Error('nothing to look at');
    expect(lost.wrong.map(({ text }) => text)).toEqual(['53492364', '00031']);
    expect(foundSiret(lost, line(['SIRET', '534', '923', '644', '00031', 'APE']))).toMatchObject({
      text: '53492364400031',
      confidence: 0.7,
      box: { x: lost.wrong[0]?.box.x },
    });
    expect(foundSiret(lost, line(['SIRET', '534', '923', '644', '00032']))).toBeNull();
    expect(foundSiret(lost, line(['SIRET', '53492364', '00031']))).toBeNull();
  });
});
