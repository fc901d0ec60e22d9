/** "SIRET 3148561500040" on a scan, where the seller's VAT number holds the SIREN 331 485 615: the SIRET that begins with it, but for a figure or two. */
import type { Word } from '../../document.ts';
import type { FieldReading } from '../../reading.ts';
import { isNear } from '../../values/is-near.ts';
import { isValidSiret } from '../../values/siret.ts';
import { seen } from '../choose.ts';

/** Figures of the SIREN lost, put in or misread, of nine. */
const MOST_WRONG = 3;
const NIC = 5;
/** "331 485 615 00040". */
const MOST_WORDS = 5;

/** @param siren whose key is right. @returns undefined where nothing like its number is printed, or its own key is not right: it is not invented. */
export const misreadSiret = (
  siren: string,
  words: readonly Word[],
  confidence: number,
): FieldReading<string> | undefined => {
  for (const at of words.keys())
    for (let count = 1; count <= MOST_WORDS; count += 1) {
      const run = words.slice(at, at + count);
      const figures = figuresIn(run);
      const value = siren + figures.slice(-NIC);
      if (!isValidSiret(value) || figures === value || !isNear(figures.slice(0, -NIC), siren, MOST_WRONG)) continue;
      const boxes = run.map(({ box }) => box);
      return { value, confidence, evidence: seen('siret', boxes), alternatives: [] };
    }
  return undefined;
};

/** None where one of them is more than figures, and the marks around them. */
const figuresIn = (run: readonly Word[]): string => {
  const text = run.map((word) => word.text.replace(/^[:(]|[.,;)]$/g, '')).join('');
  return /^\d{12,15}$/.test(text) ? text : '';
};
