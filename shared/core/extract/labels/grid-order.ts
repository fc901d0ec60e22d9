/** Rows of labels and rows of values in turn: which come first, told by the ends of the grid. */
import { above, below } from '../../layout/lay-out.ts';
import type { Segment } from '../../layout/segment.ts';
import type { ReadPage } from '../pages/page-reader.ts';
import { itemHeadingsIn } from './heading-rows.ts';
import { isInitials, type Label } from './label.ts';

/** What stands under it is a label. */
export const startsUnder = (page: ReadPage, value: Segment): boolean => {
  const [own] = isValue(value) ? below(page.layout, value, CLOSE_IN_ROW) : [];
  return own !== undefined && !/\d/.test(own.text) && isLabel(page, own);
};

/** Rows of labels and of values in turn, close under one another: the first and the last row tell which comes first. */
export const endsOf = (page: ReadPage, { segment }: Label, reach: number): { top: Kind; bottom: Kind } => {
  const kindOf = (cell: Segment): Kind => {
    if (/\d/.test(cell.text) && !startsWithWords(page, cell)) return 'value';
    if (isLabel(page, cell)) return 'label';
    return isValue(cell) ? 'value' : 'other';
  };
  const walk = (next: (cell: Segment) => Segment | undefined, gap: (from: Segment, to: Segment) => number) => {
    let [last, kind]: [Segment, Kind] = [segment, 'label'];
    for (let cell = next(last); cell && gap(last, cell) < reach * last.size; cell = next(last))
      [last, kind] = [cell, kindOf(cell)];
    return kind;
  };
  return {
    top: walk(
      (cell) => above(page.layout, cell, LINES_NEAR).find((upper) => apart(upper, cell) > -0.5 * cell.size),
      (from, to) => apart(to, from),
    ),
    bottom: walk((cell) => below(page.layout, cell, reach)[0], apart),
  };
};

type Kind = 'label' | 'value' | 'other';

const startsWithWords = (page: ReadPage, segment: Segment): boolean =>
  (page.labels.get(segment) ?? []).some((label) => label.from <= 1 && !isInitials(label));

/** In heights of a word: the rows of one grid, and of one set close. */
export const IN_GRID = 2.6;
export const IN_CLOSE_GRID = 1.4;

/** The headings of the items, or what stands under them: no value of a label over them. */
export const isPastItems = ({ layout }: ReadPage, label: Segment, value: Segment): boolean =>
  layout.lines.slice(label.line + 1, value.line + 1).some((line) => itemHeadingsIn(line).length >= HEADINGS);

const HEADINGS = 3;

/** A label, or the first of the lines that one takes. */
export const isLabel = (page: ReadPage, first: Segment): boolean =>
  (page.labels.get(first) ?? []).length > 0 ||
  [...page.labels].some(
    ([{ folded, box }, labels]) =>
      labels.length > 0 && box.y === first.box.y && folded.startsWith(`${first.folded} `) && box.x <= first.box.x,
  );

export const isValue = ({ text }: Segment): boolean => /\d|^[A-Z_-]+$/.test(text);
export const apart = (upper: Segment, lower: Segment): number => lower.box.y - upper.box.y - upper.box.height;

const LINES_NEAR = 4;
/** In heights of a word: where the labels of a row take one line or two, centred. */
export const CLOSE_IN_ROW = 1.2;
