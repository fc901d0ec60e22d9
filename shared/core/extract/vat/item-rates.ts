/** The VAT detail from the items: where each tells its rate, their amounts add up to the base of each. */

import type { Box } from '../../document.ts';
import type { VatLine } from '../../fields.ts';
import type { PageLayout } from '../../layout/lay-out.ts';
import type { Segment } from '../../layout/segment.ts';
import type { Cents } from '../../values/cents.ts';
import { findAmounts } from '../../values/find-amounts.ts';
import type { ReadPage } from '../pages/page-reader.ts';
import { type Figure, figureAt, LEGAL_RATES } from './vat-row.ts';

/** One row of the table of items: its rate, and its amounts from right to left. */
type Item = { rate: Figure; amounts: Figure[] };
type Wanted = { net: Cents; vat: Cents };

/** The amount of the item is the last of its row, or the one before (its total with tax comes last). */
const MOST_FROM_RIGHT = 3;

/** @returns the detail and where it is written; none unless the bases make the net, and their taxes the tax, to the cent. */
export const linesOfItems = (pages: ReadPage[], wanted: Wanted): { lines: VatLine[]; boxes: Box[] } | undefined => {
  const items = pages.flatMap(({ layout }) => itemsOf(layout));
  for (let from = 0; from < MOST_FROM_RIGHT; from += 1) {
    const found = addUp(items, from, wanted);
    if (found) return found;
  }
  return undefined;
};

const itemsOf = ({ lines }: PageLayout): Item[] => {
  const headings = lines.flat().filter(({ folded }) => RATES.test(folded));
  return lines.flatMap((line) => {
    const [rate, ...others] = line.filter((cell) => isRate(cell) || (isBareRate(cell) && isUnder(cell, headings)));
    if (!rate || others.length > 0 || line.some(({ folded }) => TOTAL.test(folded))) return [];
    const amounts = line.filter((cell) => cell !== rate).flatMap(amountsOf);
    return amounts.length > 0
      ? [{ rate: { value: rateOf(rate), boxes: () => [rate.box] }, amounts: amounts.reverse() }]
      : [];
  });
};

const RATES = /^(?:(?:taux|tx) |% ?)?(?:de )?t(?:\.?v\.?a|gc)\.?(?: ?%| ?\(%\))?$|^(?:taux|tx)$/;
const TOTAL = /\b(?:tva|tgc)\b|total|\bttc\b/;

const isRate = ({ folded }: Segment): boolean => /^\d{1,2}(?:[.,]\d{1,3})? ?%$/.test(folded);
const isBareRate = (cell: Segment): boolean =>
  /^\d{1,2}[.,]\d{1,2}$/.test(cell.folded) && LEGAL_RATES.includes(rateOf(cell));
const rateOf = ({ folded }: Segment): number => Math.round(Number.parseFloat(folded.replace(',', '.')) * 100);

const isUnder = ({ box, line }: Segment, headings: Segment[]): boolean =>
  headings.some(
    (other) => other.line < line && other.box.x < box.x + box.width && box.x < other.box.x + other.box.width,
  );

const amountsOf = (cell: Segment): Figure[] =>
  findAmounts(cell.folded)
    .filter(({ decimals, currency }) => decimals || currency)
    .map((found) => figureAt(cell, found.cents, found));

const addUp = (items: Item[], from: number, { net, vat }: Wanted) => {
  const own = items.flatMap(({ rate, amounts }) => {
    const amount = amounts[from];
    return amount ? [{ rate: rate.value, amount: amount.value, boxes: [...rate.boxes(), ...amount.boxes()] }] : [];
  });
  const bases = Map.groupBy(own, ({ rate }) => rate);
  const lines = [...bases].map(([rate, group]) => {
    const base = group.reduce((sum, { amount }) => sum + amount, 0);
    return { rate, base, amount: Math.round((base * rate) / 10000) };
  });
  const [allNet, allVat] = [sum(lines.map(({ base }) => base)), sum(lines.map(({ amount }) => amount))];
  return lines.length > 0 && allNet === net && allVat === vat
    ? { lines, boxes: own.flatMap(({ boxes }) => boxes) }
    : undefined;
};

const sum = (amounts: Cents[]): Cents => amounts.reduce((all, one) => all + one, 0);
