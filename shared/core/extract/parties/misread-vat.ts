/** "FR61 79610906" on a scan, where the seller's SIREN is 779 610 906: the number that this SIREN makes, but for a sign or two. */
import type { Word } from '../../document.ts';
import type { FieldReading } from '../../reading.ts';
import { isNear } from '../../values/is-near.ts';
import { frenchVatId } from '../../values/vat-id.ts';
import { seen } from '../choose.ts';

/** Signs lost, put in or misread, of thirteen. */
const MOST_WRONG = 2;
/** "FR 61 779 610 906". */
const MOST_WORDS = 5;

/** @param siren whose key is right. @returns undefined where nothing like its number is printed: it is not invented. */
export const misreadVat = (
  siren: string,
  words: readonly Word[],
  confidence: number,
): FieldReading<string> | undefined => {
  const value = frenchVatId(siren);
  for (const [at, { text }] of words.entries()) {
    if (!/^[FR]/.test(text)) continue;
    for (let count = 1; count <= MOST_WORDS; count += 1) {
      const run = words.slice(at, at + count);
      if (!isNear(run.map((word) => word.text).join(''), value, MOST_WRONG)) continue;
      const boxes = run.map(({ box }) => box);
      return { value, confidence, evidence: seen('vat-number', boxes), alternatives: [] };
    }
  }
  return undefined;
};
