import { describe, expect, it } from 'vitest';
import type { Word } from '../document.ts';
import { layOut } from './lay-out.ts';

const word = (x: number, y: number, text: string): Word => ({
  text,
  confidence: 1,
  box: { page: 1, x, y, width: 5 * text.length, height: 10 },
});
const linesOf = (...words: Word[]): string[][] =>
  (layOut({ pages: [{ number: 1, width: 595, height: 842, words, origin: 'text' }] })[0]?.lines ?? []).map((line) =>
    line.map(({ text }) => text),
  );

describe('colons set in a column of their own', () => {
  it('end the label on their left, and the value stands alone', () => {
    expect(
      linesOf(
        word(40, 10, 'Pièce'),
        word(110, 10, ':'),
        word(130, 10, 'V-77'),
        word(40, 25, 'Date'),
        word(110, 25, ':'),
        word(130, 25, '04/06/2026'),
      ),
    ).toEqual([
      ['Pièce :', 'V-77'],
      ['Date :', '04/06/2026'],
    ]);
  });
  it('with nothing on their left, stay', () => {
    expect(linesOf(word(110, 10, ':'), word(140, 10, 'V-77'))).toEqual([[':', 'V-77']]);
  });
});
