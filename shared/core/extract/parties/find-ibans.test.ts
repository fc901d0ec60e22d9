import { describe, expect, it } from 'vitest';
import { foldText } from '../../layout/fold-text.ts';
import type { Segment } from '../../layout/segment.ts';
import { findIbans } from './find-ibans.ts';
import { readIban } from './read-iban.ts';

const line = (text: string): Segment => {
  const words = text.split(' ').map((word) => ({
    text: word,
    confidence: 1,
    box: { page: 1, x: 0, y: 0, width: 10 * word.length, height: 10 },
  }));
  const starts = words.map((_, index) => words.slice(0, index).reduce((sum, word) => sum + word.text.length + 1, 0));
  const box = { page: 1, x: 0, y: 0, width: 500, height: 10 };
  return { page: 1, line: 0, place: 0, text, folded: foldText(text), words, starts, box, size: 10 };
};
const valuesIn = (text: string) => findIbans(line(text)).map(({ value, valid }) => (valid ? value : `${value}?`));
const read = (...texts: string[]) =>
  readIban(texts.map(line).flatMap((one) => findIbans(one).map((found) => ({ ...found, line: one, row: [one] }))));

const OWN = 'FR1420041010050500013M02606';

describe('findIbans', () => {
  it('reads groups of any size', () => {
    for (const text of [
      OWN,
      'FR14 2004 1010 0505 0001 3M02 606',
      'FR14 20041 01005 0500013M026 06',
      'FR14-2004-1010-0505-0001-3M02-606',
      'FR14/2004/1010/0505/0001/3M02/606',
      'FR14 – 2004 – 1010 – 0505 – 0001 – 3M02 – 606',
      'F R 1 4 2 0 0 4 1 0 1 0 0 5 0 5 0 0 0 1 3 M 0 2 6 0 6'.replace('F R', 'FR'),
    ])
      expect(valuesIn(`IBAN : ${text} BIC PSSTFRPP`)).toEqual([OWN]);
  });
  it('takes a post box and a town for no account', () => {
    expect(valuesIn('BP 40217 34301 AGDE CEDEX')).toEqual([]);
    expect(valuesIn('IBAN : MU17 BOMM 0101 1010 3030 0200 000M UR')).toEqual(['MU17BOMM0101101030300200000MUR']);
  });
  it('takes a VAT number and the words after it for no account, whatever their sum', () => {
    expect(valuesIn('N° TVA : FR 44 852 387 737 – APE 4163Z – SCOP au capital de 44 000 €')).toEqual([]);
  });
  it('leaves placeholders and other codes alone', () => {
    expect(valuesIn('IBAN FR76 XXXX XXXX XXXX XXXX XXXX XXX')).toEqual([]);
    expect(valuesIn('IBAN FR76 3000 1006 38XX XXXX XXXX X44 - RUM OPT04')).toEqual([]);
    expect(valuesIn('Compte débité : FR7610071380XXXXXXXXXX87521')).toEqual([]);
    expect(valuesIn('TVA FR34534923644 RCS Dijon 534 923 644')).toEqual([]);
  });
});

describe('readIban', () => {
  it('leaves the account that is debited aside', () => {
    expect(read(`Prélevé sur votre compte ${OWN}`)).toBeUndefined();
  });
  it.each([
    ['Ancien RIB : DE88200800000970375700'],
    ['IBAN DE88200800000970375700 (compte clôturé)'],
    ['DE88200800000970375700, à ne plus utiliser'],
    ['Compte séquestre : DE88200800000970375700'],
  ])('leaves one that is closed or kept for something else: %s', (other) => {
    expect(read(other, `IBAN ${OWN}`)).toMatchObject({ value: OWN, confidence: 0.98 });
  });
  it('takes no word of another account before it for its own', () => {
    expect(read(`Ancien RIB : DE88200800000970375700. Nouveau : ${OWN}`)).toMatchObject({
      value: OWN,
      confidence: 0.98,
    });
  });
  it('prefers the factor’s account', () => {
    const factor = `Créance cédée à Factor SA, IBAN DE88200800000970375700`;
    expect(read(`IBAN ${OWN}`, factor)?.value).toBe('DE88200800000970375700');
  });
  it('takes no CEDEX and no concession for a claim that was ceded', () => {
    for (const place of ['75009 Paris CEDEX', 'Concessionnaire agréé'])
      expect(read(`IBAN ${OWN}`, `${place}, IBAN DE88200800000970375700`)?.value).toBe(OWN);
  });
  it('is not sure of one among several', () => {
    expect(read(`IBAN ${OWN}`, 'IBAN DE88200800000970375700')?.confidence).toBeLessThan(0.9);
    expect(read(`IBAN ${OWN}`)).toMatchObject({ value: OWN, confidence: 0.98 });
  });
});
