/** Which amounts are the totals: one joint choice in which HT + TVA = TTC and the VAT rows add up. */
import type { Cents } from '../../values/cents.ts';
import { addedUpIn, isOneOfRows } from '../vat/one-of-rows.ts';
import { FRENCH_RATES, LEGAL_RATES, type VatRow } from '../vat/vat-row.ts';
import type { Money } from './find-money.ts';
import { explainsDue } from './read-due.ts';
import { isBeforeDiscount, type Sum, sumOf } from './sum-of-totals.ts';
import { isSumOfPeriods, leadsToDue } from './totals-so-far.ts';
import { wholeAfter } from './untaxed-extras.ts';

/** `money` is null for an amount that no word of the page writes: it follows from the others. */
export type Slot = { cents: Cents; money: Money | null; score: number };
export type Triple = { net: Slot; vat: Slot; gross: Slot };
/** `margin`: how far the next best choice is behind. */
export type Totals = Triple & { rows: VatRow[]; sum: Sum; score: number; margin: number };

const MOST = 12;
/** An amount of the page whose words do not say that it is this total: only the sum does. */
const UNNAMED = 0.2;

/** `taxed`: the page tells a rate of VAT. `exempt`: it says that no VAT applies. `works`: it is a statement of works in progress. */
export type VatMentions = { taxed: boolean; exempt: boolean; works: boolean };

/** The best choice whose amounts add up, or null when none does. */
export const solveTotals = (money: Money[], groups: VatRow[][], says: VatMentions): Totals | null => {
  const triples = triplesOf(money, groups).filter((triple) => isPossible(triple, says, money));
  const most = Math.max(...triples.map(({ gross }) => Math.abs(gross.cents)));
  const solutions = triples
    .map((triple) => withRows(triple, groups, money))
    .map((one) => (Math.abs(one.gross.cents) === most ? { ...one, score: one.score + WHOLE_BONUS } : one));
  const holding = solutions.filter(({ sum }) => sum !== 'none');
  const isAddedUp = addedUpIn(money);
  const afterDiscount = holding.filter(
    (one) =>
      !holding.some(
        (other) =>
          isDiscounted(one, other, money) ||
          isBeforeCharges(one, other) ||
          isOneRate(one, other) ||
          (other.sum === 'exact' && other !== one && isAddedUp(one, other)),
      ),
  );
  const [best, ...others] = afterDiscount.sort((a, b) => b.score - a.score);
  if (!best) return null;
  const rival = others.find((other) => !sameTotals(other, best));
  const whole = withUntaxed(best, money);
  const contested =
    others.some((other) => !sameTotals(other, best) && leadsToDue(other, best, money)) ||
    (says.works && isSumOfPeriods(best, others)) ||
    isOneOfRows(best, money) ||
    money.some((one) => one.cents !== whole.gross.cents && isMorePlainly(one, best));
  return { ...whole, margin: contested ? 0 : best.score - (rival?.score ?? 0) };
};

/** What adds up may be the taxed part of the whole. */
const withUntaxed = (totals: Totals, money: Money[]): Totals => {
  const found = totals.gross.money && wholeAfter(totals.gross.money, money);
  if (!found) return totals;
  const { whole, told } = found;
  const gross = { cents: whole.cents, money: whole, score: whole.score };
  return { ...totals, gross, sum: told ? 'untaxed' : 'extra' };
};

const HIGHEST_SHARE = 0.28;
const NAMED = 1.5;
const CLEARLY_NAMED = 2.3;

/**
 * A tax is a share of the net. Without tax, two amounts are equal; one of a page that tells a rate needs its zero printed,
 * and one that nowhere speaks of tax ("Total", "Total à payer") says nothing of it.
 */
const isPossible = ({ net, vat, gross }: Triple, { taxed, exempt }: VatMentions, money: Money[]): boolean => {
  const named = net.score >= CLEARLY_NAMED && gross.score >= CLEARLY_NAMED;
  if (vat.cents !== 0)
    return (
      (vat.score > UNNAMED || named || isUsualRate(net.cents, vat.cents)) &&
      Math.abs(vat.cents) <= HIGHEST_SHARE * Math.abs(net.cents) &&
      vat.cents * net.cents > 0 &&
      (!exempt || vat.score >= NAMED)
    );
  return (
    isPrintedTwice(net, gross, money) &&
    (vat.money !== null || (!namesTax(money) && (exempt || (!taxed && net.score >= CLEARLY_NAMED))))
  );
};

/** "Total TVA 20,00": a page that prints a tax in so many words has one, whatever its small print excuses. */
const namesTax = (money: Money[]): boolean =>
  money.some(({ kind, score, cents }) => kind === 'vat' && score >= CLEARLY_NAMED && cents !== 0);

/** Net and tax of both are those after the discount, which `one` has not taken off its total yet. */
const isDiscounted = (one: Totals, other: Totals, money: Money[]): boolean =>
  one.sum === 'extra' &&
  other.sum === 'exact' &&
  one.net.cents === other.net.cents &&
  one.vat.cents === other.vat.cents &&
  isBeforeDiscount(one, money);

/** Between the net of `one` and the tax stands a discount or a charge that is taxed too: the tax is that of the other's net. */
const isBeforeCharges = (one: Totals, other: Totals): boolean =>
  one.sum === 'extra' &&
  other.sum === 'exact' &&
  one.vat.cents === other.vat.cents &&
  one.gross.cents === other.gross.cents &&
  isTaxOf(other) &&
  !isTaxOf(one);

/** The rows of VAT behind `one` are some of those whose bases and taxes make the whole of the other. */
const isOneRate = (one: Totals, other: Totals): boolean =>
  other.sum === 'exact' &&
  one.rows.length > 0 &&
  other.rows.length > one.rows.length &&
  basesOf(other.rows) === other.net.cents &&
  one.rows.every(({ rate, amount }) => other.rows.some((row) => row.rate === rate && row.amount === amount));

const isTaxOf = ({ net, vat, rows }: Totals): boolean =>
  isUsualRate(net.cents, vat.cents, FRENCH_RATES) || (rows.length > 0 && basesOf(rows) === net.cents);

/** A larger total with far clearer words was left out: it may be the whole, and the choice a part of it. */
const isMorePlainly = ({ kind, score, cents }: Money, { net, gross }: Triple): boolean =>
  (kind === 'gross' || kind === 'net') &&
  score > (kind === 'net' ? net : gross).score + CLEARER &&
  Math.abs(cents) > Math.abs(gross.cents);

const CLEARER = 0.9;

/** The one amount of a page may have the words of both, but a total without tax is printed once with and once without it. */
const isPrintedTwice = (net: Slot, gross: Slot, money: Money[]): boolean => {
  if (!net.money || !gross.money || net.cents !== gross.cents) return true;
  const places = (kinds: readonly string[]) =>
    money.filter(({ kind, cents }) => kind && kinds.includes(kind) && cents === net.cents).map(({ value }) => value[0]);
  const nets = places(['net']);
  return places(['gross', 'due']).some((place) => nets.some((other) => other !== place));
};

const sameTotals = (a: Triple, b: Triple): boolean =>
  a.net.cents === b.net.cents && a.vat.cents === b.vat.cents && a.gross.cents === b.gross.cents;

/** One slot per amount: its best label for the role; what is due may be the gross total too, less surely. */
export const slotsOf = (money: Money[], kinds: readonly string[]): Slot[] => {
  const best = new Map<Cents, Slot>();
  for (const one of money) {
    if (!one.kind || !kinds.includes(one.kind)) continue;
    const score = one.kind === 'due' && kinds.includes('gross') ? one.score - 1.2 : one.score;
    if (score > (best.get(one.cents)?.score ?? 0)) best.set(one.cents, { cents: one.cents, money: one, score });
  }
  return [...best.values()].sort((a, b) => b.score - a.score).slice(0, MOST);
};

/** Any two named amounts, and the third: named, else anywhere on the page. */
const triplesOf = (money: Money[], groups: VatRow[][]): Triple[] => {
  const nets = [...slotsOf(money, ['net']), ...impliedNets(groups)];
  const grosses = slotsOf(money, ['gross', 'due']);
  const vats = [...slotsOf(money, ['vat']), ...impliedTaxes(groups)];
  const anywhere = new Map(money.flatMap((one) => (one.kind === 'other' ? [] : [[one.cents, one] as const])));
  const find = (list: Slot[], cents: Cents): Slot[] => {
    const named = list.find((slot) => slot.cents === cents);
    const seen = anywhere.get(cents);
    return named ? [named] : seen && cents !== 0 ? [{ cents, money: seen, score: UNNAMED }] : [];
  };
  const none: Slot = { cents: 0, money: null, score: UNNAMED };
  return [
    ...nets.flatMap((net) =>
      vats.flatMap((vat) => find(grosses, net.cents + vat.cents).map((gross) => ({ net, vat, gross }))),
    ),
    ...nets.flatMap((net) =>
      grosses.flatMap((gross) =>
        (net.cents === gross.cents ? [none] : find(vats, gross.cents - net.cents)).map((vat) => ({ net, vat, gross })),
      ),
    ),
    ...vats.flatMap((vat) =>
      grosses.flatMap((gross) =>
        [...find(nets, gross.cents - vat.cents), ...impliedNet(vat, gross, groups)].map((net) => ({ net, vat, gross })),
      ),
    ),
    ...nets
      .slice(0, 4)
      .flatMap((net) => vats.slice(0, 4).flatMap((vat) => grosses.slice(0, 4).map((gross) => ({ net, vat, gross })))),
  ];
};

/** "Total TTC 1 200,00, dont TVA 200,00": a till prints no net, and a legal rate, or the bases told, prove the pair. */
const impliedNet = (vat: Slot, gross: Slot, groups: VatRow[][]): Slot[] => {
  const net = gross.cents - vat.cents;
  const proved =
    isUsualRate(net, vat.cents) || groups.some((rows) => taxesOf(rows) === vat.cents && basesOf(rows) === net);
  const told = vat.score >= NAMED && gross.score >= CLEARLY_NAMED && proved;
  return told ? [{ cents: net, money: null, score: 0 }] : [];
};

const impliedTaxes = (groups: VatRow[][]): Slot[] =>
  groups.map((rows) => ({ cents: taxesOf(rows), money: null, score: 1.2 }));

/** Bases of several rates, whose sum no word need write. */
const impliedNets = (groups: VatRow[][]): Slot[] =>
  groups.flatMap((rows) => {
    const base = rows.length > 1 ? basesOf(rows) : null;
    return base === null ? [] : [{ cents: base, money: null, score: 1.2 }];
  });

const taxesOf = (rows: VatRow[]): Cents => rows.reduce((sum, { amount }) => sum + amount, 0);

/** Null where one row does not print its base. */
const basesOf = (rows: VatRow[]): Cents | null =>
  rows.reduce<Cents | null>((sum, { base }) => (sum === null || base === null ? null : sum + base), 0);

const withRows = (triple: Triple, groups: VatRow[][], money: Money[]): Totals => {
  const { net, vat, gross } = triple;
  const sum = sumOf(triple, money);
  const matching = groups.map((rows) => ({ rows, fit: rowsFit(rows, triple) })).sort((a, b) => b.fit - a.fit)[0];
  const rows = matching && matching.fit > 0 ? matching.rows : [];
  const labels = net.score + vat.score + gross.score;
  const score = labels + SUM_BONUS[sum] + (matching?.fit ?? 0) + (isUsualRate(net.cents, vat.cents) ? 0.5 : 0);
  const due = sum !== 'none' && explainsDue(gross, money) ? DUE_BONUS : 0;
  return { ...triple, rows, sum, score: score + due + together(net, gross), margin: 0 };
};

/** Of totals that add up, the largest is that of the whole, the others those of its parts. */
const WHOLE_BONUS = 0.6;
const DUE_BONUS = 1.5;
const SUM_BONUS: Record<Sum, number> = { exact: 2, untaxed: 0.5, extra: 0.5, near: 0, none: -9 };

/** VAT rows back the totals: their taxes make the tax, their bases the net; bases without the untaxed part count less. */
const rowsFit = (rows: VatRow[], { net, vat }: Triple): number => {
  const tax = taxesOf(rows);
  if (tax !== vat.cents || rows.some((row) => row.rate === 0 && row.base === net.cents && tax !== 0)) return 0;
  const count = 0.3 * rows.length;
  const bases = rows.flatMap(({ base }) => (base === null ? [] : [base]));
  if (bases.length < rows.length) return 2 + count;
  const base = bases.reduce((sum, one) => sum + one, 0);
  return base === net.cents ? 3 + count : Math.abs(base) < Math.abs(net.cents) ? 0.5 + count : 0;
};

export const isUsualRate = (net: Cents, vat: Cents, rates = LEGAL_RATES): boolean =>
  vat !== 0 && rates.some((rate) => Math.abs((net * rate) / 10000 - vat) <= 0.6);

/** Totals stand together, and lower than the items. */
const together = (a: Slot, b: Slot): number => {
  if (!a.money || !b.money) return 0;
  const [x, y] = [a.money.segment, b.money.segment];
  return x.page === y.page && Math.abs(x.box.y - y.box.y) < 16 * x.size ? 0.8 : 0;
};
