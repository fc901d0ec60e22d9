/** "TVA" over "20" over "%", each broken by its narrow cell, over the tax at that rate: the headings of a row of totals. */
import { above, type PageLayout } from '../../layout/lay-out.ts';
import { joinSegments, type Segment } from '../../layout/segment.ts';
import { isSameCell } from '../totals/amount-headings.ts';
import { figureOf, rateOf } from './find-vat-columns.ts';
import type { VatRow } from './vat-row.ts';

/** With the total without tax and the one with it. */
const FEWEST_CELLS = 3;
const REACH = 8;

export const findStackedVat = (layout: PageLayout): VatRow[] =>
  layout.lines.flatMap((line, number) => {
    const cells = line.flatMap((cell) => figureOf(cell).map((figure) => ({ cell, figure })));
    if (cells.length < FEWEST_CELLS) return [];
    const taxes = cells.flatMap(({ cell, figure }) => {
      const heading = headingOver(layout, cell);
      const rate = heading && /tva|tgc/.test(heading.folded) ? rateOf(heading) : null;
      return heading && rate !== null ? [{ heading, figure, rate }] : [];
    });
    if (taxes.every(({ heading }) => heading.box.height < MORE_THAN_A_LINE * heading.size)) return [];
    return taxes.map(({ heading, figure, rate }) => ({
      rate,
      base: null,
      amount: figure.value,
      boxes: [heading.box, ...figure.boxes()],
      page: heading.page,
      line: number,
      strong: true,
    }));
  });

const MORE_THAN_A_LINE = 1.5;

const isFigure = (cell: Segment): boolean => figureOf(cell).length > 0;

/** The words right over a figure, with the lines of their cell. */
const headingOver = (layout: PageLayout, cell: Segment): Segment | undefined => {
  if (above(layout, cell, 1).slice(0, 1).some(isFigure)) return undefined;
  const [last, ...others] = above(layout, cell, REACH);
  if (!last || isFigure(last)) return undefined;
  const lines = [last];
  for (const upper of others) {
    const top = lines[0];
    if (!top || !isSameCell(upper, top)) break;
    lines.unshift(upper);
  }
  return lines.reduce(joinSegments);
};
