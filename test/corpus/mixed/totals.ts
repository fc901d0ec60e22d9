/** What an invoice comes to, and the rows of totals as a layout words them. */
import type { Cents } from '../../../shared/core/values/cents.ts';
import type { MixedInvoice } from './model.ts';

export type Totals = {
  /** Sum of the lines, before the discount. */
  lines: Cents;
  net: Cents;
  vat: Cents;
  gross: Cents;
  due: Cents;
  /** Per rate, 0 included. */
  bases: { rate: number; base: Cents; amount: Cents }[];
};

export const amountOf = ({ quantity, unit }: { quantity: number; unit: Cents }): Cents => Math.round(quantity * unit);

export const totalsOf = ({ lines, discount, deductions }: MixedInvoice): Totals => {
  const all = lines.map((line) => ({ rate: line.rate, amount: amountOf(line) }));
  const taxed = discount ? [...all, { rate: discount.rate, amount: -discount.amount }] : all;
  const rates = [...new Set(taxed.map(({ rate }) => rate))].sort((a, b) => b - a);
  const bases = rates.map((rate) => {
    const base = sum(taxed.filter((line) => line.rate === rate));
    return { rate, base, amount: Math.round((base * rate) / 10_000) };
  });
  const net = sum(taxed);
  const vat = sum(bases);
  const gross = net + vat;
  return { lines: sum(all), net, vat, gross, due: gross - sum(deductions), bases };
};

const sum = (items: { amount: Cents }[]): Cents => items.reduce((total, { amount }) => total + amount, 0);

/** A layout's wording of each total; what it does not word it does not print. */
export type TotalWords = {
  lines?: string;
  net?: string;
  vatLine?: (rate: number, base: Cents) => string;
  vat?: string;
  gross?: string;
  due?: string;
};

export type TotalRow = { label: string; amount: Cents; kind: 'plain' | 'due' };

/** The rows in the usual order. Without VAT, no row speaks of a rate. */
export const totalRows = (invoice: MixedInvoice, words: TotalWords): TotalRow[] => {
  const totals = totalsOf(invoice);
  const row = (label: string | undefined, amount: Cents, kind: TotalRow['kind'] = 'plain'): TotalRow[] =>
    label ? [{ label, amount, kind }] : [];
  const { discount } = invoice;
  return [
    ...(discount ? [...row(words.lines, totals.lines), ...row(discount.label, -discount.amount)] : []),
    ...row(words.net, totals.net),
    ...taxed(totals).flatMap(({ rate, base, amount }) => row(words.vatLine?.(rate, base), amount)),
    ...row(words.vat, totals.vat),
    ...row(words.gross, totals.gross),
    ...invoice.deductions.flatMap(({ label, amount }) => row(label, -amount)),
    ...row(words.due, totals.due, 'due'),
  ];
};

export const taxed = ({ bases }: Totals): Totals['bases'] => bases.filter(({ rate }) => rate > 0);
