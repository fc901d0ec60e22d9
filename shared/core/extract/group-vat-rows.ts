/** Candidate VAT tables: runs of rows close to one another, one row per rate. */
import type { VatRow } from './find-vat-rows.ts';

const NEAR_LINES = 3;
const MOST_ROWS = 8;

export const groupVatRows = (rows: VatRow[]): VatRow[][] => {
  const runs: VatRow[][] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && last.page === row.page && row.line - last.line <= NEAR_LINES) run.push(row);
    else runs.push([row]);
  }
  const usable = runs.flatMap((run) => [run, run.filter(({ strong }) => strong), ...tails(run)]);
  return unique(usable.filter((run) => run.length > 0 && run.length <= MOST_ROWS));
};

/** A run that begins in the items: its end may be the table. */
const tails = (run: VatRow[]): VatRow[][] => {
  const ends = run.slice(-MOST_ROWS);
  return ends.map((_, index) => ends.slice(index)).concat(ends.map((row) => [row]));
};

const unique = (runs: VatRow[][]): VatRow[][] => [
  ...new Map(runs.map((run) => [run.map(({ page, line }) => `${page}:${line}`).join(), run])).values(),
];
