/** What the pages say, anywhere, that bears on the totals. */
import { above } from '../../layout/lay-out.ts';
import type { Segment } from '../../layout/segment.ts';
import { findRates } from '../../values/find-amounts.ts';
import type { ReadPage } from '../pages/page-reader.ts';
import { LEGAL_RATES } from '../vat/vat-row.ts';

/** A rate of VAT above zero, on one line with the word, or under it. */
export const saysRate = (pages: ReadPage[]): boolean =>
  pages.some(({ layout }) =>
    layout.lines.some((cells) => {
      const line = cells.map(({ folded }) => folded).join(' ');
      const isUnderWord = (cell: Segment): boolean =>
        above(layout, cell, LINES_OF_ITEMS).some(({ folded }) => HEADING.test(folded));
      if (VAT_WORD.test(line)) return namesRate(line);
      return cells.some((cell) => RATE_ONLY.test(cell.folded) && namesRate(cell.folded) && isUnderWord(cell));
    }),
  );

const namesRate = (text: string): boolean => findRates(text).some(({ rate }) => LEGAL_RATES.includes(rate));
const RATE_ONLY = /^\d{1,2}(?:[.,]\d{1,2})? ?%$/;
const HEADING = /^(?:taux )?(?:de )?t(?:\.?v\.?a|gc)\.?(?: ?%| ?\(%\))?$/;
const LINES_OF_ITEMS = 12;

export const saysWorks = (pages: ReadPage[]): boolean =>
  pages.some(({ segments }) => segments.some(({ folded }) => WORKS.test(folded)));

const WORKS = /situation (?:de travaux|n)|decompte|avancement|cumul|retenue de garantie|travaux (?:execut|realis)/;

export const saysZeroRate = (pages: ReadPage[]): boolean =>
  pages.some(({ segments }) => segments.some(({ folded }) => findRates(folded).some(({ rate }) => rate === 0)));

const VAT_WORD = /\bt(?:\.? ?v\.? ?a|gc)\b|\bvat\b|mwst|\bbtw\b/;
