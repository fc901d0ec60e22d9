/** VAT details whose rates are columns, and totals in strips. */
import { describe, expect, it } from 'vitest';
import type { FieldName } from '../../fields.ts';
import { type Put, readDrawn } from '../page.fixture.ts';

const strip = (headings: string[], values: string[], y = 500): Put[] => [
  ...headings.map((text, index): Put => [40 + index * 110, y, text]),
  ...values.map((text, index): Put => [60 + index * 110, y + 14, text]),
];

type Told = [why: string, puts: Put[], expected: Partial<Record<FieldName, unknown>>];

const both = [
  { rate: 550, base: 10000, amount: 550 },
  { rate: 2000, base: 20000, amount: 4000 },
];

describe('a reading of VAT in columns', () => {
  it.each([
    [
      'takes the totals of the columns of the items, over their taxes',
      [
        [200, 470, 'H.T. taux 20'],
        [320, 470, 'H.T. taux 5,5'],
        [440, 470, 'Non soumis'],
        [40, 500, 'Totaux'],
        [220, 500, '200,00'],
        [340, 500, '100,00'],
        [450, 500, '85,00'],
        [40, 514, 'T.V.A.'],
        [220, 514, '40,00'],
        [345, 514, '5,50'],
        [455, 514, '0,00'],
        [300, 540, 'Total H.T.'],
        [450, 540, '385,00'],
        [300, 554, 'Total T.V.A.'],
        [450, 554, '45,50'],
        [300, 568, 'Total T.T.C.'],
        [450, 568, '430,50'],
      ],
      {
        totalGross: 43050,
        vatBreakdown: [
          { rate: 2000, base: 20000, amount: 4000 },
          { rate: 550, base: 10000, amount: 550 },
          { rate: 0, base: 8500, amount: 0 },
        ],
      },
    ],
    [
      'takes each base and its tax from a strip of both',
      strip(
        ['Base 5,5 %', 'TVA 5,5 %', 'Base 20 %', 'TVA 20 %', 'Total TTC'],
        ['100,00', '5,50', '200,00', '40,00', '345,50'],
      ),
      { totalNet: 30000, totalVat: 4550, totalGross: 34550, vatBreakdown: both },
    ],
    [
      'takes the bases, then the taxes',
      strip(['HT 5,5%', 'HT 20%', 'TVA 5,5%', 'TVA 20%', 'TTC'], ['100,00', '200,00', '5,50', '40,00', '345,50']),
      { totalNet: 30000, totalVat: 4550, totalGross: 34550, vatBreakdown: both },
    ],
    [
      'takes the bases, with one tax for all that they make',
      strip(
        ['Base HT 5,5 %', 'Base HT 20 %', 'Total HT', 'Total TVA', 'Total TTC'],
        ['100,00', '200,00', '300,00', '45,50', '345,50'],
      ),
      { totalNet: 30000, totalVat: 4550, totalGross: 34550, vatBreakdown: both },
    ],
    [
      'takes what is not taxed beside the base',
      strip(['Base TVA 20 %', 'Non soumis', 'TVA', 'Total TTC'], ['1 241,50', '49,00', '248,30', '1 538,80']),
      {
        totalNet: 129050,
        vatBreakdown: [
          { rate: 2000, base: 124150, amount: 24830 },
          { rate: 0, base: 4900, amount: 0 },
        ],
      },
    ],
    [
      'takes the whole where the amount due is that of all rates',
      strip(
        ['Montant HT 20 %', 'Montant TVA 20 %', 'Montant HT 10 %', 'Montant TVA 10 %', 'Net à payer'],
        ['200,00', '40,00', '100,00', '10,00', '350,00'],
      ),
      { totalNet: 30000, totalVat: 5000, totalGross: 35000, amountDue: 35000 },
    ],
    [
      'takes a row of bases over a row of taxes, with their sums',
      [
        [150, 480, 'A : 5,5 %'],
        [260, 480, 'B : 20 %'],
        [370, 480, 'Totaux'],
        ...[
          ['Bases HT', '100,00', '200,00', '300,00'],
          ['TVA', '5,50', '40,00', '45,50'],
        ].flatMap((row, line) => row.map((text, index): Put => [40 + index * 110, 494 + 14 * line, text])),
        [300, 530, 'Net à payer TTC'],
        [450, 530, '345,50 €'],
      ],
      { totalNet: 30000, totalVat: 4550, totalGross: 34550, vatBreakdown: both },
    ],
    [
      'takes the sum of a table’s rows, which is due, over a row of it',
      [
        ...strip(['TX', 'TAUX', 'BASE HT', 'TVA', 'TTC'], ['A', '5,50', '681,29', '37,47', '718,76']),
        ...['C', '20,00', '24,00', '4,80', '28,80'].map((text, index): Put => [60 + index * 110, 528, text]),
        ...['705,29', '42,27', '747,56'].map((text, index): Put => [280 + index * 110, 556, text]),
        [300, 590, 'NET A PAYER EUR'],
        [450, 590, '747,56'],
      ],
      { totalNet: 70529, totalVat: 4227, totalGross: 74756, amountDue: 74756 },
    ],
    [
      'takes no periods of works for rates: what is billed is this month',
      [
        ...['Précédent', 'Ce mois', 'Cumul'].map((text, index): Put => [150 + index * 110, 480, text]),
        ...[
          ['Montant HT', '60 000,00', '40 000,00', '100 000,00'],
          ['TVA', '12 000,00', '8 000,00', '20 000,00'],
          ['Montant TTC', '72 000,00', '48 000,00', '120 000,00'],
        ].flatMap((row, line) => row.map((text, index): Put => [40 + index * 110, 494 + 14 * line, text])),
        [40, 560, 'Net à payer'],
        [260, 560, '48 000,00 €'],
      ],
      {
        totalNet: 4000000,
        totalVat: 800000,
        totalGross: 4800000,
        amountDue: 4800000,
        vatBreakdown: [{ rate: 2000, base: 4000000, amount: 800000 }],
      },
    ],
    [
      'reads totals whose labels are initials with points',
      [
        [280, 500, 'H.T.'],
        [377, 500, '936,00 €'],
        [280, 514, 'T.V.A. 20 %'],
        [377, 514, '187,20 €'],
        [280, 528, 'T.T.C.'],
        [371, 528, '1 123,20 €'],
      ],
      { totalNet: 93600, totalVat: 18720, totalGross: 112320 },
    ],
  ] satisfies Told[])('%s', (_why, puts, expected) => {
    expect(readDrawn(puts)).toMatchObject(expected);
  });
});
