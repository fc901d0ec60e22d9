/** A remembered rule on a new page → what stands there now. */

import type { Box } from '../document.ts';
import type { FieldName, FieldValue } from '../fields.ts';
import { below } from '../layout/lay-out.ts';
import { boxesOf, type Segment, surround } from '../layout/segment.ts';
import { anchorPattern, wholeSegmentIs } from './anchors.ts';
import type { Anchor, How, Place } from './memory.ts';
import { boxAt, middleOf, type Row, type Stretch, segmentAt, textOf } from './rows.ts';
import { looksLikeCode, shapeOf } from './shape.ts';
import { isFreeText, pointedValue, valuesIn } from './value-in-text.ts';

export type Printed = Extract<How, { kind: 'printed' }>;

/** `exact`: the same words announce it at the same distance, and nothing else on the page does. */
export type Followed = {
  value: FieldValue;
  stretch: Stretch;
  label: Box[];
  anchor: Anchor | null;
  exact: boolean;
  sameShape: boolean;
};

/** Two programs never print to the same tenth of a point; one program does, nearly. */
const ALIGNED = 5;
const LEVEL = 4;

export const followRule = (rows: readonly Row[], field: FieldName, how: Printed): Followed | null => {
  for (const anchor of how.anchors) {
    const found = rows.flatMap((row) => followAnchor(row, field, { how, anchor }));
    const values = new Set(found.map(({ value }) => JSON.stringify(value)));
    const [first] = nearestFirst(found, how.place);
    if (first) return { ...first, exact: values.size === 1 };
  }
  return how.anchors.length > 0 ? null : followPlace(rows, field, how);
};

type Wanted = { how: Printed; anchor: Anchor };

const followAnchor = (row: Row, field: FieldName, wanted: Wanted): Followed[] =>
  wanted.anchor.side === 'left' ? followLeft(row, field, wanted) : followAbove(row, field, wanted);

const followLeft = (row: Row, field: FieldName, { how, anchor }: Wanted): Followed[] =>
  [...row.whole.folded.matchAll(anchorPattern(anchor))].flatMap((match) => {
    const to = match.index + match[0].length;
    const label = boxesOf(row.whole, match.index, to);
    return valuesFrom(row, afterMarks(row.whole.folded, to), { field, how })
      .filter((stretch) => isAligned(boxAt(stretch), surround(label), anchor) || isJoined(row, to, stretch))
      .slice(0, 1)
      .flatMap((stretch) => followed(stretch, field, { how, anchor, label }));
  });

const followAbove = (row: Row, field: FieldName, { how, anchor }: Wanted): Followed[] =>
  row.segments
    .filter((segment) => wholeSegmentIs(segment, anchor))
    .flatMap((label) =>
      below(row.layout, label, REACH_BELOW)
        .flatMap((segment) => valuesFrom(alone(row.layout, segment), 0, { field, how }))
        .filter((stretch) => isAligned(boxAt(stretch), label.box, anchor))
        .slice(0, 1)
        .flatMap((stretch) => followed(stretch, field, { how, anchor, label: [label.box] })),
    );

const REACH_BELOW = 6;

const followPlace = (rows: readonly Row[], field: FieldName, how: Printed): Followed | null => {
  const [first, last] = [rows[0], rows.at(-1)];
  const wanted = (how.place.page === 'first' ? first : last)?.layout.page;
  const found = rows
    .filter(({ layout }) => layout.page === wanted)
    .flatMap((row) => row.segments.flatMap((segment) => valuesFrom(alone(row.layout, segment), 0, { field, how })))
    .filter((stretch) => stands(boxAt(stretch), how.place, stretch.row.layout.page.height));
  return found.flatMap((stretch) => followed(stretch, field, { how, anchor: null, label: [] }))[0] ?? null;
};

const stands = (box: Box, place: Place, height: number): boolean => {
  const y = place.from === 'top' ? box.y : height - box.y;
  const level = Math.abs(y - place.y) < LEVEL;
  return level && (near(box.x, place.x) || near(box.x + box.width, place.right));
};

/** The stretches of a row that may be the value, from a place on, nearest first. */
const valuesFrom = (row: Row, from: number, { field, how }: { field: FieldName; how: Printed }): Stretch[] => {
  if (isFreeText(field)) return textFrom(row, from, isName(field) ? MOST_WORDS : how.words);
  return valuesIn(field, row.whole.text.slice(from)).map((found) => ({
    row,
    from: from + found.from,
    to: from + found.to,
  }));
};

/** As many words as the value had, within its column; a name is all that stands there. */
const textFrom = (row: Row, from: number, words: number): Stretch[] => {
  const at = segmentAt(row, from);
  if (!at) return [];
  const rest = row.whole.text.slice(from, at.from + at.segment.text.length);
  const taken = [...rest.matchAll(/\S+/g)].slice(0, words).at(-1);
  return taken ? [{ row, from, to: from + taken.index + taken[0].length }] : [];
};

const MOST_WORDS = 12;
const isName = (field: FieldName): boolean => NAMES.has(field);
const NAMES: ReadonlySet<FieldName> = new Set(['sellerName', 'buyerName', 'supplierService']);

const alone = (layout: Row['layout'], segment: Segment): Row => ({ layout, segments: [segment], whole: segment });

const afterMarks = (text: string, from: number): number =>
  from + (/^[\s:.;°#|()>=-]*/.exec(text.slice(from))?.[0].length ?? 0);

const isAligned = (value: Box, label: Box, { left, right, down }: Anchor): boolean =>
  near(middleOf(value) - middleOf(label), down, LEVEL) &&
  (near(value.x - label.x, left) || near(value.x + value.width - label.x, right));

const near = (one: number, other: number, within = ALIGNED): boolean => Math.abs(one - other) <= within;

/** Right after its label, in the same run of words: then its place follows from the label alone. */
const isJoined = (row: Row, labelEnd: number, { from }: Stretch): boolean =>
  segmentAt(row, labelEnd - 1)?.segment === segmentAt(row, from)?.segment &&
  !/[a-z0-9]/.test(row.whole.folded.slice(labelEnd, from));

type Read = { how: Printed; anchor: Anchor | null; label: Box[] };

const followed = (stretch: Stretch, field: FieldName, { how, anchor, label }: Read): Followed[] => {
  const text = textOf(stretch);
  const value = pointedValue(field, text);
  if (value === null || (isCode(field) && !looksLikeCode(text))) return [];
  return [{ value, stretch, label, anchor, exact: false, sameShape: shapeOf(text) === how.shape }];
};

const isCode = (field: FieldName): boolean => isFreeText(field) && !isName(field);

/** Where a label is printed twice, the one that stands where it did. */
const nearestFirst = (found: Followed[], { page, from, x, y }: Place): Followed[] =>
  found
    .map((one) => ({ one, away: distanceTo(one.stretch, { from, x, y }) + (isOn(one.stretch, page) ? 0 : 10_000) }))
    .sort((a, b) => a.away - b.away)
    .map(({ one }) => one);

const distanceTo = (stretch: Stretch, { from, x, y }: Pick<Place, 'from' | 'x' | 'y'>): number => {
  const box = boxAt(stretch);
  const down = from === 'top' ? box.y : stretch.row.layout.page.height - box.y;
  return Math.abs(box.x - x) + Math.abs(down - y);
};

const isOn = ({ row }: Stretch, page: Place['page']): boolean => (row.layout.page.number === 1) === (page === 'first');
