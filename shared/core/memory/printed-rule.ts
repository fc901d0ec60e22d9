/** A value where it stands on its page → how to find it again on the next one. */
import type { Box } from '../document.ts';
import { findLabels } from '../extract/labels/find-labels.ts';
import { sameValue } from '../extract/xml/same-value.ts';
import type { FieldName, FieldValue } from '../fields.ts';
import { foldText } from '../layout/fold-text.ts';
import { surround } from '../layout/segment.ts';
import { anchorsOf } from './anchors.ts';
import type { How, Place } from './memory.ts';
import { boxAt, boxesAt, overlaps, type Row, type Stretch, textOf } from './rows.ts';
import { shapeOf } from './shape.ts';
import { isFreeText, valuesIn } from './value-in-text.ts';

export type Lesson = { field: FieldName; value: FieldValue; boxes: readonly Box[] | null };

/** @returns null when the pages do not show the value. */
export const printedRule = (rows: readonly Row[], lesson: Lesson): How | null => {
  const found = stretchesOf(rows, lesson);
  const pointed = lesson.boxes ? found.filter((one) => touches(one, lesson.boxes ?? [])) : [];
  const [best, next] = (pointed.length > 0 ? pointed : found)
    .map((stretch) => ({ stretch, merit: meritOf(stretch, lesson.field) }))
    .sort((one, other) => other.merit - one.merit);
  if (!best) return null;
  const { stretch, merit } = best;
  return {
    kind: 'printed',
    anchors: anchorsOf(stretch),
    place: placeOf(rows, stretch),
    words: textOf(stretch).split(/\s+/).length,
    shape: shapeOf(textOf(stretch)),
    guessed: pointed.length === 0 && next !== undefined && next.merit === merit,
  };
};

/** Everywhere the pages show the value, however it is spelled. */
const stretchesOf = (rows: readonly Row[], { field, value }: Lesson): Stretch[] =>
  rows.flatMap((row) => {
    const places = isFreeText(field)
      ? textPlaces(row.whole.folded, String(value))
      : valuesIn(field, row.whole.text).filter((found) => sameValue(found.value, value));
    return places.map(({ from, to }) => ({ row, from, to }));
  });

const textPlaces = (folded: string, value: string): { from: number; to: number }[] => {
  const words = foldText(value.trim())
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(`(?<![a-z0-9])${words.join('\\s*')}(?![a-z0-9])`, 'g');
  return [...folded.matchAll(pattern)].map((match) => ({ from: match.index, to: match.index + match[0].length }));
};

const touches = (stretch: Stretch, boxes: readonly Box[]): boolean =>
  boxesAt(stretch).some((mine) => boxes.some((box) => overlaps(mine, box)));

/** A known label of the field speaks for the place, one of another field against it; a line of the table says little. */
const meritOf = (stretch: Stretch, field: FieldName): number => {
  const [nearest] = anchorsOf(stretch);
  const { row, from } = stretch;
  const known = findLabels(row.whole).findLast(({ to }) => to <= from);
  const forOther = known !== undefined && known.row.target !== field;
  const inTable = valuesIn('totalNet', row.whole.text).length > 2;
  return (known?.row.target === field ? 2 : forOther ? -1 : 0) + (nearest ? 1 : 0) - (inTable ? 1 : 0);
};

const placeOf = (rows: readonly Row[], stretch: Stretch): Place => {
  const box = surround(boxesAt(stretch));
  const { page } = stretch.row.layout;
  const first = rows[0]?.layout.page.number === page.number;
  const high = box.y < page.height / 2;
  return {
    page: first ? 'first' : 'last',
    from: high ? 'top' : 'bottom',
    x: boxAt(stretch).x,
    right: box.x + box.width,
    y: high ? box.y : page.height - box.y,
  };
};
