import { describe, expect, it } from 'vitest';
import { nextToCheck } from './go-to-field.ts';

describe('the next field to check', () => {
  it('follows the portal’s order, around the end', () => {
    expect(nextToCheck(['sellerSiret', 'totalNet'], 'sellerSiret')).toBe('totalNet');
    expect(nextToCheck(['sellerSiret', 'totalNet'], 'totalNet')).toBe('sellerSiret');
    expect(nextToCheck(['sellerSiret', 'totalNet'], 'invoiceNumber')).toBe('totalNet');
  });

  it('is the very first at the start, and none when none is left', () => {
    expect(nextToCheck(['depositFormat', 'totalNet'], null)).toBe('depositFormat');
    expect(nextToCheck([], null)).toBeNull();
    expect(nextToCheck(['totalNet'], 'totalNet')).toBeNull();
  });
});
