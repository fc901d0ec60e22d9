/** Amounts outside VAT between what is taxed and the whole: disbursements, duties, the tourist tax. */
import type { Money } from './find-money.ts';

const UNTAXED =
  /debours|taxe de sejour|(?:hors|sans) tva|non (?:soumis|taxe|assujetti)|hors champ|droits? de (?:plaidoirie|timbre)/;

export const isUntaxed = ({ kind, rule }: Money): boolean =>
  kind === 'other' && UNTAXED.test(rule) && !IN_IT.test(rule);

/** "dont débours". */
const IN_IT = /\bdont\b/;

/** One of them, or all together, make the difference, in cents. */
export const areUntaxed = (extras: Money[], gap: number): boolean => {
  const parts = extras.filter(isUntaxed);
  return parts.some(({ cents }) => cents === gap) || (parts.length > 1 && sumOf(parts) === gap);
};

/** `told`: what stands between the two says that it is untaxed. */
type Whole = { whole: Money; told: boolean };

/** The total of the whole, printed under the taxed one: it and all that was added between them make it. */
export const wholeAfter = (taxed: Money, money: Money[]): Whole | undefined => {
  for (const whole of money) {
    if (whole.kind !== 'gross' || whole.segment.page !== taxed.segment.page) continue;
    const between = money.filter(
      ({ segment }) =>
        segment.page === whole.segment.page && segment.line > taxed.segment.line && segment.line < whole.segment.line,
    );
    const makes = (parts: Money[]): boolean => parts.length > 0 && taxed.cents + sumOf(parts) === whole.cents;
    if (makes(between.filter(isUntaxed))) return { whole, told: true };
    if (makes(between.filter(isAdded))) return { whole, told: false };
  }
  return undefined;
};

/** What was owed before is no part of this invoice. */
const isAdded = ({ kind, rule, cents }: Money): boolean =>
  (kind === null || kind === 'other' || kind === 'net') && cents > 0 && !OWED.test(rule);

const OWED = /sold|anterieur|precedent|report|impaye|penalit|interet/;

const sumOf = (parts: Money[]): number => parts.reduce((sum, { cents }) => sum + cents, 0);
