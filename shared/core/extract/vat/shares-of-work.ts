/** "60 %", "50 %", "20 %" down one column: how much of each item is done, or taken off its price, and no rate of VAT. */
import type { Segment } from '../../layout/segment.ts';
import { findRates } from '../../values/find-amounts.ts';

/** @param highest no tax has a rate above it, in hundredths of a per cent. */
export const sharesOfWork = (lines: Segment[][], highest: number): ReadonlySet<Segment> => {
  const rates = lines.map((line) => line.filter(isRate));
  const tooHigh = rates.map((line) => line.filter((cell) => rateOf(cell) > highest));
  const headed = lines.some((line) => line.some(({ folded }) => SHARE.test(folded)));
  const isShare = (cell: Segment): boolean =>
    (headed && SHARE.test(headingOf(cell, lines)?.folded ?? '')) ||
    tooHigh
      .slice(Math.max(0, cell.line - NEAR_LINES), cell.line + NEAR_LINES + 1)
      .some((line) => line.some((other) => overlap(other, cell)));
  return new Set(rates.flat().filter(isShare));
};

const SHARE = /avanc|\bav\.|realis|execut|remise|rabais|\brem\.|quote-?part|prorata/;
const NEAR_LINES = 12;

const isRate = ({ folded }: Segment): boolean => /^\d{1,3}(?:[.,]\d{1,3})? ?%$/.test(folded);
const rateOf = ({ folded }: Segment): number => (folded.startsWith('100') ? WHOLE : (findRates(folded)[0]?.rate ?? 0));
const WHOLE = 10_000;

const headingOf = (cell: Segment, lines: Segment[][]): Segment | undefined =>
  lines
    .slice(Math.max(0, cell.line - NEAR_LINES), cell.line)
    .flat()
    .findLast((other) => overlap(other, cell) && !/\d/.test(other.folded));

const overlap = ({ box: a }: Segment, { box: b }: Segment): boolean => a.x < b.x + b.width && b.x < a.x + a.width;
