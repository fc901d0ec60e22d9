import { describe, expect, it } from 'vitest';
import { holdsFigures } from './holds-figures.ts';

describe('holdsFigures', () => {
  it('counts figures, whatever stands between them', () => {
    expect(holdsFigures('siret : 123 456 782 00069', 14)).toBe(true);
    expect(holdsFigures('niveau 3, 12,50 €', 6)).toBe(false);
    expect(holdsFigures('niveau 3, 12,50 €', 5)).toBe(true);
  });
});
