/** A VAT detail whose rates carry no sign, under headings written with points. */
import { describe, expect, it } from 'vitest';
import { type Put, readDrawn } from '../page.fixture.ts';

const number: Put = [50, 200, 'FACTURE n° FB-2026-0042'];

const row = (y: number, ...cells: string[]): Put[] => cells.map((text, at): Put => [100 + 80 * at, y, text]);

const table = (...headings: string[]): Put[] => [
  number,
  // Items that tell their rate and their amount with tax: they make no base.
  ...row(300, 'Titre', 'PU TTC', 'Remise', 'TVA', 'Net TTC'),
  ...row(312, 'Les crues', '440,00', '18,00', '5,50', '422,00'),
  ...row(324, 'Agenda', '80,00', '8,00', '20,00', '72,00'),
  ...row(400, ...headings),
  ...row(412, '5,50', '400,00', '22,00', '422,00'),
  // The box of what is due stands between the rows.
  [480, 418, 'A payer (EUR)'],
  ...row(424, '20,00', '60,00', '12,00', '72,00'),
  ...row(436, 'Totaux', '460,00', '34,00', '494,00'),
  [480, 436, '494,00'],
];

describe('a VAT detail without signs', () => {
  it.each([
    ['Taux', 'H.T.', 'T.V.A.', 'T.T.C.'],
    ['T.V.A.', 'H.T.', 'Taxe', 'T.T.C.'],
    ['Taux', 'HT', 'TVA', 'TTC'],
  ])('is read under « %s | %s | %s | %s »', (...headings) => {
    expect(readDrawn(table(...headings)).vatBreakdown).toEqual([
      { rate: 550, base: 40_000, amount: 2200 },
      { rate: 2000, base: 6000, amount: 1200 },
    ]);
  });

  it('is none under headings that speak of no tax', () => {
    expect(readDrawn(table('Remise', 'Avant', 'Écart', 'Après')).vatBreakdown).toBeNull();
  });
});
