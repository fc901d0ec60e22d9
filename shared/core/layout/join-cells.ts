/** Values that a narrow cell breaks after a hyphen or a stroke: "BC-2026-" over "188", "18-juin-" over "2026". */
import { type Segment, surround } from './segment.ts';

const LONGEST = 16;
/** In heights of a word: the lines of a cell, not the rows of a table. */
const LEADING = 1.75;
/** In heights of a word: typed and printed cells do not always begin their lines together. */
const ALIGNED = 0.5;

/** The same lines, each broken value whole where it begins. */
export const joinCells = (lines: Segment[][]): Segment[][] => {
  const cells = lines
    .flat()
    .filter(({ text }) => text.length <= LONGEST && ENDS_BROKEN.test(text) && BROKEN.test(text));
  if (cells.length === 0) return lines;
  const whole = new Map<Segment, Segment>();
  const taken = new Set<Segment>();
  for (const cell of cells) {
    const rests = restsOf(cell, lines);
    if (rests.length === 0 || taken.has(cell)) continue;
    whole.set(cell, rests.reduce(joinTight, cell));
    for (const rest of rests) taken.add(rest);
  }
  return lines.map((line) =>
    line
      .filter((segment) => !taken.has(segment))
      .map((segment, place) => ({ ...(whole.get(segment) ?? segment), place })),
  );
};

/** A code or a date that goes on; an amount with its sign behind is whole. */
const BROKEN = /^(?!\d[\d .]*,\d\d-$)(?=.*[\dA-Z])[\p{L}\d][\p{L}\d._/-]*[-/]$/u;
/** Asked first: most cells end otherwise. */
const ENDS_BROKEN = /[-/]$/;
const REST = /^(?!\d+,\d\d$)[\p{L}\d][\p{L}\d._/-]*$/u;

/** The lines that go on with it, as long as each ends with the mark. */
const restsOf = (cell: Segment, lines: Segment[][]): Segment[] => {
  const next = lines
    .slice(cell.line + 1, cell.line + 1 + LINES_BETWEEN)
    .flat()
    .find((other) => REST.test(other.text) && other.text.length <= LONGEST && isUnder(cell, other));
  if (!next) return [];
  return ENDS_BROKEN.test(next.text) ? [next, ...restsOf(next, lines)] : [next];
};

/** Other cells' lines may stand between, where each is centred in its row. */
const LINES_BETWEEN = 3;

/** In its own letters: a label beside it may be set in smaller ones. */
const isUnder = (cell: Segment, other: Segment): boolean =>
  other.box.y - cell.box.y < LEADING * cell.box.height &&
  other.box.y > cell.box.y &&
  Math.abs(cell.box.height - other.box.height) < 0.1 * cell.box.height &&
  [
    cell.box.x - other.box.x,
    cell.box.x + cell.box.width - other.box.x - other.box.width,
    cell.box.x + cell.box.width / 2 - other.box.x - other.box.width / 2,
  ].some((gap) => Math.abs(gap) < ALIGNED * cell.box.height);

const joinTight = (first: Segment, second: Segment): Segment => ({
  ...first,
  text: first.text + second.text,
  folded: first.folded + second.folded,
  words: [...first.words, ...second.words],
  starts: [...first.starts, ...second.starts.map((start) => start + first.text.length)],
  box: surround([first.box, second.box]),
});
