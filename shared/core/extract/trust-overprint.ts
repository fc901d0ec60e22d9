/** Texts printed one over another: which word belongs to which is a guess, so what was read there wants a look. */
import type { Box, Page, Word } from '../document.ts';
import { isSideways } from '../layout/sideways.ts';
import { type FieldReading, type Reading, SURE } from '../reading.ts';

type AnyField = FieldReading<unknown>;

const TO_CHECK = 0.8;

/** The same reading; a value whose words lie over others' is under `SURE`. */
export const trustOverprint = (reading: Reading, pages: readonly Page[]): Reading =>
  Object.fromEntries(
    Object.entries(reading).map(([name, field]) => [name, trusted(field as AnyField, pages)]),
  ) as Reading;

const trusted = (field: AnyField, pages: readonly Page[]): AnyField =>
  field.confidence >= SURE && field.evidence.kind === 'text' && isGarbled(field.evidence.value, pages)
    ? { ...field, confidence: TO_CHECK }
    : field;

const isGarbled = (value: readonly Box[], pages: readonly Page[]): boolean =>
  pages
    .filter(({ number, origin }) => origin === 'text' && value.some(({ page }) => page === number))
    .some(({ words }) => {
      const own = words.filter(({ box }) => value.some((part) => isWithin(box, part)));
      return own.some((word) => words.some((other) => !own.includes(other) && liesOver(word, other)));
    });

/** A title set very large, or a stamp across the page, is not taken for the words it crosses; bold may be the same words twice. */
const liesOver = (one: Word, other: Word): boolean => {
  const [size, others] = [one.box.height, other.box.height];
  if (others > LARGER * size || size > LARGER * others || isSideways(other)) return false;
  if (one.text.includes(other.text) || other.text.includes(one.text)) return false;
  const across = overlapOf([one.box.x, one.box.width], [other.box.x, other.box.width]);
  const down = overlapOf([one.box.y, size], [other.box.y, others]);
  return across > ACROSS * Math.min(size, others) && down > DOWN * Math.min(size, others);
};

const LARGER = 1.8;
/** In heights of a word: about a letter; lines may touch. */
const ACROSS = 0.4;
const DOWN = 0.4;

const overlapOf = ([from, length]: [number, number], [other, others]: [number, number]): number =>
  Math.min(from + length, other + others) - Math.max(from, other);

const WHOLE = 0.9;

const isWithin = (word: Box, part: Box): boolean =>
  word.page === part.page &&
  overlapOf([word.x, word.width], [part.x, part.width]) > WHOLE * word.width &&
  overlapOf([word.y, word.height], [part.y, part.height]) > WHOLE * word.height;
