/** Amounts that are the sum of a column that ends above them: totals, whatever they are called. */
import type { Box } from '../document.ts';
import type { Money } from './find-money.ts';

/** The places (`value`) of such amounts. */
export const columnSums = (money: Money[]): Set<Box[]> => {
  const places = [...new Map(money.map((one) => [one.value, one])).values()].sort(byHeight);
  const columns = [...Map.groupBy(places, ({ value }) => Math.round(rightOf(value) / ALIGNED)).values()].filter(
    ({ length }) => length >= FEWEST,
  );
  return new Set(places.filter((one) => columns.some((column) => isSum(one, column))).map(({ value }) => value));
};

/** Points: figures of one column end together. */
const ALIGNED = 4;
const FEWEST = 2;
const MOST = 60;

const rightOf = (value: Box[]): number => {
  const last = value.at(-1);
  return last ? last.x + last.width : 0;
};

const topOf = ({ value }: Money): number => value[0]?.y ?? 0;
const byHeight = (a: Money, b: Money): number => topOf(a) - topOf(b);

/** The nearest over it first, until they make it; at least two. @param column from top to bottom */
const isSum = (total: Money, column: Money[]): boolean => {
  const limit = topOf(total) - 0.5 * total.segment.size;
  const nearest = column.findLastIndex((other) => topOf(other) < limit);
  let sum = 0;
  for (let at = nearest; at >= 0 && at > nearest - MOST; at -= 1) {
    const cents = column[at]?.cents ?? 0;
    sum += cents;
    if (sum === total.cents && nearest - at + 1 >= FEWEST && cents !== 0) return true;
  }
  return false;
};
