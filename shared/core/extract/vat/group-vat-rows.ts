/** Candidate VAT tables: runs of rows close to one another, one row per rate. */
import type { VatRow } from './vat-row.ts';

const NEAR_LINES = 3;
const MOST_ROWS = 8;

export const groupVatRows = (rows: VatRow[]): VatRow[][] => {
  const runs: VatRow[][] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && last.page === row.page && row.line - last.line <= NEAR_LINES && row.line >= last.line)
      run.push(row);
    else runs.push([row]);
  }
  const strong = rows.filter((row) => row.strong);
  const usable = [...runs, strong, toldOnce(strong)].flatMap((run) => [
    run,
    run.filter((row) => row.strong),
    run.filter(({ rate }) => rate > 0),
    ...tails(run),
  ]);
  return unique(usable.filter((run) => run.length > 0).map(mergeRates)).filter((run) => run.length <= MOST_ROWS);
};

/** Told in a table and again among the totals: once is enough, with its base. */
const toldOnce = (rows: VatRow[]): VatRow[] =>
  rows.filter(
    (row, index) =>
      !rows.some(
        (other, at) =>
          other.rate === row.rate &&
          other.amount === row.amount &&
          at !== index &&
          (other.base !== null && row.base === null
            ? true
            : (other.base === null) === (row.base === null) && at < index),
      ),
  );

/** A run that begins in the items: its end may be the table. */
const tails = (run: VatRow[]): VatRow[][] => {
  const ends = run.slice(-MOST_ROWS);
  return ends.map((_, index) => ends.slice(index)).concat(ends.map((row) => [row]));
};

/** Where each item tells its VAT, the rows of one rate add up. Several reasons for 0 % stay apart. */
const mergeRates = (run: VatRow[]): VatRow[] => {
  const merged: VatRow[] = [];
  for (const row of run) {
    const same = row.rate === 0 ? -1 : merged.findIndex(({ rate }) => rate === row.rate);
    const other = merged[same];
    if (other) merged[same] = add(other, row);
    else merged.push(row);
  }
  return merged;
};

const add = (one: VatRow, other: VatRow): VatRow => ({
  ...one,
  base: one.base === null || other.base === null ? null : one.base + other.base,
  amount: one.amount + other.amount,
  boxes: [...one.boxes, ...other.boxes],
});

const unique = (runs: VatRow[][]): VatRow[][] => [
  ...new Map(
    runs.map((run) => [run.map(({ rate, base, amount }) => `${rate}:${base}:${amount}`).join(), run]),
  ).values(),
];
