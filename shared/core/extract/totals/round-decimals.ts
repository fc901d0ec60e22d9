/** Programs that print every decimal they compute ("17.6688"): amounts are read to the cent there. */
import type { Segment } from '../../layout/segment.ts';
import type { ReadPage } from '../pages/page-reader.ts';

/** Three figures after this mark are thousands elsewhere; four or more, a zero before it, or thousands set off by spaces, tell that it is the decimal mark. */
const TELLS = /(?<![\d.,])(?:0([.,])\d{3,}|\d+([.,])\d{4,}|\d{1,3}(?: \d{3})+([.,])\d{3})(?![\d.,])/;

/**
 * The same pages, each amount cut to two decimals (its text keeps its length), when the document shows which mark is decimal.
 * A page that has none to cut is given back itself: what was found on it ahead still stands.
 */
export const roundDecimals = (pages: ReadPage[]): ReadPage[] => {
  const mark = decimalMark(pages);
  if (!mark) return pages;
  const long = new RegExp(`(?<![\\d.,])(\\d+)\\${mark}(\\d{3,})(?![\\d.,])`, 'g');
  const round = (segment: Segment): Segment => ({
    ...segment,
    folded: segment.folded.replace(long, (text) => rounded(text, mark)),
  });
  return pages.map((page) => {
    if (page.segments.every(({ folded }) => folded.search(long) < 0)) return page;
    const lines = page.layout.lines.map((line) => line.map(round));
    return { ...page, layout: { ...page.layout, lines }, segments: lines.flat() };
  });
};

const decimalMark = (pages: ReadPage[]): string | null => {
  const commas = isOn(pages, COMMA_DECIMALS) && !isOn(pages, COMMA_THOUSANDS);
  // "Facture n° 2025.1186" tells nothing of the amounts.
  if (commas && !isOn(pages, POINT_DECIMALS)) return ',';
  return toldMark(pages) ?? (commas ? ',' : null);
};

const toldMark = (pages: ReadPage[]): string | null => {
  for (const { segments } of pages)
    for (const { folded } of segments) {
      const match = TELLS.exec(folded);
      if (match) return match[1] ?? match[2] ?? match[3] ?? null;
    }
  return null;
};

const isOn = (pages: ReadPage[], pattern: RegExp): boolean =>
  pages.some(({ segments }) => segments.some(({ folded }) => pattern.test(folded)));

/** "19,50", "5,5 %": the same mark sets no thousands off elsewhere on the page; "1,250.00" is English. */
const COMMA_DECIMALS = /(?<![\d.,])\d+,\d{1,2}(?![\d.,])/;
const POINT_DECIMALS = /(?<![\d.,/])\d+\.\d{2}(?![\d.,/])/;
const COMMA_THOUSANDS = /\d,\d{3}(?:\.\d|,\d{3})/;

/** "541,000" for a total, and no other decimals on the pages: thousands, or three decimals. */
export const areThousandsUnclear = (pages: ReadPage[], totals: readonly Segment[]): boolean =>
  totals.some(({ folded }) => THREE.test(folded)) && decimalMark(pages) === null && !isOn(pages, COMMA_THOUSANDS);

const THREE = /(?<![\d.,])\d{1,3},\d{3}(?![\d.,])/;

const rounded = (text: string, mark: string): string =>
  Number(text.replace(mark, '.')).toFixed(2).replace('.', mark).padEnd(text.length);
