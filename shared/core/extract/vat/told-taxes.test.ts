/** Several rates of the VAT told on one line, and what they are not: the whole tax. */
import { describe, expect, it } from 'vitest';
import { type Put, readDrawn } from '../page.fixture.ts';

const number: Put = [50, 230, 'Facture n° F-2026-77'];
const gross: Put[] = [
  [50, 514, 'Total TTC'],
  [150, 514, '299,80 €'],
];
const lines = [
  { rate: 2000, base: 1650, amount: 330 },
  { rate: 210, base: 27424, amount: 576 },
];
const byRate = (value: unknown): unknown => (Array.isArray(value) ? value.toSorted((a, b) => a.base - b.base) : value);

describe('rates of the VAT on one line', () => {
  it.each<[string, Put[]]>([
    [
      'each in its own piece',
      [
        [50, 500, 'Total HT 290,74 €'],
        [160, 500, 'TVA 2,10 % sur 274,24 : 5,76 €'],
        [340, 500, 'TVA 20 % sur 16,50 : 3,30 €'],
      ],
    ],
    ['in one piece', [[50, 500, 'Total HT 290,74 € - TVA 2,10 % sur 274,24 : 5,76 € - TVA 20 % sur 16,50 : 3,30 €']]],
    [
      'after their base',
      [
        [50, 500, 'Total HT 290,74 €'],
        [160, 500, 'Base 274,24 TVA 2,10 % : 5,76 €'],
        [340, 500, 'Base 16,50 TVA 20 % : 3,30 €'],
      ],
    ],
  ])('%s', (_, puts) => {
    const read = readDrawn([number, ...puts, ...gross]);
    expect(byRate(read.vatBreakdown)).toEqual(lines);
    expect([read.totalNet, read.totalGross]).toEqual([29074, 29980]);
    expect([906, null]).toContain(read.totalVat);
  });

  it.each<[string, Put[]]>([
    [
      'apart',
      [
        [50, 500, 'Total HT 290,74 €'],
        [160, 500, 'TVA 2,10 % : 5,76 €'],
        [340, 500, 'TVA 20 % : 3,30 €'],
      ],
    ],
    ['together', [[50, 500, 'Total HT 290,74 € - TVA 2,10 % : 5,76 € - TVA 20 % : 3,30 €']]],
  ])('without their bases, %s, are no total tax each', (_, puts) => {
    expect(readDrawn([number, ...puts, ...gross])).toMatchObject({ totalNet: 29074, totalVat: 906, totalGross: 29980 });
    const { totalVat, totalGross } = readDrawn([number, ...puts]);
    expect([906, null]).toContain(totalVat);
    expect([29980, null]).toContain(totalGross);
  });
});
