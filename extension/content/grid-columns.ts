/** A grid that is drawn column by column: no row is an element of it, its cells tell theirs by a number. */
import { isShown } from './is-shown.ts';
import { hasOwnText, readText } from './read-text.ts';
import { closestAround, drawnWithin } from './walk-page.ts';

const CELL = '[role="gridcell"], [role="cell"], [role="rowheader"]';
const ROW = 'tr, [role="row"]';
const SLACK = 2;

/** The cells of each line, one per heading; [] for any other table. */
export const columnLines = (grid: Element): (Element | undefined)[][] => {
  const heads = headsOf(grid);
  const cells = heads.length > 0 ? cellsOf(grid) : [];
  const numbers = [...new Set(cells.map(numberOf))].filter((number) => number > 0).sort((one, other) => one - other);
  return numbers.map((number) => {
    const line = cells.filter((cell) => numberOf(cell) === number);
    return heads.map((head) => line.find((cell) => isUnder(head, cell)));
  });
};

export const columnHeadings = (grid: Element): string[] => headsOf(grid).map((head) => readText(head));

const numberOf = (cell: Element): number => Number(cell.getAttribute('aria-rowindex'));

const cellsOf = (grid: Element): Element[] => drawnWithin(grid).filter((each) => each.matches(CELL));

/** Words above the first cells, from left to right. */
const headsOf = (grid: Element): Element[] => {
  const within = grid.matches('table') ? [] : drawnWithin(grid);
  if (within.some((each) => each.matches(ROW))) return [];
  const top = Math.min(...cellsOf(grid).map((cell) => cell.getBoundingClientRect().top));
  return within
    .filter((each) => hasOwnText(each) && closestAround(each, CELL) === null && isShown(each))
    .map((each) => ({ each, rect: each.getBoundingClientRect() }))
    .filter(({ rect }) => rect.bottom <= top + SLACK)
    .sort((one, other) => one.rect.left - other.rect.left)
    .map(({ each }) => each);
};

const isUnder = (head: Element, cell: Element): boolean => {
  const [above, own] = [head, cell].map((each) => each.getBoundingClientRect());
  const middle = above ? (above.left + above.right) / 2 : Number.NaN;
  return own !== undefined && middle >= own.left && middle <= own.right;
};
