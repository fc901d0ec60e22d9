import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftOf } from '../core/portal/snapshot.fixture.ts';
import { isoDate } from '../core/values/iso-date.ts';
import {
  formatAmount,
  formatBytes,
  formatMoney,
  formatRate,
  formatSiret,
  formatValue,
  portalText,
} from './format-value.ts';
import { parseTyped, parseTypedDate } from './parse-typed.ts';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const anyDay = fc
  .tuple(fc.integer({ min: 1990, max: 2090 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, day]) => isoDate(year, month, day) ?? '');
const language = fc.constantFrom('fr' as const, 'en' as const);

describe('what is shown', () => {
  it('follows the language', () => {
    expect(plain(formatAmount(785000, 'fr'))).toBe('7 850,00');
    expect(formatAmount(-785000, 'en')).toBe('-7,850.00');
    expect(plain(formatRate(550, 'fr'))).toBe('5,5 %');
    expect(formatSiret('89743394200055')).toBe('897 433 942 00055');
    expect(formatSiret('FR12')).toBe('FR12');
  });

  it('is money in the invoice’s own currency', () => {
    const money = (currency: string) => plain(formatMoney(462_848, draftOf({ currency }), 'fr'));
    expect([money('EUR'), money('USD')]).toEqual(['4 628,48 €', '4 628,48 USD']);
  });

  it('is a size in the unit that fits it', () => {
    expect([41_234, 7_300_000].map((bytes) => plain(formatBytes(bytes, 'fr')))).toEqual(['41 ko', '7,3 Mo']);
  });

  it('can be typed back as it is, for every amount and day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e11, max: 1e11 }), language, (cents, lang) => {
        expect(parseTyped('totalNet', formatValue('totalNet', cents, lang))).toEqual({ value: cents });
      }),
    );
    fc.assert(
      fc.property(anyDay, language, (day, lang) => {
        expect(parseTyped('issueDate', formatValue('issueDate', day, lang))).toEqual({ value: day });
      }),
    );
    fc.assert(
      fc.property(fc.stringMatching(/^\d{14}$/), (siret) => {
        expect(parseTyped('buyerSiret', formatValue('buyerSiret', siret, 'fr'))).toEqual({ value: siret });
      }),
    );
  });

  it('is copied as the portal writes it, whatever the language', () => {
    expect(portalText('totalNet', 785000)).toBe('7850,00');
    expect(portalText('issueDate', '2026-02-17')).toBe('17/02/2026');
    expect(portalText('isState', true)).toBe('Oui');
    expect(portalText('vatType', 'SANS_TVA')).toBe('Sans TVA');
    expect(portalText('buyerSiret', '01234567890123')).toBe('01234567890123');
  });
});

describe('what is typed', () => {
  it('is a day in the usual writings, and only if the day exists', () => {
    for (const text of ['3/2/26', '03.02.2026', '03 02 2026', '03022026', '2026-02-03']) {
      expect(parseTypedDate(text)).toBe('2026-02-03');
    }
    for (const text of ['30/02/2026', '2026', '3/2', 'hier']) expect(parseTypedDate(text)).toBeNull();
  });

  it('stays on screen with its reason when it is not what the field holds', () => {
    expect(parseTyped('totalNet', 'douze')).toEqual({ problem: 'amount' });
    expect(parseTyped('issueDate', 'demain')).toEqual({ problem: 'date' });
    expect(parseTyped('invoiceNumber', '   ')).toEqual({ empty: true });
  });
});
