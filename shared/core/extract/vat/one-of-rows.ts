/** A table of the VAT by code tells base, tax and their sum in each row: any row adds up, and none is the whole. */
import type { Cents } from '../../values/cents.ts';
import type { Money } from '../totals/find-money.ts';
import type { Triple } from '../totals/solve-totals.ts';

type Row = [net: Money, vat: Money, gross: Money];

/** Other rows of the same columns add up too, and these totals are not what they make. */
export const isOneOfRows = ({ net, vat, gross }: Triple, money: Money[]): boolean => {
  const lines = linesOf(money);
  const own = rowsOf({ net, vat, gross }, lines);
  return own.some((row) => {
    const others = lines.filter((line) => line[0]?.segment.line !== row[0].segment.line);
    const nets = others.flatMap((line) => alignedRow(line, row)?.[0].cents ?? []);
    return nets.length > 0 && nets.reduce((sum, cents) => sum + cents, 0) !== net.cents;
  });
};

/**
 * Whether `one` is one of the rows that the last of their columns, `whole`, adds up: "Abonnements | 3 980,00 | 796,00 | 4 776,00"
 * over "4 612,37 | 922,47 | 5 534,84". Asked of every two choices of totals, of the same amounts.
 */
export const addedUpIn = (money: Money[]): ((one: Triple, whole: Triple) => boolean) => {
  const lines = linesOf(money);
  const lasts = lines.filter((line) => line.some(({ sums }) => sums));
  return (one, whole) => {
    const sums = rowsOf(whole, lasts).filter((row) => row.every((cell) => cell.sums));
    if (sums.length === 0) return false;
    return rowsOf(one, lines).some(
      (row) =>
        row.every((cell) => !cell.sums) &&
        sums.some(([net, vat, gross]) => isOver(row[0], net) && isOver(row[1], vat) && isOver(row[2], gross)),
    );
  };
};

const isOver = (one: Money, sum: Money): boolean =>
  one.segment.page === sum.segment.page && one.segment.line < sum.segment.line && isInColumn(one, sum);

const linesOf = (money: Money[]): Money[][] => [
  ...Map.groupBy(money, ({ segment }) => segment.page * MOST_LINES + segment.line).values(),
];

/** More than any page has. */
const MOST_LINES = 1_000_000;

const rowsOf = (totals: Triple, lines: Money[][]): Row[] =>
  lines.flatMap((line) => {
    const cellOf = ({ cents }: { cents: Cents }): Money | undefined => line.find((one) => one.cents === cents);
    const net = cellOf(totals.net);
    const vat = net && cellOf(totals.vat);
    const gross = vat && cellOf(totals.gross);
    return gross ? [[net, vat, gross]] : [];
  });

const alignedRow = (line: Money[], row: Row): Row | undefined => {
  const [net, vat, gross] = row.map((cell) => line.find((one) => isInColumn(one, cell)));
  return net && vat && gross && vat.cents !== 0 && net.cents + vat.cents === gross.cents
    ? [net, vat, gross]
    : undefined;
};

/** Figures of a column end together, or begin together. */
const isInColumn = (one: Money, other: Money): boolean => {
  const [ends, others] = [endsOf(one), endsOf(other)];
  return Math.abs(ends.right - others.right) < ALIGNED || Math.abs(ends.left - others.left) < ALIGNED;
};

const endsOf = ({ value }: Money): { left: number; right: number } => ({
  left: Math.min(...value.map(({ x }) => x)),
  right: Math.max(...value.map(({ x, width }) => x + width)),
});

/** Points. */
const ALIGNED = 3;
