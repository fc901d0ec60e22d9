/** Cells that only show what they hold until one enters them, as those of a spreadsheet do. */
import { isBareBox } from './drawn-box.ts';
import { linesOf, placesIn, TABLE } from './table-columns.ts';
import { closestAround } from './walk-page.ts';

/** A cell that takes the focus, is called editable, is of a grid, or tells its own place by two numbers. */
export const ENTERED =
  'td[tabindex], td[class*="edit" i], [role="grid"] td, [role="treegrid"] td, [role="gridcell"], tbody td:is([data-x][data-y], [data-row][data-col], [data-row][data-column])';
const CONTROLS = 'input, select, textarea, button, a, [role="combobox"], [role="button"], [contenteditable="true"]';

export const isEnteredCell = (element: Element): boolean =>
  (element.matches(ENTERED) || (element.matches(ANY) && isInAdded(element))) &&
  element.closest('tfoot, [aria-readonly="true"], [aria-disabled="true"]') === null &&
  element.querySelector(CONTROLS) === null &&
  ![...element.children].some(isBareBox) &&
  isInSheet(element);

/** Tables to which a row of ours has come that shows nothing and has nothing to fill: any cell of theirs may be entered. */
const added = new WeakSet<Element>();

export const noteAdded = (table: Element): void => {
  added.add(table);
  sheets.add(table);
};

export const isInAdded = (element: Element): boolean => {
  const table = closestAround(element, TABLE);
  return table !== null && added.has(table);
};

const ANY = 'td, [role="cell"]';

/** Tables once seen without a control in any line: one that is being entered has one. */
const sheets = new WeakSet<Element>();

/** Beside inputs that are always there, a cell shows what the page writes itself. */
const isInSheet = (cell: Element): boolean => {
  const table = closestAround(cell, TABLE);
  if (!table || sheets.has(table)) return table !== null;
  const isSheet = [...linesOf(table), ...placesIn(table).flat()].every(
    (part) => !part?.querySelector('input, select, textarea, [role="combobox"]'),
  );
  if (isSheet) sheets.add(table);
  return isSheet;
};
