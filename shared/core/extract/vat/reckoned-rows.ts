/** "TVA 20 % sur 4 900,00 … 280,00": the tax that a row's base and rate make, where what is printed, or was read, is another amount. */
import { findAmounts, findRates } from '../../values/find-amounts.ts';
import { oncePerPage } from '../pages/page-reader.ts';
import { agreeing, figureAt, LEGAL_RATES, type VatRow } from './vat-row.ts';

const TAX = /\bt(?:\.?v\.?a|gc)\b/;

export const reckonedRows = oncePerPage(({ layout }): readonly VatRow[] =>
  layout.lines.flatMap((line, number) => {
    const told = line.find(({ folded }) => TAX.test(folded) && findRates(folded).length === 1);
    const [rate] = told ? findRates(told.folded) : [];
    if (!told || !rate || !LEGAL_RATES.includes(rate.rate)) return [];
    const figures = line.flatMap((segment) =>
      findAmounts(segment.folded)
        .filter(({ decimals, from }) => decimals && (segment !== told || from >= rate.to))
        .map((found) => figureAt(segment, found.cents, found)),
    );
    const [base, tax, ...others] = figures;
    if (!base || !tax || others.length > 0 || agreeing(rate.rate, figures)) return [];
    const amount = Math.round((base.value * rate.rate) / 10000);
    const boxes = [...figureAt(told, rate.rate, rate).boxes(), ...base.boxes()];
    return [{ rate: rate.rate, base: base.value, amount, boxes, page: told.page, line: number, strong: true }];
  }),
);
