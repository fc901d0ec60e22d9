import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentLine } from '../../layout/segment.ts';
import { findIbans } from './find-ibans.ts';
import { findSirets, findVatIds } from './find-identifiers.ts';

const line = (text: string) => {
  const words = [...text.matchAll(/\S+/g)].map((match) => ({
    text: match[0],
    confidence: 1,
    box: { page: 1, x: match.index * 5, y: 0, width: match[0].length * 5, height: 10 },
  }));
  const [segment] = segmentLine({ page: 1, words, middle: 5, size: 10 }, 0, 99);
  if (!segment) throw new Error('no words');
  return segment;
};
const sirets = (text: string): string[] => findSirets(line(text)).map(({ value }) => value);

describe('findSirets', () => {
  it('reads any usual grouping', () => {
    const digits = fc.stringMatching(/^\d{14}$/);
    const cuts = fc.constantFrom(
      [14],
      [9, 5],
      [3, 3, 3, 5],
      [3, 3, 3, 3, 2],
      Array.from({ length: 14 }, () => 1),
    );
    fc.assert(
      fc.property(digits, cuts, fc.constantFrom(' ', '.'), (siret, sizes, mark) => {
        let at = 0;
        const parts = sizes.map((size) => {
          at += size;
          return siret.slice(at - size, at);
        });
        const glue = sizes.length === 14 ? ' ' : mark;
        expect(sirets(`SIRET ${parts.join(glue)}`)).toEqual([siret]);
      }),
    );
  });
  it('joins SIREN and NIC', () => {
    for (const text of [
      'SIREN 534 923 644 - NIC 00031',
      'SIRET 534 923 644 NIC 00031',
      'SIREN 534 923 644 - établissement 00031',
    ])
      expect(sirets(text)).toEqual(['53492364400031']);
  });
  it.each([
    'N° SIRET : 534923644/00031',
    'siret 534 923 644 / 00031',
    'SIRET 534.923.644 | 00031',
    'SIRET : 534923644 - 00031',
    'SIRET : 534 923 644 (00031)',
    'SIRET : 5349 2364 4000 31',
    'SIRET : 53 492 364 400 031',
  ])('reads one that is called so, however its figures are parted: %s', (text) => {
    expect(sirets(text)).toEqual(['53492364400031']);
  });
  it.each([
    'Commande 534923644/00031',
    'Dossier 534 923 644 / 00031',
    'SIRET en cours – tél. 02 31 85 40 12',
    'SIREN 534 923 644 / 2026 00031',
    'SIRET : 5349 2364 4000 3122',
  ])('reads none where nothing calls it so, or its figures are too many: %s', (text) => {
    expect(sirets(text)).toEqual([]);
  });
  it('sees none in an IBAN, an EAN, a phone number or a table row', () => {
    for (const text of [
      'FR14 2004 1010 0505 0001 3M02 606',
      '9786922234718',
      '00 33 (0)4 32 00 86 58',
      '12 345,00 20 69,00 414,00',
    ])
      expect(sirets(text)).toEqual([]);
  });
});

describe('other identifiers', () => {
  it('reads an IBAN followed by a BIC, and no placeholder', () => {
    expect(findIbans(line('IBAN FR14 2004 1010 0505 0001 3M02 606 BIC PSSTFRPP')).map(({ value }) => value)).toEqual([
      'FR1420041010050500013M02606',
    ]);
    expect(findIbans(line('IBAN FR76 XXXX XXXX XXXX XXXX XXXX XXX'))).toEqual([]);
  });
  it('takes no account abroad for a VAT number', () => {
    expect(findVatIds(line('IBAN BE13 1390 4562 3939 – BIC GKCCBEBB'))).toEqual([]);
    expect(findVatIds(line('TVA : BE 0813.376.474 – RPM Liège')).map(({ value }) => value)).toEqual(['BE0813376474']);
  });
  it.each([
    'TVA : FR 34 / 534 923 644',
    'TVA FR (34) 534 923 644',
    'TVA FR34 – 534923644',
    'N° TVA intracommunautaire : 34 534 923 644',
    'TVA intra 34534923644',
  ])('reads a VAT number however its parts are told apart: %s', (text) => {
    expect(findVatIds(line(text)).map(({ value, valid }) => [value, valid])).toEqual([['FR34534923644', true]]);
  });
  it.each(['TVA 35 534 923 644', 'N° 34 534 923 644', 'TVA 20 % 34 534 923 644', 'TVA : 34 534 923 644,00'])(
    'reads none without its country where the key is wrong, or no word calls it so: %s',
    (text) => {
      expect(findVatIds(line(text))).toEqual([]);
    },
  );
  it('reads a spaced VAT number', () => {
    expect(findVatIds(line('N° TVA : FR 34 534 923 644')).map(({ value }) => value)).toEqual(['FR34534923644']);
    expect(findVatIds(line('EURL – SIRET99736173800013 – TVAFR43997361738')).map(({ value }) => value)).toEqual([
      'FR43997361738',
    ]);
  });
});
