import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intoLots, isTooLargeForLot, lotNames, MAX_LOT_BYTES } from './lot.ts';

describe('the names of a batch', () => {
  it('keep the number as far as a plain name can', () => {
    expect(lotNames(['F-2026/01', 'Été n° 3', '…'])).toEqual([
      'facture-F-2026-01.pdf',
      'facture-Ete-n-3.pdf',
      'facture-sans-numero.pdf',
    ]);
  });

  it('are plain, short, and different even to a system that ignores case', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 80 }), { maxLength: 30 }), (numbers) => {
        const names = lotNames(numbers);
        for (const name of names) expect(name).toMatch(/^[A-Za-z0-9._-]{1,46}\.pdf$/);
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(numbers.length);
      }),
    );
  });
});

describe('the batches', () => {
  it('hold every file once, in order, and none outgrows the portal’s limit', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 10_000_000 }), { maxLength: 40 }), (sizes) => {
        const lots = intoLots(sizes.map((size, at) => ({ size, at })));
        expect(lots.flat().map(({ at }) => at)).toEqual(sizes.map((_, at) => at));
        for (const lot of lots) expect(lot.reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(MAX_LOT_BYTES);
      }),
    );
  });

  it('are no more than needed when all fits', () => {
    expect(intoLots([{ size: 10 }, { size: 20 }])).toHaveLength(1);
  });

  it('take no file beyond ten megabytes', () => {
    expect([isTooLargeForLot(10_000_000), isTooLargeForLot(10_000_001)]).toEqual([false, true]);
  });
});
