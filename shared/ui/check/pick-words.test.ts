import { describe, expect, it } from 'vitest';
import { pickWords } from './pick-words.ts';

const word = (text: string, x: number, y: number) => ({
  text,
  confidence: 1,
  box: { page: 1, x, y, width: text.length * 5, height: 10 },
});
const words = [word('Total', 10, 100), word('1', 60, 100.4), word('200,00', 70, 100), word('IBAN', 10, 130)];
const texts = (from: [number, number], to: [number, number]) =>
  pickWords(words, { x: from[0], y: from[1] }, { x: to[0], y: to[1] }).map(({ text }) => text);

describe('pickWords', () => {
  it('takes the one word under a click, however unsteady', () => {
    expect(texts([75, 104], [76, 105])).toEqual(['200,00']);
    expect(texts([300, 300], [300, 300])).toEqual([]);
  });
  it('takes every word a frame touches, left to right, whichever way it was dragged', () => {
    expect(texts([58, 98], [102, 112])).toEqual(['1', '200,00']);
    expect(texts([102, 112], [58, 98])).toEqual(['1', '200,00']);
    expect(texts([0, 90], [200, 145])).toEqual(['Total', '1', '200,00', 'IBAN']);
  });
});
