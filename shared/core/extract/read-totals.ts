/** HT, TVA, TTC, net à payer and the VAT detail. */
import type { FieldName, VatLine } from '../fields.ts';
import type { Evidence, FieldReading, Reading } from '../reading.ts';
import type { Cents } from '../values/cents.ts';
import { seen } from './choose.ts';
import { findMoney, type Money } from './find-money.ts';
import { findVatRows, type VatRow } from './find-vat-rows.ts';
import { groupVatRows } from './group-vat-rows.ts';
import type { ReadPage } from './page-reader.ts';
import { type Slot, solveTotals, type Totals } from './solve-totals.ts';

type TotalFields = Pick<Reading, 'totalNet' | 'totalVat' | 'totalGross' | 'amountDue' | 'vatBreakdown'>;

/** @param exempt the page says that no VAT applies: the total without tax is then the total. */
export const readTotals = (pages: ReadPage[], exempt: boolean): TotalFields => {
  const money = findMoney(pages);
  const totals = solveTotals(money, groupVatRows(findVatRows(pages)));
  const fields: TotalFields = {};
  const confidence = totals.agree ? 0.97 : 0.6;
  const guess = !totals.agree && exempt && (totals.net?.score ?? 0) < PLAIN_LABEL && best(money, 'due') !== undefined;
  if (totals.net && !guess) fields.totalNet = amount(totals.net, confidence, money);
  if (totals.gross && !guess) fields.totalGross = amount(totals.gross, confidence, money);
  if (totals.vat && !guess) fields.totalVat = amount(totals.vat, confidence, money, ['totalNet', 'totalGross']);
  withoutVat(fields, { money, exempt });
  const due = amountDue(money, fields);
  if (due) fields.amountDue = due;
  const lines = breakdown(totals) ?? singleRate(totals, findVatRows(pages));
  if (lines) fields.vatBreakdown = lines;
  return fields;
};

const fromMoney = (money: Money): Evidence => seen(money.rule, money.value, money.label);

const amount = (slot: Slot, confidence: number, money: Money[], from: FieldName[] = []): FieldReading<Cents> => {
  const derived: Evidence = { kind: 'derived', rule: 'sum', from };
  const kind = slot.money?.kind;
  const others = money.filter((other) => other.kind === kind && other.cents !== slot.cents && other.score > 1.5);
  return {
    value: slot.cents,
    confidence: slot.score >= 1.5 || slot.money === null ? confidence : Math.min(confidence, 0.85),
    evidence: slot.money ? fromMoney(slot.money) : derived,
    alternatives: kind
      ? others.slice(0, 3).map((other) => ({ value: other.cents, confidence: 0.3, evidence: fromMoney(other) }))
      : [],
  };
};

/** Where no VAT applies, one total serves for all. */
const withoutVat = (fields: TotalFields, { money, exempt }: { money: Money[]; exempt: boolean }): void => {
  if (!exempt || (fields.totalNet && fields.totalGross && fields.totalVat)) return;
  const known =
    fields.totalNet ?? fields.totalGross ?? best(money, 'due') ?? best(money, 'gross') ?? best(money, 'net');
  if (!known) return;
  const derived = (value: Cents): FieldReading<Cents> => ({
    value,
    confidence: Math.min(known.confidence, 0.85),
    evidence: { kind: 'derived', rule: 'no-vat', from: ['vatType', 'totalNet'] },
    alternatives: [],
  });
  fields.totalNet ??= derived(known.value);
  fields.totalGross ??= derived(known.value);
  fields.totalVat ??= derived(0);
};

/** The last of the best labelled: totals stand under the items. */
const best = (money: Money[], kind: Money['kind']): FieldReading<Cents> | undefined => {
  const own = money.filter((one) => one.kind === kind && one.score >= 1).sort((a, b) => a.score - b.score);
  const last = own.at(-1);
  return last && { value: last.cents, confidence: 0.7, evidence: fromMoney(last), alternatives: [] };
};

const amountDue = (money: Money[], { totalGross }: TotalFields): FieldReading<Cents> | undefined => {
  const dues = money.filter(({ kind, score }) => kind === 'due' && score >= 1).sort((a, b) => b.score - a.score);
  const paid = money.filter(({ kind }) => kind === 'paid');
  const best = dues.find(({ cents }) => isExplained(cents, totalGross?.value, paid)) ?? dues[0];
  if (best) {
    const explained = totalGross !== undefined && isExplained(best.cents, totalGross.value, paid);
    const evidence = fromMoney(best);
    return {
      value: best.cents,
      confidence: explained ? Math.min(0.97, totalGross.confidence + 0.01) : 0.65,
      evidence,
      alternatives: [],
    };
  }
  if (!totalGross || paid.some(({ cents }) => cents !== 0)) return undefined;
  const evidence: Evidence = { kind: 'derived', rule: 'nothing-paid-before', from: ['totalGross'] };
  const confidence = somethingBelow(money, totalGross) ? 0.7 : Math.min(totalGross.confidence, 0.92);
  return { value: totalGross.value, confidence, evidence, alternatives: [] };
};

/** An amount under the gross total whose label says nothing to us may be what is left to pay. */
const somethingBelow = (money: Money[], { evidence }: FieldReading<Cents>): boolean => {
  const box = evidence.kind === 'text' ? evidence.value.at(-1) : undefined;
  if (!box) return true;
  const edge = box.x + box.width;
  return money.some(({ kind, segment, value }) => {
    const own = value.at(-1);
    const aligned = own && Math.abs(own.x + own.width - edge) < 1.5 * segment.size;
    return kind === null && aligned && segment.page === box.page && segment.box.y > box.y + 0.5 * box.height;
  });
};

/** Net à payer is the gross total, less what was paid before. */
const isExplained = (due: Cents, gross: Cents | undefined, paid: Money[]): boolean => {
  if (gross === undefined) return false;
  if (Math.abs(due) === Math.abs(gross)) return true;
  const parts = [...new Set(paid.map(({ cents }) => Math.abs(cents)))];
  return [...parts, parts.reduce((sum, part) => sum + part, 0)].some(
    (part) => part > 0 && Math.abs(gross) - part === Math.abs(due),
  );
};

const breakdown = ({ rows, net, vat }: Totals): FieldReading<VatLine[]> | undefined => {
  if (!net || !vat || rows.length === 0) return undefined;
  const whole = rows.every((row) => row.base !== null);
  const lines =
    rows.length === 1
      ? rows.map((row) => toLine(row, row.base ?? net.cents))
      : whole
        ? rows.map((row) => toLine(row, row.base ?? 0))
        : spread(rows, net.cents);
  if (!lines) return undefined;
  const holds = lines.every(({ rate, base, amount: tax }) => Math.abs((base * rate) / 10000 - tax) <= 2);
  const evidence = seen(
    'vat-rows',
    rows.map(({ box }) => box),
  );
  return {
    value: lines,
    confidence: !holds ? 0.5 : whole || rows.length === 1 ? 0.97 : 0.7,
    evidence,
    alternatives: [],
  };
};

/** The score of a total whose label stands right beside it. */
const PLAIN_LABEL = 3;

/** Legal rates in France, then Germany, in hundredths of a per cent. */
const USUAL_RATES = [2000, 1000, 550, 850, 210, 1900, 700];

/** No row tells the rate, but the totals allow only one. Rows that disagree make it a guess. */
const singleRate = ({ net, vat, agree }: Totals, rows: VatRow[]): FieldReading<VatLine[]> | undefined => {
  if (!agree || !net || !vat || vat.cents === 0) return undefined;
  const rate = USUAL_RATES.find((usual) => Math.abs((net.cents * usual) / 10000 - vat.cents) <= 0.6);
  if (rate === undefined) return undefined;
  const evidence: Evidence = { kind: 'derived', rule: 'single-rate', from: ['totalNet', 'totalVat'] };
  const alone = rows.every((row) => row.rate === rate);
  return {
    value: [{ rate, base: net.cents, amount: vat.cents }],
    confidence: alone ? 0.92 : 0.6,
    evidence,
    alternatives: [],
  };
};

const toLine = ({ rate, amount: tax }: VatRow, base: Cents): VatLine => ({ rate, base, amount: tax });

/** Bases that are not printed follow from rate and amount, when together they make the total to a few cents. */
const spread = (rows: VatRow[], net: Cents): VatLine[] | undefined => {
  const lines = rows.map((row) =>
    toLine(row, row.base ?? (row.rate > 0 ? Math.round((row.amount * 10000) / row.rate) : 0)),
  );
  const gap = net - lines.reduce((sum, { base }) => sum + base, 0);
  const largest = lines.reduce((a, b) => (Math.abs(b.base) > Math.abs(a.base) ? b : a));
  if (Math.abs(gap) > 60) return undefined;
  largest.base += gap;
  return lines;
};
