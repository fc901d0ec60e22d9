/** Rows of a table: many lines, one under the other, each with figures in cells of their own. */
import type { Segment } from '../../layout/segment.ts';

/** An amount, a quantity or a rate alone. */
export const FIGURES = /^\d{1,3}(?: \d{3})*(?:[.,]\d{2})?(?: ?%)?$/;

/** Words may stand beside a few totals, each in a row with two or three figures, and go on under one another. */
const FEWEST_ROWS = 5;
const FEWEST_FIGURES = 2;

/** @returns the numbers of those lines. */
export const tableRows = (lines: Segment[][]): ReadonlySet<number> => {
  const rows = new Set<number>();
  let run: number[] = [];
  for (const [number, line] of [...lines, []].entries()) {
    if (isRow(line)) run.push(number);
    else {
      if (run.length >= FEWEST_ROWS) for (const row of run) rows.add(row);
      run = [];
    }
  }
  return rows;
};

const isRow = (line: Segment[]): boolean => line.filter(({ folded }) => FIGURES.test(folded)).length >= FEWEST_FIGURES;
