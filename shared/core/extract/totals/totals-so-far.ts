/** Statements of works print the totals of the whole works so far, those billed before, and the difference that is billed now. */
import type { Money } from './find-money.ts';
import { explainsDue } from './read-due.ts';
import type { Totals } from './solve-totals.ts';

/** Smaller totals, printed lower or beside and as complete, that what is due follows from: the larger ones may be the whole works' so far. */
export const leadsToDue = (other: Totals, { gross, vat }: Totals, money: Money[]): boolean =>
  other.sum === 'exact' &&
  [other.net, other.vat].every((slot) => slot.money) &&
  vat.cents !== 0 &&
  other.vat.cents !== 0 &&
  Math.abs(other.gross.cents) < Math.abs(gross.cents) &&
  isNoHigher(other.gross.money, gross.money) &&
  !money.some(({ kind, cents }) => kind === 'due' && cents === gross.cents) &&
  (explainsDue(other.gross, money) || isBalance(other, money));

/** "Solde à payer   2 000,00   400,00   2 400,00": what is left, with its own tax, in one row. */
const isBalance = ({ net, vat, gross }: Totals, money: Money[]): boolean =>
  net.money?.segment.line === gross.money?.segment.line &&
  vat.money?.segment.line === gross.money?.segment.line &&
  money.some(({ kind, value }) => kind === 'due' && value === gross.money?.value);

const isNoHigher = (one: Money | null, other: Money | null): boolean =>
  one !== null &&
  other !== null &&
  (one.segment.page > other.segment.page ||
    (one.segment.page === other.segment.page && one.segment.line >= other.segment.line));

/** On a statement of works: these totals are what two others add up to, at one rate, so the whole so far rather than what is billed now. */
export const isSumOfPeriods = (best: Totals, others: Totals[]): boolean => {
  const complete = others.filter(({ sum, net, vat }) => sum === 'exact' && net.money && vat.money && vat.cents !== 0);
  const byGross = new Map(complete.map((one) => [one.gross.cents, one]));
  return complete.some((one) => {
    const rest = byGross.get(best.gross.cents - one.gross.cents);
    return rest !== undefined && rest.net.cents + one.net.cents === best.net.cents && rateOf(rest) === rateOf(one);
  });
};

/** In per cent. */
const rateOf = ({ net, vat }: Totals): number => Math.round((100 * vat.cents) / net.cents);
