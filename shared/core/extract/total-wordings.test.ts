/** Ways of writing totals that were once misread. */
import { describe, expect, it } from 'vitest';
import type { FieldName } from '../fields.ts';
import { type Put, readDrawn } from './page.fixture.ts';

type Wording = [why: string, puts: Put[], expected: Partial<Record<FieldName, unknown>>];

const totals: Put[] = [
  [330, 420, 'Total HT'],
  [440, 420, '1 000,00 €'],
  [330, 436, 'TVA 20 %'],
  [440, 436, '200,00 €'],
  [330, 452, 'Total TTC'],
  [440, 452, '1 200,00 €'],
];

describe('a reading of totals', () => {
  it.each([
    [
      'takes the end of an account number for no amount',
      [...totals, [50, 480, 'À payer : FR76 1027 8744 0559 1831 0883 874']],
      { amountDue: 120000 },
    ],
    [
      'takes what a credit note deducts for no payment',
      [[50, 200, 'AVOIR n° AV-12'], ...totals, [330, 470, 'NET À DÉDUIRE'], [440, 470, '1 200,00 €']],
      { amountDue: 120000 },
    ],
    [
      'adds the taxes of several rates in a row of totals',
      [
        [50, 420, 'Montant HT'],
        [170, 420, 'TVA 2,1 %'],
        [270, 420, 'TVA 20 %'],
        [370, 420, 'Net à payer TTC'],
        [50, 436, '1 900 €'],
        [170, 436, '29,40 €'],
        [270, 436, '100 €'],
        [370, 436, '2 029,40 €'],
      ],
      { totalNet: 190000, totalVat: 12940, totalGross: 202940 },
    ],
    [
      'keeps a deposit of nothing out of the VAT detail',
      [
        [50, 380, 'Code'],
        [110, 380, 'Base'],
        [180, 380, 'Taux'],
        [250, 380, 'Taxe'],
        [50, 394, '1'],
        [110, 394, '400,00'],
        [180, 394, '5,50'],
        [250, 394, '22,00'],
        [50, 408, '2'],
        [110, 408, '600,00'],
        [180, 408, '20,00'],
        [250, 408, '120,00'],
        [50, 424, 'Total HT'],
        [150, 424, 'Total TVA'],
        [250, 424, 'Total TTC'],
        [350, 424, 'Acompte(s)'],
        [450, 424, 'NET A PAYER'],
        [50, 438, '1 000,00'],
        [150, 438, '142,00'],
        [250, 438, '1 142,00'],
        [350, 438, '0,00'],
        [450, 438, '1 142,00'],
      ],
      {
        totalVat: 14200,
        vatBreakdown: [
          { rate: 550, base: 40000, amount: 2200 },
          { rate: 2000, base: 60000, amount: 12000 },
        ],
      },
    ],
  ] as Wording[])('%s', (_, puts, expected) => {
    expect(readDrawn(puts)).toMatchObject(expected);
  });
});
