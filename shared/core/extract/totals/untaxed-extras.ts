/** Amounts outside VAT between what is taxed and the whole: disbursements, duties, the tourist tax. */
import type { Money } from './find-money.ts';

const UNTAXED = /debours|taxe de sejour|non (?:soumis|taxe|assujetti)|hors champ|droits? de (?:plaidoirie|timbre)/;

const isUntaxed = ({ kind, rule }: Money): boolean => kind === 'other' && UNTAXED.test(rule);

/** One of them, or all together, make the difference, in cents. */
export const areUntaxed = (extras: Money[], gap: number): boolean => {
  const parts = extras.filter(isUntaxed);
  return parts.some(({ cents }) => cents === gap) || (parts.length > 1 && sumOf(parts) === gap);
};

/** The total of the whole, printed under the taxed one: it and all that is untaxed between them make it. */
export const wholeAfter = (taxed: Money, money: Money[]): Money | undefined =>
  money.find((one) => {
    if (one.kind !== 'gross' || one.segment.page !== taxed.segment.page) return false;
    const between = money.filter(
      (part) => isUntaxed(part) && part.segment.line > taxed.segment.line && part.segment.line < one.segment.line,
    );
    return between.length > 0 && taxed.cents + sumOf(between) === one.cents;
  });

const sumOf = (parts: Money[]): number => parts.reduce((sum, { cents }) => sum + cents, 0);
