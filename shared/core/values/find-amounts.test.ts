import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAmounts, findRates } from './find-amounts.ts';

const grouped = (cents: number, mark: string): string => {
  const whole = String(Math.floor(cents / 100)).replace(/\B(?=(\d{3})+$)/g, mark);
  return `${whole},${String(cents % 100).padStart(2, '0')}`;
};

describe('findAmounts', () => {
  it('reads any thousands separator', () => {
    fc.assert(
      fc.property(fc.nat(99_999_999), fc.constantFrom(' ', '\u00a0', '\u202f', '.', ''), (cents, mark) => {
        expect(findAmounts(`total ht ${grouped(cents, mark)} €`)).toMatchObject([
          { cents, decimals: true, currency: true },
        ]);
      }),
    );
  });
  it('reads euros with their cents after the sign', () => {
    expect(findAmounts('total 1 250€40').map(({ cents }) => cents)).toEqual([125040]);
    expect(findAmounts('100€20 %').map(({ cents }) => cents)).toEqual([10000]);
    for (const text of ['total 18 400 € 50', '18 400€ 50 ttc', '18400 € 50 (ht)'])
      expect(findAmounts(text)).toMatchObject([{ cents: 1840050, decimals: true, currency: true }]);
  });
  it('takes no quantity or rate after the sign for cents', () => {
    for (const text of ['18 400 € 20 %', '18 400 € 14 heures', '18 400 € 20,00', '18 400 € 2', '18 400 € 200'])
      expect(findAmounts(text)[0]).toMatchObject({ cents: 1840000, decimals: false });
  });
  it('reads signs before, after and apart', () => {
    expect(findAmounts('- 12,50').map(({ cents }) => cents)).toEqual([-1250]);
    expect(findAmounts('12,50-').map(({ cents }) => cents)).toEqual([-1250]);
    expect(findAmounts('-€ 1,250.00').map(({ cents }) => cents)).toEqual([-125000]);
  });
  it('reads a dash for no cents, and no rank for an amount', () => {
    for (const text of [
      '2 600,-',
      '2 600,-- €',
      'soit 2 600,- ht',
      '2600.- eur',
      '2 600.--',
      '2 600,=',
      '2 600, - €',
      '€ 2 600,-',
    ])
      expect(findAmounts(text)).toMatchObject([{ cents: 260000, decimals: true }]);
    expect(findAmounts('- 620,-').map(({ cents }) => cents)).toEqual([-62000]);
    for (const text of ['3.- terrassement', '37000, - tours', '2 600,-12', '2 600 - 12'])
      expect(findAmounts(text).filter(({ decimals }) => decimals)).toEqual([]);
  });
  it('takes neither rates, dates nor parts of codes', () => {
    for (const text of ['20 %', '5,5%', '5,50 pour cent', '12/03/2026', 'fa2026-12a', 'a4'])
      expect(findAmounts(text).filter(({ decimals }) => decimals)).toEqual([]);
  });
  it('reads rates in hundredths of a per cent', () => {
    expect(findRates('tva 5,5 % et 20%').map(({ rate }) => rate)).toEqual([550, 2000]);
    for (const text of ['tva 5,5 pour cent', 'taxe, 5,5 p. cent', '5,5 p.100', '5,5 pour 100', 'tva 5,5 p.c.'])
      expect(findRates(text).map(({ rate }) => rate)).toEqual([550]);
    expect(findRates('20 pour centre, 12 p. 10, 3 pour 1000')).toEqual([]);
  });
});
