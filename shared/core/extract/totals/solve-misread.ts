/** Where nothing adds up: totals that hold all the same, were one of several taxes misread or its rate not read. Guesses, all of them. */
import type { Segment } from '../../layout/segment.ts';
import type { ReadPage } from '../pages/page-reader.ts';
import { groupVatRows } from '../vat/group-vat-rows.ts';
import { reckonedRows } from '../vat/reckoned-rows.ts';
import type { VatRow } from '../vat/vat-row.ts';
import type { Money } from './find-money.ts';
import { solveTotals, type Totals, type VatMentions } from './solve-totals.ts';

type Given = { pages: ReadPage[]; money: Money[]; rows: VatRow[]; says: VatMentions };

export const solveMisread = (given: Given): Totals | null => byReckoning(given) ?? bySumOfTaxes(given);

/** Bases that make the net, and taxes reckoned of them that make what is between it and the total with tax. */
const byReckoning = ({ pages, money, rows, says }: Given): Totals | null => {
  const reckoned = pages.flatMap(reckonedRows);
  if (reckoned.length === 0) return null;
  const all = [...rows, ...reckoned].sort((one, other) => one.page - other.page || one.line - other.line);
  const totals = solveTotals(money, groupVatRows(all), says);
  const bases = totals?.rows.reduce((sum, { base }) => sum + (base ?? 0), 0);
  return totals && isNamed(totals) && totals.rows.length > 1 && bases === totals.net.cents ? totals : null;
};

/** "TVA … 318,40", "TVA … 577,90": with the net they make an amount that is printed below. */
const bySumOfTaxes = ({ pages, money, says }: Given): Totals | null => {
  const taxes = pages.flatMap(({ layout }) => layout.lines.flatMap((line) => lastOf(line, money)));
  const pairs = taxes.slice(1).flatMap((tax, at) => {
    const before = taxes[at];
    return before && isUnder(before, tax) ? [[before, tax].map(asRow)] : [];
  });
  const totals = pairs.length > 0 ? solveTotals(money, pairs, says) : null;
  const below = totals?.rows.every(({ line }) => line < (totals.gross.money?.segment.line ?? 0));
  return totals && isNamed({ ...totals, gross: totals.net }) && totals.rows.length > 1 && below
    ? { ...totals, rows: [] }
    : null;
};

/** The amount that ends a line which speaks of the tax. */
const lastOf = (line: readonly Segment[], money: Money[]): Money[] => {
  const last = line.findLast(({ folded }) => /\d/.test(folded));
  if (!last || !line.some(({ folded }) => TAX.test(folded))) return [];
  return money.filter(({ segment, cents }) => segment === last && cents !== 0).slice(-1);
};

const TAX = /\bt\.?v\.?a\b/;

const isNamed = ({ sum, net, gross }: Totals): boolean =>
  sum === 'exact' && [net, gross].every(({ money, score }) => money !== null && score >= NAMED);

const NAMED = 1.5;
/** Lines. */
const NEAR = 2;

const isUnder = (one: Money, next: Money): boolean => {
  const [from, to] = [one.segment, next.segment];
  return from.page === to.page && to.line > from.line && to.line - from.line <= NEAR && one.cents !== next.cents;
};

/** Of no rate that was read. */
const asRow = ({ cents, segment, value, label }: Money): VatRow => ({
  rate: 0,
  base: null,
  amount: cents,
  page: segment.page,
  line: segment.line,
  strong: true,
  boxes: [...label, ...value],
});
