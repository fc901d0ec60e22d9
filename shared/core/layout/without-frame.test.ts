import { describe, expect, it } from 'vitest';
import { drawPage, type Put } from '../extract/page.fixture.ts';
import { layOut } from './lay-out.ts';

const rowsOf = (puts: Put[]): string[][] =>
  layOut(drawPage(puts)).flatMap(({ lines }) => lines.map((line) => line.map(({ text }) => text)));

describe('a frame typed with strokes', () => {
  it('parts cells and is not read', () => {
    expect(
      rowsOf([
        [23, 100, '! FACTURE NO ! DATE       ! REF. COMMANDE !'],
        [23, 112, '! 0026118834 ! 16/02/2026 ! AUB/26/0331   !'],
      ]),
    ).toEqual([
      ['FACTURE NO', 'DATE', 'REF. COMMANDE'],
      ['0026118834', '16/02/2026', 'AUB/26/0331'],
    ]);
  });

  it('may touch its figures', () => {
    expect(
      rowsOf([
        [23, 100, '! BASE H.T.! TX TVA  !'],
        [23, 112, '!    488,80!    20,00!'],
        [23, 124, '!    118,00!     5,50!'],
      ]),
    ).toEqual([
      ['BASE H.T.', 'TX TVA'],
      ['488,80', '20,00'],
      ['118,00', '5,50'],
    ]);
  });

  it('is none where marks part a sentence, or end one', () => {
    expect(rowsOf([[23, 100, 'CHORUS | SIRET 1 | Service A | Engagement B | Lot C | Merci !']])).toEqual([
      ['CHORUS | SIRET 1 | Service A | Engagement B | Lot C | Merci !'],
    ]);
  });
});
