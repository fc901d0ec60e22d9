/** Amounts in francs of the Pacific, which have no cents, and the tax of New Caledonia. */
import { describe, expect, it } from 'vitest';
import { findAmounts } from '../../values/find-amounts.ts';
import { type Put, readDrawn } from '../page.fixture.ts';

const number: Put = [50, 200, 'FACTURE n° FB-2026-0042'];
const rows = (unit: string, ...lines: [string, string][]): Put[] =>
  lines.flatMap(([label, amount], at): Put[] => [
    [300, 400 + 14 * at, label],
    [480, 400 + 14 * at, `${amount}${unit}`],
  ]);

describe('francs of the Pacific', () => {
  it.each([' F CFP', ' XPF', ' FCFP', ' F', ' F.CFP'])('are read without cents: « 1 000 000%s »', (unit) => {
    const sums = rows(
      unit,
      ['Total hors taxes', '1 222 000'],
      ['TGC 11 % (base 1 000 000)', '110 000'],
      ['TGC 6 % (base 222 000)', '13 320'],
      ['Total TGC', '123 320'],
      ['Total TTC', '1 345 320'],
    );
    expect(readDrawn([number, ...sums])).toMatchObject({
      totalNet: 122200000,
      totalVat: 12332000,
      totalGross: 134532000,
      vatBreakdown: [
        { rate: 1100, base: 100000000, amount: 11000000 },
        { rate: 600, base: 22200000, amount: 1332000 },
      ],
    });
  });

  it.each(['taille 42 f', 'modele 12f', 'lot 3 f'])(
    'have their thousands set off, else « F » is a letter: %s',
    (text) => {
      expect(findAmounts(text).filter(({ currency }) => currency)).toEqual([]);
    },
  );
});
