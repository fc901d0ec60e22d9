import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCompactDate, findDates } from './read-date.ts';

const dates = (text: string): string[] => findDates(text).map(({ date }) => date);
const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('findDates', () => {
  it('reads figures, day first, over any usual mark', () => {
    fc.assert(
      fc.property(day, fc.constantFrom('/', '-', '.'), (iso, mark) => {
        expect(dates(`le ${iso.split('-').reverse().join(mark)} a dijon`)).toEqual([iso]);
        expect(dates(iso)).toEqual([iso]);
      }),
    );
  });
  it('reads month names in three languages, and Roman months', () => {
    for (const text of [
      '17 fevrier 2026',
      '17 fevr. 2026',
      'february 17, 2026',
      '17. februar 2026',
      '17.ii.2026',
      '17-fev-26',
    ])
      expect(dates(text)).toEqual(['2026-02-17']);
    expect(dates('1er mars 2026')).toEqual(['2026-03-01']);
  });
  it('refuses days that do not exist and long numbers', () => {
    for (const text of ['31/02/2026', '00/01/2026', '1/2/3/2026', '2026-13-01', '12.34.56.78'])
      expect(dates(text)).toEqual([]);
  });
  it('reads compact dates, boxed or not', () => {
    for (const text of ['17022026', '17 02 2026', '1 7 0 2 2 0 2 6', '20260217'])
      expect(findCompactDate(text)?.date).toBe('2026-02-17');
    expect(findCompactDate('123456789')).toBeNull();
  });
});
