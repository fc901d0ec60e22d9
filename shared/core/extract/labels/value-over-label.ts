/** Forms that set each value over its label: in rows, in cards, in grids of both in turn. */
import { above, below, rightOf } from '../../layout/lay-out.ts';
import type { Segment } from '../../layout/segment.ts';
import type { ReadPage } from '../pages/page-reader.ts';
import {
  apart,
  CLOSE_IN_ROW,
  endsOf,
  IN_CLOSE_GRID,
  IN_GRID,
  isLabel,
  isPastItems,
  isValue,
  startsUnder,
} from './grid-order.ts';
import { bracketsUnder } from './in-brackets.ts';
import type { Label } from './label.ts';
import type { Announced } from './label-places.ts';
import { startsWithLabel } from './starts-with-label.ts';
import { firstLabel, skipMarks } from './value-part.ts';

const LINES_NEAR = 4;
/** Points. */
const LEVEL = 1;
/** In heights of a word. */
const CLOSE = 0.8;
const FARTHER = 1.6;
const REACH_BELOW = 2.4;
const FARTHEST_ROW = 4;

const place = (page: ReadPage, label: Label, value: Segment): Announced[] => [
  { label, segment: value, from: skipMarks(value.folded, 0), to: firstLabel(page, value), near: 0.85 },
];

/** Each value over its label, close; the row that comes next, or came before, is farther. */
export const onUpperRow = (page: ReadPage, label: Label): Announced[] => {
  const { segment } = label;
  // What stands a little higher or lower is another block's.
  const row = (page.layout.lines[segment.line] ?? []).filter(({ box }) => Math.abs(box.y - segment.box.y) < LEVEL);
  const values = row.map((cell) => closeOver(page, cell));
  const value = values[row.indexOf(segment)];
  if (values.filter((over) => over !== undefined).length < 2 || !value || !isValue(value)) return [];
  if (row.some((cell, index) => !values[index] && hasValueUnder(page, cell))) return [];
  if (row.some(({ text }) => /\d|:$/.test(text))) return [];
  return place(page, label, value);
};

/** Right under it: the empty cell was not over it. */
const hasValueUnder = (page: ReadPage, cell: Segment): boolean => {
  const [under] = below(page.layout, cell, CLOSE);
  return under !== undefined && isValue(under);
};

/** What stands right over a label, nearer to it than to what stands over that, and than what stands under the label. */
const closeOver = (page: ReadPage, cell: Segment): Segment | undefined => {
  const [value] = above(page.layout, cell, LINES_NEAR);
  const gap = value ? apart(value, cell) : Infinity;
  if (!value || gap > CLOSE * cell.size || startsWithLabel(page, value)) return undefined;
  const [over] = above(page.layout, value, LINES_NEAR);
  const [under] = below(page.layout, cell, REACH_BELOW);
  const farther = [over && apart(over, value), under && apart(cell, under)];
  return farther.every((other) => other === undefined || other > FARTHER * Math.max(gap, 1)) ? value : undefined;
};

/** Each value over its label, row under row: what stands under this label has its own label right under it, or is none. */
export const overItsLabel = (page: ReadPage, label: Label): Announced[] => {
  const { segment } = label;
  const value = above(page.layout, segment, LINES_NEAR).find((upper) => apart(upper, segment) > -0.5 * segment.size);
  const [next] = below(page.layout, segment, FARTHEST_ROW);
  if (!value || !isValue(value) || startsWithLabel(page, value, label)) return [];
  if (bracketsUnder(page, value) === segment) return place(page, label, value);
  if (!next || isPastItems(page, segment, next))
    return isLastCard(page, label, value) || isOverLabels(page, value) || isLastInStack(page, label, value)
      ? place(page, label, value)
      : [];
  const [over, under] = [apart(value, segment), apart(segment, next)];
  const nearer = isLabelledBelow(page, segment, next) && over < under;
  const clearly = nearer && FARTHER * Math.max(over, 1) < under && !isHeaded(page, value);
  if (clearly || (over < under && isOverLabels(page, value))) return place(page, label, value);
  const grid = endsOf(page, label, IN_GRID);
  if (grid.top === 'label' && grid.bottom === 'value') return [];
  const close = endsOf(page, label, IN_CLOSE_GRID);
  const upwards = close.top === 'value' && close.bottom === 'label' && startsUnder(page, next);
  return upwards || nearer ? place(page, label, value) : [];
};

/** The value right over the label and nothing under it, as with other labels of the page. */
const isLastCard = (page: ReadPage, { segment }: Label, value: Segment): boolean =>
  !segment.text.endsWith(':') &&
  closeOver(page, segment) === value &&
  [...page.labels].filter(([other, labels]) => labels.length > 0 && isCard(page, other)).length > FEWEST_CARDS;

/** Values over their labels, set close: nothing is under the last label, and over its value stands another one's label. */
const isLastInStack = (page: ReadPage, label: Label, value: Segment): boolean => {
  const [over] = above(page.layout, value, LINES_NEAR);
  const { top, bottom } = endsOf(page, label, IN_CLOSE_GRID);
  return over !== undefined && !/\d/.test(over.text) && isLabel(page, over) && top === 'value' && bottom === 'label';
};

const isCard = (page: ReadPage, segment: Segment): boolean => {
  const value = /\d|:$/.test(segment.text) ? undefined : closeOver(page, segment);
  return value !== undefined && isValue(value);
};

/** Besides its own. */
const FEWEST_CARDS = 1;

/** An item's, or a total. */
export const hasAmounts = (row: readonly Segment[]): boolean => row.some(({ text }) => AMOUNT.test(text));

const AMOUNT = /\d,(?:\d{2}(?!\d)|[-–—]{1,2}(?![\w-]))|(?<![\d.])\d+\.\d{2}(?![\d.])/;

/** A row of values, none of which has its heading over it, over a row of labels of a line or several. */
export const isOverLabels = (page: ReadPage, value: Segment): boolean => {
  const row = page.layout.lines[value.line] ?? [];
  if (hasAmounts(row)) return false;
  const labelled = row.filter((cell) => {
    const [under] = below(page.layout, cell, REACH_BELOW);
    return under !== undefined && !/\d|:$/.test(under.text) && isLabel(page, under) && !hasValueBeside(page, under);
  });
  return isMost(labelled, row) && row.filter((cell) => isHeaded(page, cell)).length <= HEADED * row.length;
};

const hasValueBeside = ({ layout }: ReadPage, label: Segment): boolean => /\d/.test(rightOf(layout, label)?.text ?? '');

/** Where labels take one line or several, centred, one of many may stand nearer to the label over it. */
const HEADED = 0.25;

/** Three of them, or two and no other. */
const isMost = (some: Segment[], row: Segment[]): boolean =>
  some.length >= 3 ? some.length > 0.6 * row.length : some.length === 2 && row.length === 2;

const isHeaded = (page: ReadPage, cell: Segment): boolean => {
  const [over] = above(page.layout, cell, LINES_NEAR);
  const [under] = below(page.layout, cell, REACH_BELOW);
  return (
    over !== undefined &&
    !/\d/.test(over.text) &&
    apart(over, cell) <
      (under ? apart(cell, under) + (startsWithLabel(page, over) ? LEVEL : 0) : REACH_BELOW * cell.size)
  );
};

/** A value apart from this label, and far nearer to the one under it. */
export const isLabelledBelow = (page: ReadPage, label: Segment, value: Segment): boolean => {
  const gap = apart(label, value);
  const [own] =
    gap > CLOSE * Math.min(label.size, value.size) && (isValue(value) || !isLabel(page, value))
      ? below(page.layout, value, CLOSE_IN_ROW)
      : [];
  return (
    own !== undefined && !/\d/.test(own.text) && gap > FARTHER * Math.max(apart(value, own), 1) && isLabel(page, own)
  );
};
