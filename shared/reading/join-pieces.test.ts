import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinPieces } from './join-pieces.ts';
import type { Piece } from './split-item.ts';

const piece = (text: string, x: number, more: Partial<Piece> = {}): Piece => ({
  text,
  x,
  y: 100,
  width: text.length * 5,
  height: 10,
  size: 10,
  upright: true,
  item: Symbol(text),
  ...more,
});
const texts = (pieces: Piece[]): string[] => joinPieces(pieces).map(({ text }) => text);
const spaced = (text: string, pitch: number): Piece[] => [...text].map((letter, index) => piece(letter, index * pitch));

describe('joinPieces', () => {
  it('joins letters and figures set at an even pitch, in whatever order they were drawn', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(spaced('53492364400031', 13), { minLength: 14 }), (drawn) => {
        expect(texts(drawn)).toEqual(['53492364400031']);
      }),
    );
    expect(texts(spaced('FACTURE', 12))).toEqual(['FACTURE']);
  });
  it('joins the marks that have a box of their own between figures', () => {
    for (const text of ['218,18', '8,00', '28/06/2026', 'TR-260411', '1.250,00'])
      expect(texts(spaced(text, 13))).toEqual([text]);
    expect(texts(spaced('26118.', 13))).toEqual(['26118', '.']);
    expect(texts(spaced('-1234', 13))).toEqual(['-', '1234']);
    expect(texts(spaced('1/2/3', 8))).toEqual(['1', '/', '2', '/', '3']);
    expect(texts(spaced('12,-40', 13))).toEqual(['1', '2', ',', '-', '4', '0']);
  });
  it('puts an accent drawn apart on the letter that follows it', () => {
    expect(texts([piece('Dress´ee', 0), piece('ao', 60), piece('ˆ', 70), piece('ut', 77)])).toEqual([
      'Dressée',
      'août',
    ]);
  });
  it('joins capitals of which kerning glued a few', () => {
    expect(texts([piece('FAC', 0), piece('T', 18), piece('U', 26), piece('R', 34), piece('E', 42)])).toEqual([
      'FACTURE',
    ]);
  });
  it('joins a word drawn in two items, and leaves words apart', () => {
    expect(texts([piece('Fac', 0), piece('ture', 15), piece('n°', 38)])).toEqual(['Facture', 'n°']);
  });
  it('parts words between which a space is drawn, however narrow', () => {
    const number = (more: Partial<Piece>) => [piece('Facture', 0), piece('2025-11-04', 36.1, more)];
    expect(texts(number({ spaced: true }))).toEqual(['Facture', '2025-11-04']);
    expect(texts(number({}))).toEqual(['Facture2025-11-04']);
  });
  it('parts a word too long for its cell from the next cell’s', () => {
    const [long, next] = ['2025AOO347L02', '05'];
    expect(texts([piece(long, 0), piece(next, 5 * long.length - 4)])).toEqual([long, next]);
    expect(texts([piece('Fac', 0), piece('ture', 14)])).toEqual(['Facture']);
  });
  it('joins small capitals, drawn as capitals of a lesser size', () => {
    const small = { y: 102.4, height: 7, size: 7 };
    expect(
      texts([
        piece('D', 0),
        piece('ATE', 5.1, small),
        piece('D', 24, small),
        piece('’', 29),
        piece('ÉMISSION', 34, small),
      ]),
    ).toEqual(['DATE', 'D’ÉMISSION']);
    expect(
      texts([piece('D', 0), ...['A', 'T', 'E'].map((letter, index) => piece(letter, 5 + 5 * index, small))]),
    ).toEqual(['DATE']);
    expect(texts([piece('12', 0), piece('50', 10.1, small)])).toEqual(['12', '50']);
  });
  it('drops the second drawing of fake bold, keeps a repeated word', () => {
    expect(texts([piece('Total', 0), piece('Total', 0.4)])).toEqual(['Total']);
    expect(texts([piece('Total', 0), piece('Total', 60)])).toEqual(['Total', 'Total']);
  });
  it('ties a raised small letter to its word', () => {
    expect(texts([piece('n', 0), piece('o', 5, { y: 99, height: 6, size: 6, width: 3 }), piece('12', 14)])).toEqual([
      'no',
      '12',
    ]);
  });
});
