/** Texts printed one over another: which word belongs to which is a guess, so what was read there wants a look. */
import type { Box, Page, Word } from '../../document.ts';
import { surround } from '../../layout/segment.ts';
import { isSideways } from '../../layout/sideways.ts';
import { type FieldReading, type Reading, SURE } from '../../reading.ts';

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
  pages.some(({ number, origin, words }) => {
    const parts = value.filter(({ page }) => page === number);
    if (origin !== 'text' || parts.length === 0) return false;
    const isOwn = ({ box }: Word): boolean => parts.some((part) => isWithin(box, part));
    const near = levelWith(parts, words);
    return near.filter(isOwn).some((word) => near.some((other) => liesOver(word, other) && !isOwn(other)));
  });

/** The others are too far up or down the page to lie over a word of theirs. */
const levelWith = (parts: readonly Box[], words: readonly Word[]): Word[] => {
  const { y: top, height } = surround(parts);
  return words.filter(({ box }) => box.y < top + height && box.y + box.height > top);
};

/** A title set very large, or a stamp across the page, is not taken for the words it crosses; bold may be the same words twice. */
const liesOver = (one: Word, other: Word): boolean => {
  const [size, others] = [one.box.height, other.box.height];
  const less = Math.min(size, others);
  if (overlapOf(one.box.y, size, other.box.y, others) <= DOWN * less) return false;
  if (overlapOf(one.box.x, one.box.width, other.box.x, other.box.width) <= ACROSS * less) return false;
  if (others > LARGER * size || size > LARGER * others || isSideways(other)) return false;
  return !one.text.includes(other.text) && !other.text.includes(one.text);
};

const LARGER = 1.8;
/** In heights of a word: about a letter; lines may touch. */
const ACROSS = 0.4;
const DOWN = 0.4;

const overlapOf = (from: number, length: number, other: number, others: number): number =>
  Math.min(from + length, other + others) - Math.max(from, other);

const WHOLE = 0.9;

const isWithin = (word: Box, part: Box): boolean =>
  word.page === part.page &&
  overlapOf(word.y, word.height, part.y, part.height) > WHOLE * word.height &&
  overlapOf(word.x, word.width, part.x, part.width) > WHOLE * word.width;
