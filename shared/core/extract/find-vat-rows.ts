/** Rows that tell VAT by rate: a rate, a base and an amount that agree; or a rate and an amount announced as VAT. */

import type { Box } from '../document.ts';
import type { Segment } from '../layout/segment.ts';
import { surround } from '../layout/segment.ts';
import type { Cents } from '../values/cents.ts';
import { findAmounts, findRates } from '../values/find-amounts.ts';
import type { ReadPage } from './page-reader.ts';

/** `base` is null when the row does not print it. `strong`: the row speaks of VAT, or stands under a header that does. */
export type VatRow = {
  rate: number;
  base: Cents | null;
  amount: Cents;
  page: number;
  line: number;
  strong: boolean;
  box: Box;
};

const HIGHEST_RATE = 2800;
const RATES = new Set([2000, 1000, 850, 550, 210, 190, 175, 105, 1900, 700, 0]);
const SPEAKS_OF_VAT = /\bt\.?v\.?a\b|taxe?\b|valeur ajoutee|taux|\bvat\b|mwst|\bust\b|steuer/;
const HEADER_LINES = 8;

export const findVatRows = (pages: ReadPage[]): VatRow[] =>
  pages.flatMap(({ layout }) => {
    const headers = layout.lines.flatMap((line, number) => (isHeader(line) ? [number] : []));
    return layout.lines.flatMap((line, number) => {
      const underHeader = headers.some((header) => header < number && number - header <= HEADER_LINES);
      return rowOf(line, number, underHeader);
    });
  });

const isHeader = (line: Segment[]): boolean => {
  const text = line.map(({ folded }) => folded).join(' ');
  return (
    /taux|rate|%|tva|steuersatz/.test(text) &&
    /base|assiette|montant|ht\b|taxe|betrag|amount/.test(text) &&
    !/\d[.,]\d{2}(?!\d)(?! ?%)/.test(text)
  );
};

const rowOf = (line: Segment[], number: number, underHeader: boolean): VatRow[] => {
  const text = line.map(({ folded }) => folded).join('   ');
  const amounts = findAmounts(text).filter(({ decimals, currency, cents }) => decimals || currency || cents === 0);
  const written = findRates(text).map(({ rate }) => rate);
  const bare = underHeader ? bareRates(text) : [];
  const speaks = SPEAKS_OF_VAT.test(text);
  const at = { page: line[0]?.page ?? 1, line: number, box: surround(line.map(({ box }) => box)) };
  for (const rate of [...written, ...bare]) {
    if (rate > HIGHEST_RATE) continue;
    const pair = agreeing(
      rate,
      amounts.map(({ cents }) => cents),
    );
    if (pair) return [{ rate, ...pair, ...at, strong: speaks || underHeader }];
  }
  const [rate] = written;
  const last = amounts.at(-1);
  const alone = rate !== undefined && rate <= HIGHEST_RATE && speaks && last && amounts.length === 1;
  return alone ? [{ rate, base: null, amount: last.cents, ...at, strong: true }] : [];
};

/** Rates of a column headed "Taux" carry no sign. */
const bareRates = (text: string): number[] =>
  [...text.matchAll(/(?<![\d.,])(\d{1,2}(?:[.,]\d{1,2})?)(?![\d.,]| \d{3})/g)]
    .map((match) => Math.round(Number((match[1] ?? '').replace(',', '.')) * 100))
    .filter((rate) => RATES.has(rate));

/** The base and the amount among a row's figures: base × rate = amount, to the cent or two. */
const agreeing = (rate: number, amounts: Cents[]): { base: Cents; amount: Cents } | null => {
  for (const base of amounts)
    for (const amount of amounts)
      if (base !== amount && base !== 0 && (rate > 0 ? amount !== 0 : amount === 0) && agrees(rate, base, amount))
        return { base, amount };
  return null;
};

export const agrees = (rate: number, base: Cents, amount: Cents): boolean =>
  Math.abs((base * rate) / 10000 - amount) <= 1.6;
