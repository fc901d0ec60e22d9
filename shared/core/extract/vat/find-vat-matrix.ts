/** VAT told crosswise: a row of bases over a row of taxes, one rate per column; or one row of both, each under its heading. */
import type { PageLayout } from '../../layout/lay-out.ts';
import type { Segment } from '../../layout/segment.ts';
import { findRates } from '../../values/find-amounts.ts';
import { figureOf } from './find-vat-columns.ts';
import { agreeing, type Figure, LEGAL_RATES, rowFrom, type VatRow } from './vat-row.ts';

export const findVatMatrix = (layout: PageLayout): VatRow[] =>
  layout.lines.flatMap((_, number) => [...crosswise(layout, number), ...inOneRow(layout, number)]);

const TAX_ROWS_BELOW = 2;

/** "Bases HT   620,00   1 480,00   2 100,00" over "TVA   34,10   148,00   182,10": the last column may be the sum. */
const crosswise = ({ lines }: PageLayout, number: number): VatRow[] => {
  const bases = rowNamed(lines[number], BASES);
  if (bases.length < 2) return [];
  const taxes = lines
    .slice(number + 1, number + 1 + TAX_ROWS_BELOW)
    .map((line) => rowNamed(line, TAXES))
    .find(({ length }) => length === bases.length);
  if (!taxes) return [];
  const columns = bases.map((base, index) => ({ base, tax: taxes[index] }));
  const summed = isSum(bases) && isSum(taxes) ? columns.slice(0, -1) : columns;
  const rows = summed.filter(({ base }) => base.value !== 0).map(({ base, tax }) => (tax ? rateOf(base, tax) : null));
  return rows.every((row) => row !== null) ? rows.map((row) => placed(row, lines[number], number)) : [];
};

const BASES =
  /^(?:total |montants? )?(?:bases?|assiettes?|h\.? ?t\b|hors taxes?)|^(?:sous-)?tota(?:l|ux)(?: par taux)? ?:?$/;
const TAXES = /^(?:total |montants? )?(?:t\.? ?v\.? ?a\b|taxes?\b)/;

/** The figures after the words that begin a line. */
const rowNamed = (line: Segment[] | undefined, words: RegExp): Figure[] => {
  const at = (line ?? []).findIndex(({ folded }) => words.test(folded) && !/\d/.test(folded));
  return at < 0 ? [] : (line ?? []).slice(at + 1).flatMap(figureOf);
};

const isSum = (figures: Figure[]): boolean =>
  figures.length > 1 && figures.reduce((sum, { value }) => sum + value, 0) === 2 * (figures.at(-1)?.value ?? 0);

type Row = Pick<VatRow, 'rate' | 'base' | 'amount' | 'boxes'>;

const rateOf = (base: Figure, tax: Figure): Row | null => {
  if (tax.value === 0) return rowFrom({ value: 0, boxes: () => [] }, { base, amount: tax });
  for (const rate of LEGAL_RATES) {
    const pair = agreeing(rate, [base, tax]);
    if (pair?.base === base) return rowFrom({ value: rate, boxes: () => [] }, pair);
  }
  return null;
};

const placed = (row: Row, line: Segment[] | undefined, number: number): VatRow => ({
  ...row,
  page: line?.[0]?.page ?? 1,
  line: number,
  strong: true,
});

/** "Base 5,5 % | TVA 5,5 % | Base 20 % | TVA 20 %", or each base and one tax for all, over a row of as many figures. */
const inOneRow = ({ lines }: PageLayout, number: number): VatRow[] => {
  const line = lines[number] ?? [];
  const headings = line.map(headingOf);
  if (!headings.some((one) => one?.kind === 'base' && one.rate > 0)) return [];
  const values = (lines[number + 1] ?? []).map((cell) => figureOf(cell)[0]);
  if (values.length !== line.length || values.some((value) => value === undefined)) return [];
  const cells = headings.flatMap((heading, index) => {
    const value = values[index];
    return heading && value ? [{ ...heading, value, cell: line[index] }] : [];
  });
  const rows = cells.flatMap(({ kind, rate, value, cell }) => {
    if (kind !== 'base' || value.value === 0) return [];
    const own = cells.find((other) => other.kind === 'tax' && other.rate === rate)?.value;
    return [taxed({ rate, base: value, cell }, own)];
  });
  const taxes = rows.reduce((sum, row) => sum + (row?.amount ?? 0), 0);
  const holds = rows.every((row) => row !== null) && (hasOwnTaxes(cells) || values.some((one) => one?.value === taxes));
  return holds ? rows.flatMap((row) => (row ? [placed(row, line, number)] : [])) : [];
};

type Heading = { kind: 'base' | 'tax'; rate: number };
type Based = { rate: number; base: Figure; cell: Segment | undefined };

const hasOwnTaxes = (cells: Heading[]): boolean =>
  cells.every(
    ({ kind, rate }) => kind === 'tax' || rate === 0 || cells.some((one) => one.kind === 'tax' && one.rate === rate),
  );

const taxed = ({ rate, base, cell }: Based, own: Figure | undefined): Row | null => {
  const tax = Math.round((base.value * rate) / 10000);
  if (own && Math.abs(own.value - tax) > 1) return null;
  const boxes = () => [...(cell ? [cell.box] : []), ...base.boxes(), ...(own?.boxes() ?? [])];
  return { rate, base: base.value, amount: own?.value ?? tax, boxes: boxes() };
};

const BASE = /^(?:bases?|assiettes?|(?:montants? |total )?h\.? ?t\b\.?|(?:montants? )?hors taxes?)[a-z .]*(?:a )?\d/;
const TAX = /^(?:montants? |total )?t\.? ?v\.? ?a\b\.?(?: a)? ?\d/;
const UNTAXED =
  /^(?:(?:montants? |total |bases? )?(?:non (?:soumis|taxable|assujetti)e?s?|exonere?e?s?)|hors (?:champ|tva))/;

const headingOf = ({ folded }: Segment): Heading | null => {
  const [found, ...others] = findRates(folded);
  if (found && others.length === 0 && found.to >= folded.length - 1) {
    if (BASE.test(folded)) return { kind: 'base', rate: found.rate };
    if (TAX.test(folded)) return { kind: 'tax', rate: found.rate };
  }
  return UNTAXED.test(folded) && !/\d/.test(folded) ? { kind: 'base', rate: 0 } : null;
};
