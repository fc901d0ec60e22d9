/** Whether HT + TVA = TTC, and if not, what on the page explains it. */
import type { Money } from './find-money.ts';
import type { Slot, Triple } from './solve-totals.ts';
import { areUntaxed } from './untaxed-extras.ts';

/**
 * `untaxed`: what calls itself outside VAT (disbursements, tourist tax) makes the difference; `extra`: some amount
 * does, perhaps an item or a discount of the net that was not found; `near`: roundings do.
 */
export type Sum = 'exact' | 'untaxed' | 'extra' | 'near' | 'none';

const ROUNDING = 2;
const NAMED = 1.5;
/** The sum of the taxes of each rate. */
const IMPLIED = 1.2;

const isNamed = ({ score, money }: Slot): boolean => money !== null && score >= NAMED;

export const sumOf = (triple: Triple, money: Money[]): Sum => {
  const { net, vat, gross } = triple;
  const gap = gross.cents - net.cents - vat.cents;
  if (gap === 0) return 'exact';
  if (vat.cents === 0) return 'none';
  const named = [net, gross].every(isNamed) && (isNamed(vat) || vat.score >= IMPLIED);
  if (Math.abs(gap) <= ROUNDING && vat.score >= NAMED) return 'near';
  if (!named) return 'none';
  // What is due is less than the whole by what was paid or kept back: those are no part of a total.
  const due = gross.money?.kind === 'due';
  const taxes = new Set(money.filter(({ kind }) => kind === 'vat').map((one) => one.cents));
  const extras = [
    ...between(money, net, gross).filter(
      ({ kind, cents }) => kind !== 'vat' && !taxes.has(cents) && !(due && kind === 'paid'),
    ),
    ...money.filter(isDiscount),
  ];
  if (areUntaxed(extras, gap)) return 'untaxed';
  return extras.some(({ cents }) => Math.abs(cents) === Math.abs(gap)) ? 'extra' : 'none';
};

/** What is taken off the whole may be told apart from the totals. */
const isDiscount = ({ kind, rule }: Money): boolean =>
  kind === 'other' && /remise|rabais|ristourne|reduction/.test(rule);

/** The total before a discount: with what is taken off told apart, the sum holds for it too. */
export const isBeforeDiscount = ({ net, vat, gross }: Triple, money: Money[]): boolean => {
  const gap = Math.abs(gross.cents) - Math.abs(net.cents + vat.cents);
  return gap > 0 && money.some((one) => isDiscount(one) && Math.abs(one.cents) === gap);
};

/** Amounts printed under the one and above the other, on the same page. */
export const between = (money: Money[], upper: Slot, lower: Slot): Money[] => {
  const [from, to] = [upper.money?.segment, lower.money?.segment];
  if (!from || !to || from.page !== to.page) return [];
  return money.filter(
    ({ segment }) => segment.page === from.page && segment.line > from.line && segment.line < to.line,
  );
};
