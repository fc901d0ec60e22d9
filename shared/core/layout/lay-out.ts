/** A document's pages as lines and segments, with the neighbours of each. */
import type { Box, InvoiceDocument, Page, Word } from '../document.ts';
import { findColumns } from './find-columns.ts';
import { groupLines, type Line } from './group-lines.ts';
import { joinCells } from './join-cells.ts';
import { joinColons } from './join-colons.ts';
import { BOXED_GAP, COLUMN_GAP, type Segment, segmentLine } from './segment.ts';
import { sidewaysLines } from './sideways.ts';
import { splitHeadings, splitValues } from './split-headings.ts';
import { withoutFrame } from './without-frame.ts';
import { withoutLeaders } from './without-leaders.ts';

export type PageLayout = { page: Page; lines: Segment[][]; wide: Segment[][] };

export const layOut = ({ pages }: Pick<InvoiceDocument, 'pages'>): PageLayout[] => pages.map(layOutPage);

export const layOutPage = (page: Page): PageLayout => {
  const { lines: grouped, columns: cells } = withoutFrame(withoutLeaders(groupLines(page)));
  const columns = page.origin === 'text' ? new Set([...findColumns(grouped, COLUMN_GAP), ...cells]) : undefined;
  const level = grouped.map((line, number) => segmentLine(line, number, COLUMN_GAP, { columns }));
  const lines = [...level, ...sidewaysLines(page, grouped.length, COLUMN_GAP)];
  const parted = columns ? joinCells(partCells(lines, grouped, columns)) : lines;
  const wide = grouped.map((line, number) => segmentLine(line, number, BOXED_GAP, { known: level[number] }));
  return { page, lines: joinColons(parted), wide: [...wide, ...sidewaysLines(page, grouped.length, BOXED_GAP)] };
};

/** Headings told apart by the values under them, then values by the headings over them. */
const partCells = (lines: Segment[][], grouped: readonly Line[], columns: ReadonlySet<Word>): Segment[][] => {
  const headings = new Set(splitHeadings(lines));
  const parted = new Set([...columns, ...headings]);
  const headed = cutAnew(lines, grouped, { starts: headings, columns: parted });
  const values = new Set(splitValues(headed));
  return cutAnew(headed, grouped, { starts: values, columns: new Set([...parted, ...values]) });
};

/** Only the lines that hold one of the `starts`: the others stay as they are cut. */
const cutAnew = (
  lines: Segment[][],
  grouped: readonly Line[],
  { starts, columns }: { starts: ReadonlySet<Word>; columns: ReadonlySet<Word> },
): Segment[][] =>
  lines.map((known, number) => {
    const line = grouped[number];
    return line?.words.some((word) => starts.has(word))
      ? segmentLine(line, number, COLUMN_GAP, { columns, known })
      : known;
  });

/** The next segment on the same line. */
export const rightOf = (layout: PageLayout, segment: Segment): Segment | undefined =>
  layout.lines[segment.line]?.[segment.place + 1];

export const leftOf = (layout: PageLayout, segment: Segment): Segment | undefined =>
  segment.place > 0 ? layout.lines[segment.line]?.[segment.place - 1] : undefined;

/** Segments under this one, nearest line first, at most `reach` heights away. */
export const below = (layout: PageLayout, segment: Segment, reach: number): Segment[] => {
  const found: Segment[] = [];
  const bottom = segment.box.y + segment.box.height;
  for (let at = segment.line + 1; at < layout.lines.length; at += 1) {
    const line = layout.lines[at] ?? [];
    if (line.every(({ box }) => box.y > bottom + reach * segment.size)) break;
    found.push(...line.filter((other) => other.box.y > segment.box.y && sharesColumn(segment, other)));
  }
  return found;
};

/** Segments above this one, nearest line first. */
export const above = (layout: PageLayout, segment: Segment, lines: number): Segment[] => {
  const found: Segment[] = [];
  for (let at = segment.line - 1; at >= Math.max(0, segment.line - lines); at -= 1)
    found.push(...(layout.lines[at] ?? []).filter((other) => sharesColumn(other, segment)));
  return found;
};

/** A row of cells over or under this one, each set its own way in its cell: as many cells, the same rank. */
export const sameRank = (layout: PageLayout, cell: Segment, line: number): Segment | undefined => {
  const [own, other] = [layout.lines[cell.line] ?? [], layout.lines[line] ?? []];
  const even = own.length === other.length && (own.length >= FEWEST_CELLS || standsInCells(own, other));
  return even ? other[own.indexOf(cell)] : undefined;
};

const FEWEST_CELLS = 3;

/** Two headings over two numbers, each set anywhere in its wide cell: neither reaches the next heading. */
const standsInCells = (headings: readonly Segment[], values: readonly Segment[]): boolean =>
  headings.length === 2 &&
  headings.every(({ box, text }, index) => {
    const value = values[index];
    const next = headings[index + 1]?.box.x ?? Number.POSITIVE_INFINITY;
    return (
      value && !/\d/.test(text) && /\d/.test(value.text) && value.box.x >= box.x && value.box.x + value.box.width < next
    );
  });

/** The cell under this heading in a table whose rows are set far apart: as many cells, each in line with its heading. */
export const inLineUnder = (layout: PageLayout, heading: Segment): Segment | undefined => {
  const [own, lower] = [layout.lines[heading.line] ?? [], layout.lines[heading.line + 1] ?? []];
  const far = (lower[0]?.box.y ?? Infinity) - heading.box.y > FARTHEST * heading.size;
  if (far || own.length < 2 || own.length !== lower.length) return undefined;
  return own.every((cell, index) => isInLine(cell.box, lower[index]?.box)) ? lower[own.indexOf(heading)] : undefined;
};

/** The cell under this heading in a table of at least three columns, whose headings may take several lines, centred in tall rows. */
export const inColumnUnder = (layout: PageLayout, heading: Segment): Segment | undefined => {
  const [value] = below(layout, heading, FARTHEST);
  if (!value || !/\d/.test(value.text)) return undefined;
  const row = layout.lines[value.line] ?? [];
  const headed = row.filter((cell) => above(layout, cell, LINES_OF_HEADINGS).some((over) => isHeadingOf(cell, over)));
  return headed.length >= FEWEST_CELLS && isHeadingOf(value, heading) ? value : undefined;
};

const isHeadingOf = (cell: Segment, { box, text, size }: Segment): boolean =>
  !/\d/.test(text) &&
  text.length <= LONGEST_HEADING &&
  cell.box.y - (box.y + box.height) < (FARTHEST - 1) * Math.max(size, cell.size);

const LINES_OF_HEADINGS = 10;
const LONGEST_HEADING = 30;

/** In heights of a word. */
const FARTHEST = 5;
/** Points. */
const ALIGNED = 3;

const isInLine = (one: Box, other: Box | undefined): boolean =>
  other !== undefined &&
  [one.x - other.x, one.x + one.width - other.x - other.width, one.x + one.width / 2 - other.x - other.width / 2].some(
    (gap) => Math.abs(gap) < ALIGNED,
  );

const sharesColumn = (a: Segment, b: Segment): boolean => {
  const overlap = Math.min(a.box.x + a.box.width, b.box.x + b.box.width) - Math.max(a.box.x, b.box.x);
  return overlap > 0 || Math.abs(a.box.x - b.box.x) < a.size;
};
