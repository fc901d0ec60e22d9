/** The VAT detail: the rows that make the totals, or the single rate they allow. */
import type { VatLine } from '../../fields.ts';
import type { Evidence, FieldReading } from '../../reading.ts';
import type { Cents } from '../../values/cents.ts';
import { seen } from '../choose.ts';
import type { ReadPage } from '../pages/page-reader.ts';
import type { Totals } from '../totals/solve-totals.ts';
import { breakdownConfidence } from '../totals/total-confidence.ts';
import { linesOfItems } from './item-rates.ts';
import { LEGAL_RATES, type VatRow } from './vat-row.ts';

/** `zero`: the page writes a rate of 0 %. */
type Page = { pages: ReadPage[]; rows: VatRow[]; zero: boolean; amounts: ReadonlySet<Cents> };

export const readBreakdown = (
  totals: Totals,
  { pages, rows, zero, amounts }: Page,
  confidence: number,
): FieldReading<VatLine[]> | undefined => {
  const complete = totals.rows.length > 0 && totals.rows.every(({ base }) => base !== null);
  const items = complete || totals.sum !== 'exact' ? undefined : byItems(totals, pages, confidence);
  if (items) return items;
  const told = linesOf(totals, amounts);
  const lines = told && zero ? withUntaxed(told, totals) : told;
  if (!lines) return singleRate(totals, rows, confidence);
  const checks = {
    holds: lines.every(({ rate, base, amount }) => Math.abs((base * rate) / 10000 - amount) <= 2),
    whole: lines.length === 1 || totals.rows.every(({ base }) => base !== null),
    complete: lines === told,
    adds: lines.reduce((sum, { base }) => sum + base, 0) === totals.net.cents || totals.sum === 'untaxed',
  };
  const evidence = seen(
    'vat-rows',
    totals.rows.flatMap(({ boxes }) => boxes),
  );
  return { value: lines, confidence: Math.min(confidence, breakdownConfidence(checks)), evidence, alternatives: [] };
};

/** Where no total with tax holds them: the only rate told, on a row whose tax is the whole tax and its base, or its share, the net. */
export const breakdownOfRow = (
  net: Cents | undefined,
  vat: Cents | undefined,
  rows: VatRow[],
): FieldReading<VatLine[]> | undefined => {
  if (net === undefined || vat === undefined || vat === 0) return undefined;
  const row = rows.find(
    ({ rate, base, amount }) =>
      amount === vat && (base ?? net) === net && Math.abs((net * rate) / 10000 - vat) <= ROUNDING_OF_TAX,
  );
  if (!row || rows.some(({ strong, rate }) => strong && rate !== row.rate)) return undefined;
  return { value: [toLine(row, net)], confidence: GUESS, evidence: seen('vat-rows', row.boxes), alternatives: [] };
};

const ROUNDING_OF_TAX = 0.6;
const GUESS = 0.6;

/** Bases that no row prints, made of the items: they have to agree with the taxes that the rows tell. */
const byItems = ({ net, vat, rows }: Totals, pages: ReadPage[], confidence: number) => {
  const found = linesOfItems(pages, { net: net.cents, vat: vat.cents });
  const agrees = rows.every(({ rate, amount }) =>
    found?.lines.some((line) => line.rate === rate && Math.abs(line.amount - amount) <= 1),
  );
  if (!found || !agrees || found.lines.length < 2) return undefined;
  const value = found.lines.map((line) => ({
    ...line,
    amount: rows.find(({ rate }) => rate === line.rate)?.amount ?? line.amount,
  }));
  return {
    value,
    confidence: Math.min(confidence, ITEMS),
    evidence: seen('vat-of-items', found.boxes),
    alternatives: [],
  };
};

/** Both sums hold to the cent. */
const ITEMS = 0.95;

const linesOf = ({ rows, net }: Totals, amounts: ReadonlySet<Cents>): VatLine[] | undefined => {
  if (rows.length === 0) return undefined;
  const [only] = rows;
  if (rows.length === 1 && only)
    return only.base === null ? besideUntaxed(only, net.cents, amounts) : [toLine(only, only.base)];
  return rows.every(({ base }) => base !== null)
    ? rows.map((row) => toLine(row, row.base ?? 0))
    : (split(rows, net.cents, amounts) ?? spread(rows, net.cents));
};

/** What the rows leave of the net is taxed at the 0 % that the page speaks of. */
const withUntaxed = (lines: VatLine[], { net, sum }: Totals): VatLine[] => {
  const rest = net.cents - lines.reduce((all, { base }) => all + base, 0);
  const untaxed = sum === 'exact' && rest !== 0 && rest * net.cents > 0 && lines.every(({ rate }) => rate !== 0);
  return untaxed ? [...lines, { rate: 0, base: rest, amount: 0 }] : lines;
};

const toLine = ({ rate, amount }: VatRow, base: Cents): VatLine => ({ rate, base, amount });

/** Two rates whose bases stand among the items: the only two amounts of the page that make the net and the taxes. */
const split = (rows: VatRow[], net: Cents, amounts: ReadonlySet<Cents>): VatLine[] | undefined => {
  const [one, other] = rows;
  if (!one || !other || rows.length > 2 || rows.some(({ rate }) => rate === 0)) return undefined;
  const fits = ({ rate, amount }: VatRow, base: Cents): boolean => Math.abs((base * rate) / 10000 - amount) <= 0.6;
  const bases = [...amounts].filter((base) => fits(one, base) && fits(other, net - base) && amounts.has(net - base));
  const [base] = bases;
  return base !== undefined && bases.length === 1 ? [toLine(one, base), toLine(other, net - base)] : undefined;
};

/** One rate for a part of the net only, where the page prints both parts. */
const besideUntaxed = (row: VatRow, net: Cents, amounts: ReadonlySet<Cents>): VatLine[] => {
  const fits = (base: Cents): boolean => Math.abs((base * row.rate) / 10000 - row.amount) <= 0.6;
  const bases = fits(net) ? [] : [...amounts].filter((base) => fits(base) && amounts.has(net - base));
  const [base] = bases;
  return base !== undefined && bases.length === 1
    ? [toLine(row, base), { rate: 0, base: net - base, amount: 0 }]
    : [toLine(row, net)];
};

const ROUNDING_OF_BASES = 60;

/** Bases that are not printed follow from rate and amount, when together they make the total to a few cents. */
const spread = (rows: VatRow[], net: Cents): VatLine[] | undefined => {
  const lines = rows.map((row) =>
    toLine(row, row.base ?? (row.rate > 0 ? Math.round((row.amount * 10000) / row.rate) : 0)),
  );
  const gap = net - lines.reduce((sum, { base }) => sum + base, 0);
  const largest = lines.reduce((a, b) => (Math.abs(b.base) > Math.abs(a.base) ? b : a));
  if (Math.abs(gap) > ROUNDING_OF_BASES) return undefined;
  largest.base += gap;
  return lines;
};

/** No row tells the rate, but the totals allow only one. Rows that disagree make it a guess. */
const singleRate = ({ net, vat }: Totals, rows: VatRow[], confidence: number): FieldReading<VatLine[]> | undefined => {
  if (vat.cents === 0) return undefined;
  const rate = LEGAL_RATES.find((legal) => Math.abs((net.cents * legal) / 10000 - vat.cents) <= 0.6);
  if (rate === undefined) return undefined;
  const evidence: Evidence = { kind: 'derived', rule: 'single-rate', from: ['totalNet', 'totalVat'] };
  const alone = rows.every((row) => !row.strong || row.rate === rate);
  return {
    value: [{ rate, base: net.cents, amount: vat.cents }],
    confidence: Math.min(confidence, alone ? 0.92 : 0.6),
    evidence,
    alternatives: [],
  };
};
