/** What the pages say, anywhere, that bears on the totals. */
import { findRates } from '../../values/find-amounts.ts';
import type { ReadPage } from '../pages/page-reader.ts';
import { LEGAL_RATES } from '../vat/vat-row.ts';

/** A rate of VAT above zero, on one line with the word. */
export const saysRate = (pages: ReadPage[]): boolean =>
  pages.some(({ layout }) =>
    layout.lines.some((cells) => {
      const line = cells.map(({ folded }) => folded).join(' ');
      return VAT_WORD.test(line) && findRates(line).some(({ rate }) => LEGAL_RATES.includes(rate));
    }),
  );

export const saysWorks = (pages: ReadPage[]): boolean =>
  pages.some(({ segments }) => segments.some(({ folded }) => WORKS.test(folded)));

const WORKS = /situation (?:de travaux|n)|decompte|avancement|cumul|retenue de garantie|travaux (?:execut|realis)/;

export const saysZeroRate = (pages: ReadPage[]): boolean =>
  pages.some(({ segments }) => segments.some(({ folded }) => findRates(folded).some(({ rate }) => rate === 0)));

const VAT_WORD = /\bt(?:\.? ?v\.? ?a|gc)\b|\bvat\b|mwst|\bbtw\b/;
