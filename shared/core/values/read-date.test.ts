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
  it('takes no figures of a year that was half read for a year of two', () => {
    for (const text of ['07 sept 20e', '7 septembre 20z6', '12 mars 26h']) expect(dates(text)).toEqual([]);
    expect(dates('07 sept 20 a dijon')).toEqual(['2020-09-07']);
    expect(dates("12 mars '26, dijon")).toEqual(['2026-03-12']);
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
  it.each([
    [
      '2026-04-14',
      '14-avri-2026',
      '14/avr/2026',
      "14 d'avril 2026",
      "14 avril de l'an 2026",
      '14·04·2026',
      '2026-avr-14',
    ],
    ['2026-04-14', 'le quatorze avril deux mille vingt-six', '14 avril deux mille vingt-six', '14th of april 2026'],
    [
      '2026-04-01',
      '1er avril deux-mille-vingt-six',
      'le premier avril deux mil vingt-six',
      '1er avril deux mille vingt - six',
    ],
    ['2026-03-03', 'le 3 du mois de mars 2026', 'le trois mars 2026', '3 mrs 2026'],
    ['2026-02-01', '1° fevrier 2026', 'premier fevrier 2026', '1er fevri. 2026', '1 er fev 2026'],
    ['2026-07-21', '21 juille 2026', '21 jlt 2026', 'vingt et un juillet 2026'],
    ['2026-10-05', '5-octo-2026', '5 octob. 2026'],
  ])('reads %s cut short, in words or with more words', (date, ...texts) => {
    for (const text of texts) expect(dates(text)).toEqual([date]);
  });
  it('reads a year cut in two, and none out of what stands after a day', () => {
    for (const text of ['28/11/20 25', '28.11.20 25', '28 novembre 20 25']) expect(dates(text)).toEqual(['2025-11-28']);
    for (const text of ['28/11/20 25,00', '28/11/20 25 €', '28/11/20 25 h', '28/11/20 12', '28/11/20'])
      expect(dates(text)).toEqual(['2020-11-28']);
  });
  it('reads no year whose words may go on', () => {
    for (const text of [
      '20 juillet deux mille vingt-',
      'le 20 juillet deux mille vingt',
      '20 juillet deux mille vingt_six',
    ])
      expect(dates(text)).toEqual([]);
    expect(dates('le 20 juillet deux mille vingt, a lyon')).toEqual(['2020-07-20']);
    expect(dates('le 20 juillet deux mille vingt-six - lyon')).toEqual(['2026-07-20']);
  });
  it('takes what two months begin with for neither', () => {
    expect(dates('5 jui 2026')).toEqual([]);
  });
  it('refuses days that do not exist and long numbers', () => {
    for (const text of ['31/02/2026', '00/01/2026', '1/2/3/2026', '2026-13-01', '12.34.56.78'])
      expect(dates(text)).toEqual([]);
  });
  it.each(['facture b26-11-2047', 'n° fac26-11-2047', 'ref. pr_12/03/2026', 'cde x2026-03-12'])(
    'takes no part of a code for a date: %s',
    (text) => {
      expect(dates(text)).toEqual([]);
    },
  );
  it.each([
    'du26-11-2025',
    'le26/11/2025',
    'date26/11/2025',
    'date:26.11.2025',
    'facture26/11/2025',
    'c26 du 26-11-2025',
  ])('reads the date whose space is lost: %s', (text) => {
    expect(dates(text)).toEqual(['2025-11-26']);
  });
  it('reads compact dates, boxed or not', () => {
    for (const text of ['17022026', '17 02 2026', '1 7 0 2 2 0 2 6', '20260217'])
      expect(findCompactDate(text)?.date).toBe('2026-02-17');
    expect(findCompactDate('123456789')).toBeNull();
  });
});
