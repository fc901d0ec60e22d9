import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isValidIban, parseIban } from './iban.ts';
import { followsLaPosteRule, isLuhnSiren, isLuhnSiret, isValidSiret, parseSiret } from './siret.ts';
import { isValidVatId, parseVatId, sirenOfVatId } from './vat-id.ts';

const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));
const otherDigit = (digit: string, by: number) => String((Number(digit) + by) % 10);
const changed = (text: string, at: number, by: number) =>
  text.slice(0, at) + otherDigit(text[at] ?? '0', by) + text.slice(at + 1);

describe('SIRET', () => {
  it('accepts the State and ordinary numbers', () => {
    for (const siret of ['11000201100044', '13002526500013', '26750045200011', '12345678200069'])
      expect(isValidSiret(siret)).toBe(true);
  });
  it('refuses a number whose sum fails, even when its SIREN holds', () => {
    expect(isLuhnSiren('897433942')).toBe(true);
    expect(isValidSiret('89743394200055')).toBe(false);
  });
  it('refuses anything but fourteen digits', () => {
    for (const text of ['', '123456782', '1234567820006', '123456782000691', '1234567820006A', ' 12345678200069'])
      expect(isValidSiret(text)).toBe(false);
  });
  it('knows La Poste: sites sum to a multiple of five, the head office does not follow that rule', () => {
    expect(followsLaPosteRule('35600000000001')).toBe(true);
    expect(followsLaPosteRule('35600000000048')).toBe(false);
    expect(isValidSiret('35600000000048')).toBe(isLuhnSiret('35600000000048'));
    expect(isValidSiret('35600000049837')).toBe(true);
    expect(isValidSiret('35600000049838')).toBe(false);
  });
  it('sees every single wrong digit', () => {
    fc.assert(
      fc.property(digits(14), fc.nat(13), fc.integer({ min: 1, max: 9 }), (siret, at, by) => {
        if (isLuhnSiret(siret)) expect(isLuhnSiret(changed(siret, at, by))).toBe(false);
      }),
    );
  });
  it('has exactly one right last digit for any thirteen', () => {
    fc.assert(
      fc.property(digits(13), (start) => {
        expect([...'0123456789'].filter((last) => isLuhnSiret(start + last))).toHaveLength(1);
      }),
    );
  });
  it('drops spaces and points, keeps leading zeros', () => {
    expect(parseSiret('005 520 242 00014')).toBe('00552024200014');
    expect(parseSiret('123.456.782.00069')).toBe('12345678200069');
    expect(parseSiret('123 456 782')).toBeNull();
  });
});

describe('VAT number', () => {
  it('checks the French key', () => {
    expect(isValidVatId('FR40303265045')).toBe(true);
    expect(isValidVatId('FR41303265045')).toBe(false);
    expect(isValidVatId('FR83404833048')).toBe(true);
  });
  it('checks the keys with letters', () => {
    expect(isValidVatId('FRK7399859412')).toBe(true);
    expect(isValidVatId('FR4Z123456782')).toBe(true);
    expect(isValidVatId('FRK8399859412')).toBe(false);
    expect(isValidVatId('FRIO399859412')).toBe(false);
  });
  it('accepts one key in ninety-seven', () => {
    fc.assert(
      fc.property(digits(9), (siren) => {
        const right = Array.from({ length: 100 }, (_, key) => `FR${String(key).padStart(2, '0')}${siren}`);
        expect(right.filter(isValidVatId)).toHaveLength(1);
      }),
    );
  });
  it('judges other countries by shape', () => {
    expect(isValidVatId('DE123456789')).toBe(true);
    expect(isValidVatId('DE12345678')).toBe(false);
    expect(isValidVatId('ZZ123456789')).toBe(false);
  });
  it('reads what a page shows', () => {
    expect(parseVatId('FR 40 303 265 045')).toBe('FR40303265045');
    expect(parseVatId('n° 12')).toBeNull();
    expect(sirenOfVatId('FR40303265045')).toBe('303265045');
    expect(sirenOfVatId('FR61000054321')).toBeNull();
  });
});

describe('IBAN', () => {
  it('accepts known examples', () => {
    for (const iban of ['FR1420041010050500013M02606', 'DE89370400440532013000', 'GB82WEST12345698765432'])
      expect(isValidIban(iban)).toBe(true);
  });
  it('refuses a wrong length for the country', () => {
    expect(isValidIban('FR1420041010050500013M0260')).toBe(false);
    expect(parseIban('FR14 2004 1010 0505 0001 3M02 606')).toBe('FR1420041010050500013M02606');
    expect(parseIban('FR14 2004')).toBeNull();
  });
  it('sees every single wrong digit', () => {
    const iban = 'FR1420041010050500013702606';
    const right = Array.from({ length: 98 }, (_, key) => `FR${String(key).padStart(2, '0')}${iban.slice(4)}`).find(
      isValidIban,
    );
    expect(right).toBeDefined();
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 26 }), fc.integer({ min: 1, max: 9 }), (at, by) => {
        expect(isValidIban(changed(right ?? '', at, by))).toBe(false);
      }),
    );
  });
});
