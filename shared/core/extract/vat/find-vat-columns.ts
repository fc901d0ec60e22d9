/** VAT told in columns: the rates stand in a row of headings, bases and amounts under each. */
import { below, type PageLayout, sameRank } from '../../layout/lay-out.ts';
import type { Segment } from '../../layout/segment.ts';
import { findAmounts } from '../../values/find-amounts.ts';
import { agreeing, type Figure, figureAt, rowFrom, type VatRow } from './vat-row.ts';

const REACH = 8;
const MOST_CELLS = 4;

export const findVatColumns = (layout: PageLayout): VatRow[] =>
  layout.lines.flatMap((line, number) => {
    const rates = line.filter((segment) => rateOf(segment) !== null);
    if (rates.length === 0 || tableOf(line, rates).some((cell) => figureOf(cell).length > 0)) return [];
    const columns = rates.flatMap((segment) => columnOf(layout, segment, number));
    return columns.length > 0 ? columns : inOrder(layout, rates, number);
  });

/** "20 %", "TVA 5,50 %" and nothing else. */
export const rateOf = ({ folded }: Segment): number | null => {
  const match = /^(?:(?:taux|tva|tgc)(?: a)? ?)?(\d{1,2}(?:[.,]\d{1,3})?) ?%$/.exec(folded);
  return match ? Math.round(Number((match[1] ?? '').replace(',', '.')) * 100) : null;
};

/** Figures set flush right under headings set otherwise: the first of each row is the first rate's, and so on; a last one may be the sum. */
const inOrder = (layout: PageLayout, rates: Segment[], line: number): VatRow[] => {
  if (rates.length < 2) return [];
  const rows = layout.lines
    .slice(line + 1, line + 1 + MOST_CELLS)
    .map((cells) => leadingFigures(cells))
    .filter(({ length }) => length === rates.length || length === rates.length + 1);
  return rates.flatMap((heading, index) =>
    rowOf(
      heading,
      rows.flatMap((row) => row[index] ?? []),
      line,
    ),
  );
};

/** Up to its last rate: what follows on the line belongs to another table. */
const tableOf = (line: Segment[], rates: Segment[]): Segment[] => {
  const last = rates.at(-1);
  return last ? line.slice(0, line.indexOf(last) + 1) : [];
};

/** The figures of a row before words that begin another table. */
const leadingFigures = (cells: Segment[]): Figure[] => {
  const first = cells.findIndex((cell) => figureOf(cell).length > 0);
  const after = cells.slice(Math.max(0, first));
  const end = after.findIndex((cell) => figureOf(cell).length === 0);
  return after.slice(0, end < 0 ? after.length : end).flatMap(figureOf);
};

const columnOf = (layout: PageLayout, heading: Segment, line: number): VatRow[] => {
  const cells = below(layout, heading, REACH).filter(isCell).slice(0, MOST_CELLS);
  const row = rowOf(heading, cells.flatMap(figureOf), line);
  const straight = cells[0] && figureOf(cells[0]).length > 0 ? cells : [sameRank(layout, heading, line + 1)];
  return row.length > 0 ? row : taxOf(heading, straight, line);
};

/** A sentence under the table may quote an amount too. */
const isCell = ({ folded }: Segment): boolean => !/[a-z]{3}.*[a-z]{3}/.test(folded.replace(/euros?|eur/g, ''));

/** "TVA 5,5 %" over one figure and no other: the tax itself. */
const taxOf = (heading: Segment, [cell, next]: (Segment | undefined)[], line: number): VatRow[] => {
  const rate = /tva|tgc/.test(heading.folded) ? rateOf(heading) : null;
  const [tax] = cell ? figureOf(cell) : [];
  if (rate === null || !tax || (next && figureOf(next).length > 0)) return [];
  return [
    {
      rate,
      base: null,
      amount: tax.value,
      boxes: [heading.box, ...tax.boxes()],
      page: heading.page,
      line,
      strong: true,
    },
  ];
};

export const figureOf = (cell: Segment): Figure[] => {
  const [found, ...others] = findAmounts(cell.folded);
  return found && (found.decimals || found.currency) && others.length === 0 ? [figureAt(cell, found.cents, found)] : [];
};

const rowOf = (heading: Segment, figures: Figure[], line: number): VatRow[] => {
  const rate = rateOf(heading);
  const pair = rate === null ? null : agreeing(rate, figures);
  if (rate === null || !pair) return [];
  const row = rowFrom({ value: rate, boxes: () => [heading.box] }, pair);
  return [{ ...row, page: heading.page, line, strong: true }];
};
