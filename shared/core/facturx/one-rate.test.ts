import { describe, expect, it } from 'vitest';
import { oneRateLine } from './one-rate.ts';

const user = { confidence: 1, evidence: { kind: 'user' as const }, alternatives: [] };
const totals = (net: number, vat: number) => ({ totalNet: { value: net, ...user }, totalVat: { value: vat, ...user } });

describe('a breakdown of one rate', () => {
  it.each([
    [10000, 2000, 2000],
    [10000, 550, 550],
    [9999, 2000, 2000],
    [5000, 0, 0],
    [-10000, -2000, 2000],
  ])('of %i with a VAT of %i is at %i', (net, vat, rate) => {
    expect(oneRateLine(totals(net, vat))).toEqual({ rate, base: net, amount: vat });
  });

  it('is not guessed from two rates, nor where one is known', () => {
    expect(oneRateLine(totals(10000, 1500))).toBeNull();
    expect(oneRateLine({ ...totals(10000, 2000), vatBreakdown: { value: [], ...user } })).toBeNull();
    expect(oneRateLine({})).toBeNull();
  });
});
