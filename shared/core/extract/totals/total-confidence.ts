/** How sure the totals are: a function of the independent checks that hold, and of nothing else. */
import type { Totals } from './solve-totals.ts';
import { isUsualRate } from './solve-totals.ts';

export type TotalChecks = {
  /** HT + TVA = TTC to the cent, to a rounding, or with another amount between them. */
  sum: Totals['sum'];
  /** How many of the three are announced by words of their own. */
  named: number;
  /** The VAT rows make the tax (and the base). */
  rows: boolean;
  /** The tax is a legal share of the net. */
  usualRate: boolean;
  /** No tax, and the page says why, or prints the zero. */
  untaxed: boolean;
  /** Another choice adds up nearly as well. */
  contested: boolean;
};

const NAMED = 1.5;
const CONTESTED = 0.7;

export const checksOf = (totals: Totals, exempt: boolean): TotalChecks => {
  const { net, vat, gross, rows, sum, margin } = totals;
  const named = [net, vat, gross].filter(({ money, score }) => money && score >= NAMED).length;
  return {
    sum,
    named,
    rows: rows.length > 0,
    usualRate: isUsualRate(net.cents, vat.cents),
    // Any amount adds up with a zero: the zero alone proves nothing.
    untaxed: vat.cents === 0 && (exempt || (vat.money !== null && named >= 2)),
    contested: margin < CONTESTED,
  };
};

export const totalsConfidence = ({ sum, named, rows, usualRate, untaxed, contested }: TotalChecks): number => {
  if (sum === 'none') return 0.5;
  const checks = [rows, usualRate, untaxed].filter(Boolean).length;
  const most = contested ? 0.85 : 0.98;
  if (sum === 'near') return Math.min(most, rows && named === 3 ? 0.9 : 0.8);
  if (sum === 'untaxed') return Math.min(most, checks > 0 ? 0.9 : 0.75);
  if (sum === 'extra') return Math.min(most, 0.75);
  if (untaxed && named > 0) return Math.min(most, 0.92 + 0.01 * named);
  if (named === 3) return Math.min(most, 0.95 + 0.01 * checks);
  if (named === 2) return Math.min(most, checks > 0 ? 0.93 + 0.01 * checks : 0.75);
  return checks > 1 ? 0.85 : 0.7;
};

/** One total serves for all: `backed` by the items that add up to it, or called both a total and the amount due. */
export const untaxedConfidence = ({ backed, due }: { backed: boolean; due: boolean }): number =>
  backed ? (due ? 0.95 : 0.93) : 0.85;

/** What is due is as sure as the total it follows from, when what was paid explains the difference. */
export const dueConfidence = (
  gross: number,
  how: 'same' | 'less-paid' | 'unexplained' | 'nothing-paid' | 'unclear',
): number =>
  ({
    same: Math.min(0.97, gross + 0.01),
    'less-paid': Math.min(0.97, gross + 0.01),
    unexplained: 0.65,
    'nothing-paid': Math.min(gross, 0.92),
    unclear: 0.7,
  })[how];

/** Every base is printed; base × rate = amount; the bases make the net; no row had to be guessed. */
type BreakdownChecks = { whole: boolean; holds: boolean; adds: boolean; complete: boolean };

export const breakdownConfidence = (checks: BreakdownChecks): number => {
  if (!checks.holds) return 0.5;
  return checks.whole && checks.adds && checks.complete ? 0.97 : 0.7;
};
