/** "TVA 10 % sur 656,70 €", and its "65,67 €" half a line higher or lower: the figures prove that they are one row. */
import type { Segment } from '../../layout/segment.ts';
import { findAmounts, findRates } from '../../values/find-amounts.ts';
import { agreeing, figureAt, rowFrom, type VatRow } from './vat-row.ts';

export const halfRow = (lines: Segment[][], number: number): VatRow | undefined => {
  const told = lines[number]?.at(-1);
  const [rate] = told && BASE_ONLY.test(told.folded) ? findRates(told.folded) : [];
  if (!told || !rate) return undefined;
  const [base] = figuresOf(told);
  const halves = [lines[number - 1], lines[number + 1]].flatMap((near = []) => (near.length === 1 ? near : []));
  const taxes = halves.filter((one) => AMOUNT.test(one.folded) && isHalfRow(one, told)).flatMap(figuresOf);
  const pair = taxes.map((tax) => base && agreeing(rate.rate, [base, tax])).find((found) => found?.base === base);
  if (!pair) return undefined;
  const row = rowFrom(figureAt(told, rate.rate, rate), pair);
  return { ...row, page: told.page, line: number, strong: true };
};

const BASE_ONLY =
  /\bt(?:\.?v\.?a|gc)\b.*% ?\)? ?sur (?:une |la )?(?:base (?:de )?)?(?:ht )?[\d., ]+(?: ?(?:€|eur(?:os?)?))?(?: ht)?$/;
const AMOUNT = /^[\d., ]+(?:€|eur(?:os?)?)?$/;

const figuresOf = (segment: Segment) =>
  findAmounts(segment.folded)
    .filter(({ decimals }) => decimals)
    .map((found) => figureAt(segment, found.cents, found));

const isHalfRow = ({ box, page }: Segment, told: Segment): boolean =>
  page === told.page && box.x > told.box.x + told.box.width && Math.abs(box.y - told.box.y) < told.size;
