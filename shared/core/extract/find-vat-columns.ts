/** VAT told in columns: the rates stand in a row of headings, bases and amounts under each. */
import { below, type PageLayout } from '../layout/lay-out.ts';
import { boxesOf, type Segment } from '../layout/segment.ts';
import { findAmounts } from '../values/find-amounts.ts';
import { agreeing, rowFrom, type VatRow } from './vat-row.ts';

const REACH = 8;
const MOST_CELLS = 4;

export const findVatColumns = (layout: PageLayout): VatRow[] =>
  layout.lines.flatMap((line, number) => {
    const rates = line.flatMap((segment) => (rateOf(segment) === null ? [] : [segment]));
    if (rates.length === 0 || line.some(({ folded }) => findAmounts(folded).some(({ decimals }) => decimals)))
      return [];
    return rates.flatMap((segment) => columnOf(layout, segment, number));
  });

/** "20 %", "TVA 5,50 %" and nothing else. */
const rateOf = ({ folded }: Segment): number | null => {
  const match = /^(?:(?:taux|tva)(?: a)? ?)?(\d{1,2}(?:[.,]\d{1,3})?) ?%$/.exec(folded);
  return match ? Math.round(Number((match[1] ?? '').replace(',', '.')) * 100) : null;
};

const columnOf = (layout: PageLayout, heading: Segment, line: number): VatRow[] => {
  const cells = below(layout, heading, REACH).slice(0, MOST_CELLS);
  const figures = cells.flatMap((cell) => {
    const [found, ...others] = findAmounts(cell.folded);
    return found?.decimals && others.length === 0
      ? [{ value: found.cents, boxes: boxesOf(cell, found.from, found.to) }]
      : [];
  });
  const rate = rateOf(heading);
  const pair = rate === null ? null : agreeing(rate, figures);
  if (rate === null || !pair) return [];
  const row = rowFrom({ value: rate, boxes: [heading.box] }, pair);
  return [{ ...row, page: heading.page, line, strong: true }];
};
