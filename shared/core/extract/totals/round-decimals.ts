/** Programs that print every decimal they compute ("17.6688"): amounts are read to the cent there. */
import type { Segment } from '../../layout/segment.ts';
import type { ReadPage } from '../pages/page-reader.ts';

/** Three figures after this mark are thousands elsewhere; four or more, a zero before it, or thousands set off by spaces, tell that it is the decimal mark. */
const TELLS = /(?<![\d.,])(?:0([.,])\d{3,}|\d+([.,])\d{4,}|\d{1,3}(?: \d{3})+([.,])\d{3})(?![\d.,])/;

/** The same pages, each amount cut to two decimals (its text keeps its length), when the document shows which mark is decimal. */
export const roundDecimals = (pages: ReadPage[]): ReadPage[] => {
  const mark = decimalMark(pages);
  if (!mark) return pages;
  const long = new RegExp(`(?<![\\d.,])(\\d+)\\${mark}(\\d{3,})(?![\\d.,])`, 'g');
  const round = (segment: Segment): Segment => ({
    ...segment,
    folded: segment.folded.replace(long, (text) => rounded(text, mark)),
  });
  return pages.map((page) => {
    const lines = page.layout.lines.map((line) => line.map(round));
    return { ...page, layout: { ...page.layout, lines }, segments: lines.flat() };
  });
};

const decimalMark = (pages: ReadPage[]): string | null => {
  for (const { segments } of pages)
    for (const { folded } of segments) {
      const match = TELLS.exec(folded);
      if (match) return match[1] ?? match[2] ?? match[3] ?? null;
    }
  return null;
};

const rounded = (text: string, mark: string): string =>
  Number(text.replace(mark, '.')).toFixed(2).replace('.', mark).padEnd(text.length);
