import { describe, expect, it } from 'vitest';
import type { Reading } from '../../shared/core/reading.ts';
import type { Truth } from './find-cases.ts';
import { compareReading } from './score.ts';

const read = (value: unknown, confidence = 0.95) => ({
  value,
  confidence,
  evidence: { kind: 'user' },
  alternatives: [],
});
const readingOf = (fields: Record<string, unknown>): Reading => fields as Reading;

/** The outcome of one field. */
const judge = (
  field: string,
  got: ReturnType<typeof read> | null,
  truth: Omit<Truth, 'fields'> & { is: Truth['fields'][string] },
  printed = false,
) => {
  const { is, ...rest } = truth;
  const [scored] = compareReading(
    readingOf(got ? { [field]: got } : {}),
    { ...rest, fields: { [field]: is } },
    printed,
  );
  return scored?.outcome;
};

describe('a field whose truth is a value', () => {
  it.each([
    ['right', read('F-1')],
    ['right', read('F-1', 0.2)],
    ['wrongSure', read('F-2', 0.9)],
    ['wrongDoubtful', read('F-2', 0.89)],
    ['missing', null],
  ])('is %s', (outcome, got) => {
    expect(judge('invoiceNumber', got, { is: 'F-1' })).toBe(outcome);
  });

  it('may be left empty when it is optional, and is wrong all the same when it is', () => {
    expect(judge('amountDue', null, { is: '12.00', optional: ['amountDue'] })).toBe('leftEmpty');
    expect(judge('amountDue', read(1300), { is: '12.00', optional: ['amountDue'] })).toBe('wrongSure');
  });

  it('is right too with any other accepted value', () => {
    const truth = { is: 'SANS_TVA', accept: { vatType: ['EXONERATION'] } };
    expect(judge('vatType', read('EXONERATION'), truth)).toBe('right');
    expect(judge('vatType', read('TVA_SUR_DEBIT'), truth)).toBe('wrongSure');
  });
});

describe('a field whose truth is nothing', () => {
  it.each([
    ['absent', null],
    ['invented', read('X')],
    ['invented', read('X', 0.1)],
  ])('is %s', (outcome, got) => {
    expect(judge('serviceCode', got, { is: null })).toBe(outcome);
    expect(judge('serviceCode', got, { is: null, optional: ['serviceCode'] })).toBe(outcome);
  });

  it('may hold the accepted value and no other', () => {
    const truth = { is: null, optional: ['totalVat'], accept: { totalVat: ['0.00'] } };
    expect(judge('totalVat', read(0), truth)).toBe('right');
    expect(judge('totalVat', read(100), truth)).toBe('invented');
  });

  it('is an empty table too', () => {
    expect(judge('vatBreakdown', null, { is: [] })).toBe('absent');
    expect(judge('vatBreakdown', read([]), { is: null })).toBe('absent');
    expect(judge('vatBreakdown', read([{ rate: 2000, base: 1, amount: 1 }]), { is: [] })).toBe('invented');
  });
});

describe('what only the e-invoice knows', () => {
  const truth = { is: 'FR40392809137', notOnPage: ['sellerVat'] };

  it('is to be found in the e-invoice, not on the page', () => {
    expect(judge('sellerVat', null, truth)).toBe('missing');
    expect(judge('sellerVat', null, truth, true)).toBe('absent');
  });

  it('is right on the page when it is deduced, invented when it is something else', () => {
    expect(judge('sellerVat', read('FR40392809137'), truth, true)).toBe('right');
    expect(judge('sellerVat', read('FR00000000000'), truth, true)).toBe('invented');
  });
});

describe('values', () => {
  it('compares amounts to the cent, without their sign', () => {
    expect(judge('totalNet', read(-12345), { is: '123.45' })).toBe('right');
    expect(judge('totalNet', read(12346), { is: '123.45' })).toBe('wrongSure');
  });

  it('compares choices and yes-or-no exactly', () => {
    expect(judge('isState', read(false), { is: false })).toBe('right');
    expect(judge('isState', read(true), { is: false })).toBe('wrongSure');
  });

  it('compares VAT lines in any order, each once, a null in the truth standing for anything', () => {
    const lines = [
      { rate: '20.00', base: '100.00', amount: '20.00' },
      { rate: '5.50', base: null, amount: '1.10' },
    ];
    const [first, second] = [
      { rate: 2000, base: -10000, amount: -2000 },
      { rate: 550, base: 999, amount: 110 },
    ];
    expect(judge('vatBreakdown', read([second, first]), { is: lines })).toBe('right');
    expect(judge('vatBreakdown', read([first, first]), { is: lines })).toBe('wrongSure');
    expect(judge('vatBreakdown', read([first]), { is: lines })).toBe('wrongSure');
  });

  it('scores only what the truth speaks of', () => {
    const reading = readingOf({ iban: read('FR76'), currency: read('EUR') });
    const scored = compareReading(reading, { fields: { currency: 'EUR' } }, false);
    expect(scored.map(({ field }) => field)).toEqual(['currency']);
  });
});
