/** The VAT detail, a row per rate: its « Ajouter une ligne » stands for it, or the table itself where rows are ready. */
import { foldText } from '../../shared/core/portal/normalise-label.ts';
import { rateIn, type VatCells, writeVatRows } from '../../shared/core/portal/vat-rows.ts';
import { isLocked, kindOf } from './control-kind.ts';
import { drawsPlus } from './drawn-plus.ts';
import { isSelect, isTextElement } from './element-kinds.ts';
import { isEnteredCell } from './entered-cell.ts';
import { findBlocks } from './find-blocks.ts';
import { isShown } from './is-shown.ts';
import { oncePerLook } from './one-look.ts';
import { readControl } from './read-control.ts';
import { readText, wordsOf } from './read-text.ts';
import { isForbidden } from './refuse-submit.ts';
import { TABLE } from './table-columns.ts';
import { type VatRow, vatRowsIn } from './vat-cells.ts';
import { type Entry, entryAmong } from './vat-entry.ts';
import { isVatTable } from './vat-table.ts';
import { ancestorsOf, closestAround, comesBefore } from './walk-page.ts';

/** Folded. */
const ADDS = /^(?:\W*(?:ajouter|ajout|nouvelle? (?:ligne|taux)|add)\b|[+＋➕]\s*(?:une? )?(?:ligne|taux|tva)\b)/;
/** It may as well unfold something: it adds a row where there is a table of them beside it, and nothing to unfold. */
const PLUS = /^[+＋➕]$/;
/** It may stand under the title of the VAT where nothing else parts them. */
const OF_OTHERS = /\b(?:pieces?|fichiers?|documents?|annexes?|commentaires?|valideurs?|contacts?)\b/;
const OF_VAT = /\btva\b|\btaux\b/;
const PRESSED =
  'button, [role="button"], input[type="button"], input[type="submit"], a:not([href]), a[href=""], a[href^="#"], a[href^="javascript:"]';
const LONGEST = 60;
const OUTERMOST = 'form, main, body';

export const isVatGroup = (element: Element): boolean =>
  element.matches(TABLE) ? isReadyTable(element) : isVatAdder(element);

/** The button that adds a row of the VAT detail; some pages make one of mere words. */
const isVatAdder = (element: Element): boolean =>
  (element.matches(PRESSED) || isPressedWords(element)) &&
  !OF_OTHERS.test(adderName(element)) &&
  (ADDS.test(adderName(element))
    ? OF_VAT.test(adderName(element)) || vatTitleOf(element) !== null || isBesideVatTable(element)
    : (PLUS.test(adderName(element)) || isLastPlus(element)) && !isPartOfToggle(element) && isBesideVatTable(element));

/** Each row may have its own, that puts one more behind it. */
const isLastPlus = (element: Element): boolean =>
  isDrawnPlus(element) && [...boxOfPluses(element).querySelectorAll(PRESSED)].findLast(isDrawnPlus) === element;

const boxOfPluses = (plus: Element): Element => surroundings(plus).at(-1) ?? plus;

const isDrawnPlus = (element: Element): boolean =>
  element.matches(PRESSED) && adderName(element) === '' && drawsPlus(element);

/** « + Saisir le détail »: the mark of what unfolds. */
const isPartOfToggle = (element: Element): boolean =>
  element.matches('[aria-expanded]') || (!element.matches(PRESSED) && isHand(element.parentElement));

const isPressedWords = (element: Element): boolean =>
  element.matches('span, div, p') &&
  element.childElementCount < 2 &&
  (element.textContent ?? '').length <= LONGEST &&
  closestAround(element, PRESSED) === null &&
  isHand(element) &&
  !(element.parentElement?.textContent?.trim() === element.textContent?.trim() && isHand(element.parentElement));

const isHand = (element: Element | null): boolean => element !== null && getComputedStyle(element).cursor === 'pointer';

export const adderName = (element: Element): string => foldText(writtenName(element));

const writtenName = (element: Element): string =>
  element.getAttribute('aria-label') ||
  (element.localName === 'input' && element.getAttribute('value')) ||
  wordsOf(element) ||
  element.getAttribute('title') ||
  '';

/** What has to be pressed for one more row, where we may not: the form would be sent with it. */
export const closedAdderOf = (group: Element): string | null =>
  group.matches(TABLE) || entryOf(group) || !isForbidden(group) ? null : writtenName(group).trim();

/** The title of the innermost block that speaks of VAT. */
const vatTitleOf = (element: Element): string | null =>
  findBlocks(element).find((title) => OF_VAT.test(foldText(title))) ?? null;

const LEVELS = 4;
/** A grid that scrolls lies in many boxes. */
const TABLE_LEVELS = 8;

const surroundings = (element: Element, levels = LEVELS): Element[] => {
  const around = [...ancestorsOf(element)].slice(0, levels);
  const end = around.findIndex((each) => each.matches(OUTERMOST));
  return end < 0 ? around : around.slice(0, end);
};

/** The table that ends just before it, or that it stands in; else the only one after, or rows that stand in no table. */
const isBesideVatTable = (element: Element): boolean => {
  for (const around of [element, ...surroundings(element)]) {
    const tables = [...around.querySelectorAll(TABLE)];
    if (around.matches(TABLE)) return isVatTable(around);
    if (tables.length === 0) {
      if (isBoxOfRows(around, element)) return true;
      continue;
    }
    const before = tables.findLast((table) => comesBefore(table, element));
    const [first, another] = tables;
    return before ? isVatTable(before) : first !== undefined && another === undefined && isVatTable(first);
  }
  return isBehindVatTable(element);
};

/** A page may lay its whole form flat: the table is what stands before, with no field between. */
const isBehindVatTable = (adder: Element): boolean => {
  let before = outermostOf(adder).previousElementSibling;
  while (before && !before.matches(`${TABLE}, ${FILLED}`) && !before.querySelector(`${TABLE}, ${FILLED}`))
    before = before.previousElementSibling;
  const table = before?.matches(TABLE) ? before : [...(before?.querySelectorAll(TABLE) ?? [])].at(-1);
  return table !== undefined && isVatTable(table);
};

const FILLED = 'input:not([type="hidden"]), select, textarea, h1, h2, h3, h4, h5, h6, legend';

/** The largest box around it, short of the form. */
const outermostOf = (element: Element, levels = LEVELS): Element => surroundings(element, levels).at(-1) ?? element;

/** Rows that are drawn as mere boxes, of three cells each: a line of what is bought has more. A cell may be a button too, and is no adder. */
const isBoxOfRows = (around: Element, adder: Element): boolean => {
  const { length } = around.querySelectorAll('input, select, textarea');
  return length > 0 && adder.matches('button:not(td > button)') && vatRowsIn(around).length * 3 >= length;
};

/** Tables that have been seen: they may be folded away afterwards. */
const ready = new WeakSet<Element>();

/** Rows that are there from the start, and no way to add one. */
const isReadyTable = (table: Element): boolean => {
  if (ready.has(table)) return true;
  const isOne =
    isVatTable(table) &&
    vatRowsIn(table).some(isFillable) &&
    ![...surroundings(table, TABLE_LEVELS), ...behind(table)].some((around) =>
      [around, ...around.querySelectorAll('*')].some(isVatAdder),
    );
  if (isOne) ready.add(table);
  return isOne;
};

/** What follows it in a form that is laid flat, up to the next field. */
const behind = (table: Element): Element[] => {
  const boxes: Element[] = [];
  let next = outermostOf(table, TABLE_LEVELS).nextElementSibling;
  for (; next && !next.matches(FILLED) && !next.querySelector(FILLED); next = next.nextElementSibling) boxes.push(next);
  return boxes;
};

/** Something in it is to be filled: a table that only sums up has rows too. */
const isFillable = (row: VatRow): boolean => Object.values(row).some((cell) => !isShownOnly(cell));

/** Written or computed by the page: it shows what it holds. */
export const isShownOnly = (cell: Element): boolean =>
  (kindOf(cell) === null && !isEnteredCell(cell)) || isLocked(cell);

/** @param group an adder of rows, whose rows stand in the nearest box around it that holds any, or a table. */
export const vatRowsOf = (group: Element): VatRow[] => entryOf(group)?.kept ?? rowsNear(group);

/** Where one row is typed apart from the others, and the group puts it among them. */
export const entryOf = oncePerLook((group): Entry | null =>
  group.matches(TABLE) ? null : entryAmong(group, rowsNear(group)),
);

/** All that is filled there. */
export const vatCellsOf = (group: Element): Element[] => {
  const entry = entryOf(group);
  return [...vatRowsOf(group), ...(entry ? [entry.row] : [])].flatMap((row) => Object.values(row));
};

const rowsNear = (group: Element): VatRow[] => {
  const folded = !isShown(group);
  if (group.matches(TABLE)) return vatRowsIn(group, folded);
  for (const around of isDrawnPlus(group) ? [boxOfPluses(group), ...ancestorsOf(group)] : ancestorsOf(group)) {
    const rows = vatRowsIn(around, folded);
    if (rows.length > 0 || around.matches(OUTERMOST)) return rows;
  }
  return [];
};

export const readVatGroup = (group: Element): string => writeVatRows(vatRowsOf(group).map(readVatRow));

/** A rate that the page has written says nothing while it has neither a base nor an amount. */
export const readVatRow = ({ rate, base, amount }: VatRow): VatCells => {
  const cells = { rate: readVatCell(rate), base: readVatCell(base), amount: readVatCell(amount) };
  const isBlank = isOwnRate(rate) && !/[1-9]/.test(cells.base + cells.amount);
  return isBlank ? { rate: '', base: '', amount: '' } : cells;
};

/** The rate that the page has written there; null where it is ours to give. */
export const writtenRate = ({ rate }: VatRow): number | null => (isShownOnly(rate) ? rateIn(readVatCell(rate)) : null);

/** Written by the page, or the one that its list shows from the start. */
const isOwnRate = (rate: Element): boolean =>
  isShownOnly(rate) || (isSelect(rate) && rate.selectedOptions[0]?.defaultSelected === true);

/** What a cell holds, as typed or shown; '' for words that hold no number. */
export const readVatCell = (cell: Element): string => {
  if (kindOf(cell) === null) return shown(readText(cell));
  if (isTextElement(cell) && kindOf(cell) === 'text') return cell.value;
  if (isSelect(cell)) return cell.value === '' ? '' : (cell.selectedOptions[0]?.text ?? '');
  return shown(readControl(cell));
};

const shown = (text: string): string => (/\d/.test(text) ? text : '');

/** Rows that we asked for and could not tell are counted with the others: they are there. */
export const countVatRows = (group: Element): number =>
  vatRowsOf(group).length + (strays.get(group.ownerDocument) ?? 0);

const strays = new WeakMap<Document, number>();

export const noteStrayRow = ({ ownerDocument }: Element): void => {
  strays.set(ownerDocument, (strays.get(ownerDocument) ?? 0) + 1);
};

/** Blocks that hold the group, to name it by. */
export const vatGroupTitles = (group: Element): string[] => {
  const title = vatTitleOf(group);
  return title ? [title] : [];
};
