/** Amounts that are the sum of a column that ends above them: totals, whatever they are called. */
import type { Box } from '../../document.ts';
import type { Cents } from '../../values/cents.ts';
import type { Money } from './find-money.ts';

/** The places (`value`) of such amounts. */
export const columnSums = (money: Money[]): Set<Box[]> => {
  const places = [...new Map(money.map((one) => [one.value, one])).values()].sort(byHeight);
  const columns = [...Map.groupBy(places, ({ value }) => Math.round(rightOf(value) / ALIGNED)).values()]
    .filter(({ length }) => length >= FEWEST)
    .map(columnOf);
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

/** From top to bottom; `before[i]` is what the amounts before i add up to. */
type Column = { tops: number[]; cents: Cents[]; before: Cents[] };

const columnOf = (amounts: Money[]): Column => {
  const cents = amounts.map((one) => one.cents);
  const before = [0];
  for (const [at, one] of cents.entries()) before.push((before[at] ?? 0) + one);
  return { tops: amounts.map(topOf), cents, before };
};

/** The nearest over it and those before, until they make it; at least two. Where its own row has another amount in that column, it is an item's. */
const isSum = (total: Money, { tops, cents, before }: Column): boolean => {
  const half = 0.5 * total.segment.size;
  const over = countBelow(tops, topOf(total) - half);
  const own = cents.slice(over, countBelow(tops, topOf(total) + half));
  if (own.some((one) => one !== total.cents)) return false;
  const wanted = (before[over] ?? 0) - total.cents;
  for (let from = over - FEWEST; from >= Math.max(0, over - MOST); from -= 1) {
    from = before.lastIndexOf(wanted, from);
    if (from >= Math.max(0, over - MOST) && cents[from] !== 0) return true;
  }
  return false;
};

/** How many of the numbers, which rise, are less. */
const countBelow = (numbers: readonly number[], limit: number): number => {
  let [from, to] = [0, numbers.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((numbers[middle] ?? limit) < limit) from = middle + 1;
    else to = middle;
  }
  return from;
};
