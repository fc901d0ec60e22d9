/** What the columns of a table are called, wherever its headings stand: a table that scrolls often has them in another. */
import { columnHeadings, columnLines } from './grid-columns.ts';
import { readText } from './read-text.ts';
import { ancestorsOf, closestAround, drawnWithin } from './walk-page.ts';

export const TABLE = 'table, [role="table"], [role="grid"], [role="treegrid"]';
const ROW = 'tr, [role="row"]';
const CELL = 'td, th, [role="cell"], [role="gridcell"], [role="rowheader"], [role="columnheader"]';
const HEADING = 'th, [role="columnheader"]';
const CONTROLS = 'input:not([type="hidden"]), select, textarea, [role="combobox"]';
const FILLED = CONTROLS.replace('[type="hidden"]', '[type="hidden"], [type="checkbox"]');
/** The two tables stand each in a box of its own, in one that is theirs; what scrolls often lies in several. */
const LEVELS = 6;

/** The rows of values, headings and sums left out. */
export const linesOf = (table: Element): Element[] =>
  rowsOf(table).filter((row) => !isHead(row) && row.closest('tfoot') === null);

/** What stands in each row, by its column. */
export const placesIn = (table: Element): (Element | undefined)[][] => [
  ...linesOf(table).map(spread),
  ...columnLines(table),
];

/** The place of a control among the columns, and what they are called; null outside of tables. */
export const columnOf = (control: Element): { at: number; headings: readonly string[] } | null => {
  const table = closestIn(control, TABLE);
  const cell = closestAround(control, CELL);
  const row = cell && closestIn(cell, ROW);
  const places = row ? spread(row) : table && cell && columnLines(table).find((line) => line.includes(cell));
  return table && cell && places ? { at: places.indexOf(cell), headings: headingsOf(table) } : null;
};

/** One text per column; [] when there are none. */
export const headingsOf = (table: Element): string[] => {
  const own = [headingsIn, columnHeadings].map((find) => find(table)).find(({ length }) => length > 0);
  return own ?? headingsBeside(table);
};

/** A cell once for each column that it covers. */
export const spread = (row: Element): Element[] =>
  drawnWithin(row)
    .filter((cell) => cell.matches(CELL) && closestIn(cell, ROW) === row)
    .sort((one, other) => placeOf(one) - placeOf(other))
    .flatMap((cell) => Array.from({ length: (cell as HTMLTableCellElement).colSpan || 1 }, () => cell));

/** A grid may draw its columns in another order than it shows them. */
const placeOf = (cell: Element): number => Number(cell.getAttribute('aria-colindex'));

const rowsOf = (table: Element): Element[] =>
  drawnWithin(table).filter((row) => row.matches(ROW) && closestIn(row, TABLE) === table);

/** The last line of the heading says most: what spans several columns stands above it. */
const headingsIn = (table: Element): string[] => {
  const rows = rowsOf(table);
  const head = rows.filter(isHead).at(-1) ?? plainHead(rows);
  return head ? spread(head).map((cell) => readText(cell)) : [];
};

/** Its first line, in plain cells; under a title that lies across all columns, only where columns are filled beneath. */
const plainHead = (rows: readonly Element[]): Element | null => {
  const first = rows.find(isSeveral);
  if (!first || holdsControls(first) || isValues(first)) return null;
  const [under] = rows.slice(rows.indexOf(first) + 1).filter(holdsControls);
  const isFilled = under !== undefined && spread(under).filter(holdsControls).length > 1;
  return first === rows[0] || isFilled ? first : null;
};

/** No words but numbers: a row of values that is only shown. */
const isValues = (row: Element): boolean =>
  spread(row).some((cell) => /^[\d\s.,€%]*\d[\d\s.,€%]*$/.test(readText(cell)));

/** « Aucun élément » lies across all of them. */
const isSeveral = (row: Element): boolean => new Set(spread(row)).size > 1;

const isHead = (row: Element): boolean => {
  if (holdsControls(row)) return false;
  return row.closest('thead') !== null || (isSeveral(row) && spread(row).every((cell) => cell.matches(HEADING)));
};

/** A box that ticks all rows, drawn or put away, stands in many a heading. */
const holdsControls = (row: Element): boolean => row.querySelector(FILLED) !== null;

/** Those of the only other table of its box, which is nothing but headings. */
const headingsBeside = (table: Element): string[] => {
  for (const around of [...ancestorsOf(table)].slice(0, LEVELS)) {
    if (around.matches('form, fieldset, section, body')) return [];
    const others = [...around.querySelectorAll(TABLE)].filter((each) => each !== table);
    if (others.length === 0) continue;
    const [head, another] = others.filter((each) => rowsOf(each).length > 0 && rowsOf(each).every(isHead));
    return head && !another ? headingsIn(head) : [];
  }
  return [];
};

const closestIn = (element: Element, selector: string): Element | null =>
  [...ancestorsOf(element)].find((each) => each.matches(selector)) ?? null;
