/** The VAT detail, a row per rate: its « Ajouter une ligne » stands for it, or the table itself where rows are ready. */
import { foldText } from '../../shared/core/portal/normalise-label.ts';
import { type VatCells, writeVatRows } from '../../shared/core/portal/vat-rows.ts';
import { kindOf } from './control-kind.ts';
import { isSelect, isTextElement } from './element-kinds.ts';
import { findBlocks } from './find-blocks.ts';
import { isShown } from './is-shown.ts';
import { readControl } from './read-control.ts';
import { isVatTable, type VatRow, vatRowsIn } from './vat-cells.ts';
import { ancestorsOf } from './walk-page.ts';

/** Folded. */
const ADDS = /^(?:\W*(?:ajouter|ajout|nouvelle? (?:ligne|taux)|add)\b|[+＋➕]\s*(?:une? )?(?:ligne|taux|tva)\b)/;
const OF_VAT = /\btva\b|taux/;
const PRESSED =
  'button, [role="button"], input[type="button"], a:not([href]), a[href=""], a[href^="#"], a[href^="javascript:"]';
const LONGEST = 60;
const OUTERMOST = 'form, main, body';

export const isVatGroup = (element: Element): boolean =>
  element.localName === 'table' ? isReadyTable(element) : isVatAdder(element);

/** The button that adds a row of the VAT detail; some pages make one of mere words. */
const isVatAdder = (element: Element): boolean =>
  (element.matches(PRESSED) || isPressedWords(element)) &&
  ADDS.test(nameOf(element)) &&
  (OF_VAT.test(nameOf(element)) || vatTitleOf(element) !== null || isBesideVatTable(element));

const isPressedWords = (element: Element): boolean =>
  element.matches('span, div, p') &&
  element.childElementCount < 2 &&
  (element.textContent ?? '').length <= LONGEST &&
  element.closest(PRESSED) === null &&
  isHand(element) &&
  !(element.parentElement?.textContent?.trim() === element.textContent?.trim() && isHand(element.parentElement));

const isHand = (element: Element | null): boolean => element !== null && getComputedStyle(element).cursor === 'pointer';

const nameOf = (element: Element): string =>
  foldText(
    element.getAttribute('aria-label') || (element as HTMLInputElement).value || element.textContent?.trim() || '',
  );

/** The title of the innermost block that speaks of VAT. */
const vatTitleOf = (element: Element): string | null =>
  findBlocks(element).find((title) => OF_VAT.test(foldText(title))) ?? null;

const LEVELS = 4;

const surroundings = (element: Element): Element[] => {
  const around = [...ancestorsOf(element)].slice(0, LEVELS);
  const end = around.findIndex((each) => each.matches(OUTERMOST));
  return end < 0 ? around : around.slice(0, end);
};

const isBesideVatTable = (element: Element): boolean =>
  surroundings(element).some((around) => {
    const [table, another] = around.querySelectorAll('table');
    return table !== undefined && another === undefined && isVatTable(table);
  });

/** Tables that have been seen: they may be folded away afterwards. */
const ready = new WeakSet<Element>();

/** Rows that are there from the start, and no way to add one. */
const isReadyTable = (table: Element): boolean => {
  if (ready.has(table)) return true;
  const isOne =
    isVatTable(table) &&
    vatRowsIn(table).length > 0 &&
    !surroundings(table).some((around) => [...around.querySelectorAll('*')].some(isVatAdder));
  if (isOne) ready.add(table);
  return isOne;
};

/** @param group an adder of rows, whose rows stand in the nearest box around it that holds any, or a table. */
export const vatRowsOf = (group: Element): VatRow[] => {
  const folded = !isShown(group);
  if (group.localName === 'table') return vatRowsIn(group, folded);
  for (const around of ancestorsOf(group)) {
    const rows = vatRowsIn(around, folded);
    if (rows.length > 0 || around.matches(OUTERMOST)) return rows;
  }
  return [];
};

export const readVatGroup = (group: Element): string => writeVatRows(vatRowsOf(group).map(readVatRow));

export const readVatRow = ({ rate, base, amount }: VatRow): VatCells => ({
  rate: read(rate),
  base: read(base),
  amount: read(amount),
});

const read = (cell: Element): string => {
  if (isTextElement(cell) && kindOf(cell) === 'text') return cell.value;
  if (isSelect(cell)) return cell.value === '' ? '' : (cell.selectedOptions[0]?.text ?? '');
  const shown = readControl(cell);
  return /\d/.test(shown) ? shown : '';
};

/** Blocks that hold the group, to name it by. */
export const vatGroupTitles = (group: Element): string[] => {
  const title = vatTitleOf(group);
  return title ? [title] : [];
};
