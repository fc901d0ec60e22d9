/** "TVA 20 %", "TVA 5,5 %" among the totals, however their amounts are set: the rows of one table of the VAT. */
import type { Money } from '../totals/find-money.ts';
import type { VatRow } from './vat-row.ts';

/** @returns one candidate table, or none: with a single rate the tax is its own total. */
export const taxesByRate = (money: Money[]): VatRow[][] => {
  const rows = money.flatMap(rowOf);
  const once = rows.filter((row, index) => rows.findIndex((other) => isSame(row, other)) === index);
  const rates = new Set(once.map(({ rate }) => rate));
  return rates.size > 1 && rates.size === once.length ? [once] : [];
};

const isSame = (one: VatRow, other: VatRow): boolean => one.rate === other.rate && one.amount === other.amount;

const rowOf = ({ kind, score, rule, cents, segment, value, label }: Money): VatRow[] => {
  const rate = kind === 'vat' && score >= SURELY ? TAXED.exec(rule)?.[1] : undefined;
  if (rate === undefined) return [];
  const at = { page: segment.page, line: segment.line, boxes: [...label, ...value] };
  return [{ rate: Math.round(Number(rate.replace(',', '.')) * 100), base: null, amount: cents, strong: true, ...at }];
};

const SURELY = 1.5;
const TAXED =
  /^label:(?:(?:dont|total|montant|mt) )?(?:de (?:la )?)?t(?:\.?v\.?a|gc)\.? (?:a |au taux de )?\(?(\d{1,2}(?:[.,]\d{1,2})?) ?%\)? ?:?$/;
