/** Totals whose roundings leave a cent between them. */
import { describe, expect, it } from 'vitest';
import { type Put, readDrawn } from '../page.fixture.ts';

const number: Put = [50, 200, 'FACTURE n° FB-2026-0042'];
const band = (headings: string[], values: string[]): Put[] => [
  ...headings.map((text, at): Put => [30 + 80 * at, 400, text]),
  ...values.map((text, at): Put => [30 + 80 * at, 416, text]),
];

describe('totals a cent apart', () => {
  it.each(['Montant final', 'Total final', 'Prix final', 'Total général', 'Montant à payer'])(
    'are read as printed under: %s',
    (label) => {
      const read = readDrawn([
        number,
        ...([
          [300, 400, 'Montant net'],
          [450, 400, '20.345,07 EUR'],
          [300, 414, 'TVA 10,00 %'],
          [450, 414, '2.034,51 EUR'],
          [300, 428, label],
          [450, 428, '22.379,57 EUR'],
        ] satisfies Put[]),
      ]);
      const vatBreakdown = [{ rate: 1000, base: 2034507, amount: 203451 }];
      expect(read).toMatchObject({ totalNet: 2034507, totalVat: 203451, totalGross: 2237957, vatBreakdown });
    },
  );

  it('keep their rate beside an empty amount', () => {
    const headings = ['TOTAL H.T.', 'PORT', 'BASE TVA', 'TAUX', 'T.V.A.', 'TOTAL T.T.C.'];
    const taxed = readDrawn([
      number,
      ...band(headings, ['2.345,00', '0,00', '2.345,00', '20,00', '469,01', '2.814,01']),
    ]);
    expect(taxed.vatBreakdown).toEqual([{ rate: 2000, base: 234500, amount: 46901 }]);
    const untaxed = readDrawn([
      number,
      ...band(headings, ['2.345,00', '0,00', '2.345,00', '0,00', '0,00', '2.345,00']),
    ]);
    expect(untaxed).toMatchObject({ totalVat: 0, vatBreakdown: [{ rate: 0, base: 234500, amount: 0 }] });
  });
});
