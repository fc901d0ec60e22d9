/** Rows that the page lets one add, one per VAT rate: « Ajouter une ligne » stands for the whole group. */
import { foldText } from '../../shared/core/portal/normalise-label.ts';
import { type VatCells, type VatColumn, vatColumnOf, writeVatRows } from '../../shared/core/portal/vat-rows.ts';
import { isSelect, isTextElement } from './element-kinds.ts';
import { findBlocks } from './find-blocks.ts';
import { findLabels } from './find-label.ts';
import { isShown } from './is-shown.ts';
import { readText } from './read-text.ts';
import { ancestorsOf } from './walk-page.ts';

const ADDS = /^\W*(?:ajouter|ajout|nouvelle? (?:ligne|taux)|add)\b/;
const OF_VAT = /\btva\b|taux/;

export type VatCell = Partial<Record<VatColumn, Element>>;

/** The button that adds a row of the VAT detail. */
export const isVatAdder = (element: Element): boolean =>
  element.matches('button, [role="button"], input[type="button"]') &&
  ADDS.test(nameOf(element)) &&
  vatTitleOf(element) !== null;

const nameOf = (element: Element): string =>
  foldText(
    element.getAttribute('aria-label') || (element as HTMLInputElement).value || element.textContent?.trim() || '',
  );

/** The title of the innermost block that speaks of VAT. */
const vatTitleOf = (element: Element): string | null =>
  findBlocks(element).find((title) => OF_VAT.test(foldText(title))) ?? null;

/** The rows that stand in the adder's block, in order: each the smallest box that holds one rate, one base, one amount. */
export const vatRowsOf = (adder: Element): VatCell[] => {
  for (const around of ancestorsOf(adder)) {
    const cells = cellsIn(around);
    const rates = cells.filter(({ column }) => column === 'rate');
    if (rates.length > 0) return rates.flatMap((rate) => rowAround(rate, { cells, within: around }));
  }
  return [];
};

/** A rate is often chosen from a list that the page draws. */
const DRAWN = '[role="combobox"]:not(input)';

type Cell = { input: Element; column: VatColumn };

const cellsIn = (around: Element): Cell[] =>
  [...around.querySelectorAll(`input, select, textarea, ${DRAWN}`)]
    .filter((input) => (isTextElement(input) || isSelect(input) || input.matches(DRAWN)) && isShown(input))
    .flatMap((input) => {
      const column = columnOf(input);
      return column ? [{ input, column }] : [];
    });

/** The totals of the form have a base and an amount too: only a box with exactly one of each is a row. */
const rowAround = ({ input }: Cell, { cells, within }: { cells: Cell[]; within: Element }): VatCell[] => {
  for (const box of ancestorsOf(input)) {
    const held = cells.filter((cell) => box.contains(cell.input));
    const columns = held.map(({ column }) => column).sort();
    if (columns.join() === 'amount,base,rate')
      return [Object.fromEntries(held.map((cell) => [cell.column, cell.input]))];
    if (new Set(columns).size < columns.length || box === within) return [];
  }
  return [];
};

/** Its own label, else the heading of its column. */
const columnOf = (input: Element): VatColumn | null => {
  const texts = findLabels(input, '').map(({ text }) => text);
  for (const text of [...texts, headingOf(input)]) {
    const column = vatColumnOf(text);
    if (column) return column;
  }
  return null;
};

const headingOf = (input: Element): string => {
  const cell = input.closest('td, th');
  const table = cell?.closest('table');
  const at = cell ? [...(cell.parentElement?.children ?? [])].indexOf(cell) : -1;
  const heading = table?.querySelector('tr')?.children[at];
  return heading && !heading.contains(input) ? readText(heading) : '';
};

export const readVatGroup = (adder: Element): string => writeVatRows(vatRowsOf(adder).map(readRow));

const readRow = (row: VatCell): VatCells => ({
  rate: read(row.rate),
  base: read(row.base),
  amount: read(row.amount),
});

const read = (cell: Element | undefined): string => {
  if (!cell) return '';
  if (isSelect(cell)) return cell.value === '' ? '' : (cell.selectedOptions[0]?.text ?? '');
  if (isTextElement(cell)) return cell.value;
  return readText(cell, (child) => child.matches('[class*="placeholder" i], [role="listbox"]'));
};

/** Blocks that hold the group, to name it by. */
export const vatGroupTitles = (adder: Element): string[] => {
  const title = vatTitleOf(adder);
  return title ? [title] : [];
};
