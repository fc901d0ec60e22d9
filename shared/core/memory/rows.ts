/** A document's pages as rows: all that stands on one line, as one text, and the segments it is made of. */
import type { Box, Page } from '../document.ts';
import { decodeFigures } from '../layout/decode-figures.ts';
import { layOut, type PageLayout } from '../layout/lay-out.ts';
import { boxesOf, joinSegments, type Segment, surround } from '../layout/segment.ts';

export type Row = { layout: PageLayout; segments: Segment[]; whole: Segment };

/** A stretch of a row's text. */
export type Stretch = { row: Row; from: number; to: number };

/** Only the pages that were read: the middle of a long file has no words. */
export const readPagesOf = (pages: readonly Page[]): Page[] =>
  decodeFigures(pages.filter(({ words }) => words.length > 0));

export const rowsOf = (pages: readonly Page[]): Row[] =>
  layOut({ pages: readPagesOf(pages) }).flatMap((layout) =>
    layout.lines.flatMap((segments) => {
      const [first, ...others] = segments;
      return first ? [{ layout, segments, whole: others.reduce(joinSegments, first) }] : [];
    }),
  );

export const textOf = ({ row, from, to }: Stretch): string => row.whole.text.slice(from, to);
export const boxesAt = ({ row, from, to }: Stretch): Box[] => boxesOf(row.whole, from, to);
export const boxAt = (stretch: Stretch): Box => surround(boxesAt(stretch));

/** Where each segment begins in the text of its row. */
export const startsOf = ({ segments }: Row): number[] => {
  let at = 0;
  return segments.map(({ text }) => {
    const start = at;
    at += text.length + 1;
    return start;
  });
};

/** The stretch of the segment that holds a place in the row. */
export const segmentAt = (row: Row, at: number): { segment: Segment; from: number; index: number } | null => {
  const starts = startsOf(row);
  const index = starts.findLastIndex((start) => start <= at);
  const segment = row.segments[index];
  return segment ? { segment, from: starts[index] ?? 0, index } : null;
};

export const middleOf = ({ y, height }: Box): number => y + height / 2;

export const overlaps = (one: Box, other: Box): boolean =>
  one.page === other.page &&
  Math.min(one.x + one.width, other.x + other.width) > Math.max(one.x, other.x) &&
  Math.min(one.y + one.height, other.y + other.height) > Math.max(one.y, other.y);
