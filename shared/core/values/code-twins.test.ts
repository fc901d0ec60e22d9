import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likelierCode, lookAlike, twinsOf } from './code-twins.ts';

describe('a code read on a picture', () => {
  it('has a zero, not an O, between its letters and its last figures', () => {
    expect(['PRFSGCDO14', 'RECDAFO063', '2026DCO118'].map(likelierCode)).toEqual([
      'PRFSGCD014',
      'RECDAF0063',
      '2026DC0118',
    ]);
  });

  it('keeps its O where it may well be one', () => {
    for (const code of ['INFO2026', 'PO12345', 'AO-24-008', 'BON45', 'MARCHO', 'XCO1B22'])
      expect(likelierCode(code)).toBe(code);
  });

  it('has twins that differ by one sign, a letter amid figures first, then zeros, and never itself', () => {
    expect(twinsOf('24S7O')).toEqual(['2457O', '24S70', 'Z4S7O']);
    expect(twinsOf('26D04512')[0]).toBe('26004512');
    expect(twinsOf('MAIRIE')).toEqual([]);
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z0-9-]{1,12}$/), (code) => {
        for (const twin of twinsOf(code)) {
          expect(twin).not.toBe(code);
          expect(lookAlike(twin, code)).toBe(true);
        }
      }),
    );
  });
});
