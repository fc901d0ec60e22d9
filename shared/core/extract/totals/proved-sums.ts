/** What proves the totals of a scan: sums that one misread figure would break. */
import type { VatLine } from '../../fields.ts';
import type { FieldReading, Reading } from '../../reading.ts';
import type { Cents } from '../../values/cents.ts';
import type { ReadPage } from '../pages/page-reader.ts';
import { LEGAL_RATES } from '../vat/vat-row.ts';
import { findMoney, type Money } from './find-money.ts';

/**
 * HT + TVA = TTC, with a tax that its rates explain: a figure misread in one of the three would break it. Adding up alone
 * is not enough, for the column of the taxes adds up too.
 */
export const sumHolds = ({ totalNet, totalVat, totalGross, vatBreakdown }: Reading): boolean => {
  if (!totalNet || !totalVat || !totalGross || totalVat.value === 0) return false;
  const [net, vat] = [totalNet.value, totalVat.value];
  return net + vat === totalGross.value && (isAtOneRate(net, vat) || isSumOf(vatBreakdown?.value ?? [], { net, vat }));
};

const isAtOneRate = (net: number, vat: number): boolean =>
  LEGAL_RATES.some((rate) => Math.abs(net * rate - vat * WHOLE) <= WHOLE);

/** Per cent, in hundredths. */
const WHOLE = 10_000;

const isSumOf = (lines: readonly VatLine[], { net, vat }: { net: number; vat: number }): boolean =>
  lines.length > 0 &&
  lines.every(({ rate, base, amount }) => Math.abs(base * rate - amount * WHOLE) <= WHOLE) &&
  lines.reduce((sum, { base }) => sum + base, 0) === net &&
  lines.reduce((sum, { amount }) => sum + amount, 0) === vat;

/** Amounts that others over them make; not those printed once more over them, which a zero between the two would make. */
export const itemsAddUpTo = (pages: ReadPage[]): ReadonlySet<Cents> =>
  new Set(
    pages.flatMap((page) =>
      [...Map.groupBy(findMoney(page), ({ cents }) => cents)].flatMap(([cents, places]) =>
        places.reduce((upper, one) => (topOf(one) < topOf(upper) ? one : upper)).sums ? [cents] : [],
      ),
    ),
  );

const topOf = ({ value }: Money): number => value[0]?.y ?? 0;

/**
 * Without tax: the total is printed twice, once without and once with what would be the tax, and the items add up to it. One place alone
 * may lack its thousands, and a tax that was not read is no tax that is not there.
 * @param sums what `itemsAddUpTo` gives.
 */
export const untaxedSumHolds = (
  { totalNet, totalVat, totalGross, amountDue }: Reading,
  sums: ReadonlySet<Cents>,
  isClear: (field: FieldReading<unknown>) => boolean,
): boolean => {
  if (!totalNet || totalVat?.value !== 0 || totalNet.value !== totalGross?.value || !sums.has(totalNet.value))
    return false;
  const second = [totalGross, amountDue].find(
    (total) => total?.value === totalNet.value && isElsewhere(total, totalNet),
  );
  return second !== undefined && isClear(totalNet) && isClear(second);
};

const isElsewhere = (one: FieldReading<Cents>, other: FieldReading<Cents>): boolean => {
  if (one.evidence.kind !== 'text' || other.evidence.kind !== 'text') return false;
  const [a, b] = [one.evidence.value[0], other.evidence.value[0]];
  return a !== undefined && b !== undefined && (a.page !== b.page || a.x !== b.x || a.y !== b.y);
};
