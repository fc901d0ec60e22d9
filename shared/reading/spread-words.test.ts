import { describe, expect, it } from 'vitest';
import { joinPieces } from './join-pieces.ts';
import type { Piece } from './split-item.ts';

const SIZE = 9;
const LETTER = 5;
const WORD_GAP = 7;

/** Each item's pieces one after the other, `apart` points between them, as pdf.js tells letters set apart. */
const drawn = (items: string[], apart = 2): Piece[] => {
  let x = 0;
  return items.flatMap((text) => {
    const item = Symbol(text);
    const pieces = text.split(' ').map((sign) => {
      const width = sign.length * LETTER;
      const piece = { text: sign, x, y: 100, width, height: SIZE, size: SIZE, upright: true, item };
      x += width + apart;
      return piece;
    });
    x += WORD_GAP - apart;
    return pieces;
  });
};

const texts = (items: string[]): string[] => joinPieces(drawn(items)).map(({ text }) => text);

describe('a line whose letters stand apart', () => {
  it('comes back in words, the short ones and the glued ones too', () => {
    expect(texts(['T V A', 'a c q u i t t é e', 's u r', 'l e s', 'd é b i t s'])).toEqual(
      'TVA acquittée sur les débits'.split(' '),
    );
    expect(texts(['T VA', 'à', '3 0', 'j o u r s ,', 'To t a l', '%'])).toEqual('TVA à 30 jours, Total %'.split(' '));
  });

  it('comes back in dates and amounts, which are nothing else', () => {
    expect(texts(['d u', '0 4 / 1 1 / 2 0 2 6'])).toEqual(['du', '04/11/2026']);
    expect(texts(['6 1 2 , 4 0', '€'])).toEqual(['612,40', '€']);
  });

  it('comes back with ordinary spaces, so that no word is taken for a column', () => {
    const [first, second, third] = joinPieces([
      ...drawn(['N o t r e', 'd e v i s']),
      ...drawn(['T o t a l']).map((piece) => ({ ...piece, x: piece.x + 120 })),
    ]);
    expect([first, second, third].map((word) => word?.text)).toEqual(['Notre', 'devis', 'Total']);
    const gap = (before?: Piece, after?: Piece) => (after?.x ?? 0) - (before?.x ?? 0) - (before?.width ?? 0);
    expect(gap(first, second)).toBeCloseTo(0.28 * SIZE);
    expect(second?.width).toBe(33);
  });

  it('stops at words whose letters stand close, at another size and at another column', () => {
    expect(texts(['l i g n e', 'Lot', 'A 4'])).toEqual(['ligne', 'Lot', 'A', '4']);
    const [far, small] = [drawn(['A 4']), drawn(['A 4'])];
    const moved = (pieces: Piece[], x: number, size = SIZE): Piece[] =>
      pieces.map((piece) => ({ ...piece, x: piece.x + x, size }));
    const line = drawn(['l i g n e']);
    expect(joinPieces([...line, ...moved(far, 60)]).map(({ text }) => text)).toEqual(['ligne', 'A', '4']);
    expect(joinPieces([...line, ...moved(small, 41, 10)]).map(({ text }) => text)).toEqual(['ligne', 'A', '4']);
  });

  it('comes back in the words that stand alone, where other lines show that the type keeps its spaces', () => {
    const below = (pieces: Piece[], y = 140): Piece[] => pieces.map((piece) => ({ ...piece, y }));
    const [code, heading] = [drawn(['D S T- 7 7']), drawn(['Q t é']).map((piece) => ({ ...piece, x: piece.x + 90 }))];
    const read = (...lines: Piece[][]): string[] => joinPieces(lines.flat()).map(({ text }) => text);
    const [shown, lone] = [drawn(['C o d e', 's e r v i c e']), drawn(['C o d e'])];
    expect(read(shown, below(code), below(heading))).toEqual(['Code', 'service', 'DST-77', 'Qté']);
    expect(read(lone, below(code))).toEqual(['Code', 'D', 'S', 'T-', '7', '7']);
    expect(read(shown, below(code.map((piece) => ({ ...piece, size: 10 }))))).toEqual([
      'Code',
      'service',
      'D',
      'S',
      'T-',
      '7',
      '7',
    ]);
  });

  it('leaves short cells and figures apart where no word shows that the line is spread', () => {
    expect(texts(['N °', '1 2'])).toEqual(['N', '°', '1', '2']);
    expect(texts(['1 x 2', '5 %'])).toEqual(['1', 'x', '2', '5', '%']);
  });
});
