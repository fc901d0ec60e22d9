/** « Taux, base, montant [Ajouter la ligne] »: a row of the VAT detail is typed apart from the others, and its button puts it among them. */

import { isLocked, kindOf } from './control-kind.ts';
import { TABLE } from './table-columns.ts';
import { type VatRow, vatRowsIn } from './vat-cells.ts';
import { adderName } from './vat-group.ts';
import { isVatTable } from './vat-table.ts';
import { ancestorsOf, closestAround, holdsDrawn } from './walk-page.ts';

/** `row` is what is typed in, `kept` are the rows that the page has taken. */
export type Entry = { row: VatRow; kept: VatRow[] };

/** Folded. One more row, be it blank. */
const ONE_MORE = /\b(?:une?|autre|nouvelle?|new|another)\b|^[+＋➕]$/;
/** This row, or the place that it goes to. */
const THIS = /\b(?:la|cette|ce|le|au|aux|this|the)\b/;
const LEVELS = 6;
const OUTERMOST = 'form, main, body';

/** @param near the rows nearest to the adder. Null where it adds rows to be filled. */
export const entryAmong = (adder: Element, near: readonly VatRow[]): Entry | null => {
  const [row, another] = near.filter((each) => !isWrittenByPage(each));
  if (!row || another) return null;
  const own = closestAround(row.rate, TABLE);
  const place = own ? (isVatTable(own) ? own : null) : boxOfTable(adder, row);
  const rows = place ? vatRowsIn(place) : near;
  const kept = rows.filter(({ rate }) => rate !== row.rate);
  const isApart = place !== null && place !== own;
  return kept.every(isWrittenByPage) && (isApart || keepsByName(adder, { row, kept })) ? { row, kept } : null;
};

const keepsByName = (adder: Element, { row, kept }: Entry): boolean => {
  const name = adderName(adder);
  if (ONE_MORE.test(name)) return kept.length > 0 && isInRow(adder, row);
  return isInRow(adder, row) || (THIS.test(name) && closestAround(row.rate, TABLE) === null);
};

/** No control of its own: a cell that is entered as a worksheet's is none either. */
const isWrittenByPage = ({ rate, base }: VatRow): boolean =>
  [rate, base].every((cell) => kindOf(cell) === null || isLocked(cell));

/** What holds the adder and a table of the VAT detail, the row that is typed being out of it. */
const boxOfTable = (adder: Element, row: VatRow): Element | null => {
  for (const around of [...ancestorsOf(adder)].slice(0, LEVELS)) {
    if (around.matches(OUTERMOST)) return null;
    const tables = [...around.querySelectorAll(TABLE)].filter(isVatTable);
    if (tables.length > 0) return tables.some((table) => holdsDrawn(table, row.rate)) ? null : around;
  }
  return null;
};

/** The smallest box of the three cells holds the adder too. */
const isInRow = (adder: Element, { rate, base, amount }: VatRow): boolean => {
  const box = [...ancestorsOf(rate)].find((around) => holdsDrawn(around, base) && holdsDrawn(around, amount));
  return box !== undefined && !box.matches(OUTERMOST) && holdsDrawn(box, adder);
};
