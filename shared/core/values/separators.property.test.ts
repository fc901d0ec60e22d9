/** What a page writes with separators reads back the same over every separator there is. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCents, toPortalAmount } from './cents.ts';
import { isValidIban, parseIban } from './iban.ts';
import { toPortalDate } from './iso-date.ts';
import { findDates } from './read-date.ts';
import { parseSiret } from './siret.ts';
import { parseVatId } from './vat-id.ts';

const SPACES = [' ', '\u00a0', '\u202f', '\u2009', '\u2007', ''];
const space = fc.constantFrom(...SPACES);
const runs = { numRuns: 300, seed: 20261124 };

const grouped = (text: string, mark: string): string => text.replace(/\B(?=(\d{3})+(?!\d))/g, mark);
const inFours = (text: string, mark: string): string => text.replace(/(.{4})(?=.)/g, `$1${mark}`);

describe('over every separator', () => {
  it('money', () => {
    const marks: [string, ','][] = [...SPACES, '.', '’', "'"].map((mark) => [mark, ',']);
    const style = fc.constantFrom<[string, ',' | '.']>(...marks, [',', '.'], [' ', '.']);
    const unit = fc.constantFrom('', ' €', '\u00a0€', '\u202f€', ' EUR', '€');
    fc.assert(
      fc.property(fc.integer({ min: -1e11, max: 1e11 }), style, unit, (cents, [mark, decimal], written) => {
        const [whole = '', decimals = ''] = toPortalAmount(Math.abs(cents)).split(',');
        const text = `${cents < 0 ? '-' : ''}${grouped(whole, mark)}${decimal}${decimals}${written}`;
        expect(parseCents(text)).toBe(cents === 0 ? 0 : cents);
      }),
      runs,
    );
  });

  it('SIRET', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{14}$/), fc.constantFrom(...SPACES, '.', '-'), (siret, mark) => {
        const parts = [siret.slice(0, 3), siret.slice(3, 6), siret.slice(6, 9), siret.slice(9)];
        expect(parseSiret(parts.join(mark))).toBe(siret);
        expect(parseSiret([...siret].join(mark))).toBe(siret);
      }),
      runs,
    );
  });

  it('VAT number', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9A-HJ-NP-Z]{2}\d{9}$/), space, fc.boolean(), (body, mark, small) => {
        const text = [`FR`, body.slice(0, 2), body.slice(2, 5), body.slice(5, 8), body.slice(8)].join(mark);
        expect(parseVatId(small ? text.toLowerCase() : text)).toBe(`FR${body}`);
      }),
      runs,
    );
  });

  it('IBAN', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{10}[0-9A-Z]{11}\d{2}$/), space, (account, mark) => {
        const keys = Array.from({ length: 97 }, (_, key) => `FR${String(98 - key).padStart(2, '0')}${account}`);
        const iban = keys.find(isValidIban) ?? '';
        expect(parseIban(inFours(iban, mark))).toBe(iban);
      }),
      { ...runs, numRuns: 60 },
    );
  });

  it('date', () => {
    const day = fc
      .date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, fc.constantFrom('/', '-', '.', ' / ', ' - '), (iso, mark) => {
        expect(findDates(toPortalDate(iso).replaceAll('/', mark)).map(({ date }) => date)).toEqual([iso]);
      }),
      runs,
    );
  });
});
