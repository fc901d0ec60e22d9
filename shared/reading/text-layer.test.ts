import { describe, expect, it } from 'vitest';
import type { Word } from '../core/document.ts';
import { isLegible } from './text-layer.ts';

const FRENCH =
  'Facture n° F-2026-0042 du 12/03/2026 Commune de Saint-Martin SIRET 211 300 553 00013 Entretien des espaces verts, ' +
  'deuxième passage Total HT 1 250,00 € TVA 20 % 250,00 € Total TTC 1 500,00 € Virement IBAN FR76 3000 6000 0112 3456';

const wordsOf = (text: string): Word[] =>
  text.split(' ').map((word) => ({ text: word, confidence: 1, box: { page: 1, x: 0, y: 0, width: 10, height: 10 } }));

/** The number of a letter's shape in its font, taken for the letter: the commonest loss. */
const asGlyphs = (text: string): string =>
  [...text]
    .map((sign) => (sign === ' ' ? ' ' : String.fromCodePoint(Math.max(33, (sign.codePointAt(0) ?? 0) - 29))))
    .join('');

describe('the words of a page', () => {
  it.each([
    ['French', FRENCH],
    ['figures alone', '12/03/2026 1 250,00 20,00 250,00 1 500,00 211 300 553 00013 FR76 3000 6000 0112 3456 7890 189'],
    ['in rules of signs', `${'|=======|=======| '.repeat(9)}${FRENCH}`],
    ['in codes', 'PRFSGCDCM15 FAC9460075 MT2024-TRX-118 2026-BLT-004 REF KLMNPQRST 24S0281-07 '.repeat(2) + FRENCH],
    ['of another alphabet', 'فاتورة رقم ٢٠٢٦ الى البلدية المبلغ الاجمالي '.repeat(4)],
  ])('are kept: %s', (_, text) => expect(isLegible(wordsOf(text))).toBe(true));

  it('are gibberish when letters stand for others, or signs for letters', () => {
    expect(isLegible(wordsOf(asGlyphs(FRENCH)))).toBe(false);
    expect(
      isLegible(
        wordsOf(FRENCH.replace(/[a-z\d]/g, (letter) => '!"#$%&\'()<>;:,/?@[]{}~'[letter.charCodeAt(0) % 22] ?? '!')),
      ),
    ).toBe(false);
  });
});
