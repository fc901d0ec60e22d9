import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { portalAmount } from './amount-input.ts';

describe('an amount as the practice portal writes it', () => {
  it.each([
    ['7850', '7850,00'],
    ['7 850,5', '7850,50'],
    ['7850.50', '7850,50'],
    ['-12,30', '-12,30'],
    ['7\u202f850,00 €', '7850,00'],
  ])('%s becomes %s', (typed, shown) => expect(portalAmount(typed)).toBe(shown));

  it.each(['', 'abc', '1,2,3', '12,345', '1.234,00'])('%j is left as it is', (typed) =>
    expect(portalAmount(typed)).toBeNull(),
  );

  it('leaves what it wrote unchanged', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), (cents) => {
        const shown = `${Math.floor(cents / 100)},${String(cents % 100).padStart(2, '0')}`;
        expect(portalAmount(shown)).toBe(shown);
      }),
    );
  });
});
