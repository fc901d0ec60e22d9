/** Would the portal's own recognition find each field on these pages? Said only where its words are published. */
import type { Box, Page, Word } from '../document.ts';
import type { Draft } from '../draft.ts';
import type { FieldName } from '../fields.ts';
import { foldText } from '../layout/fold-text.ts';
import { type Announced, announcedBy, neverRecognised, recognised } from './portal-keywords.ts';

export type Forecast =
  /** One of its words stands before the value. */
  | 'announced'
  /** None does: the value may stay unseen. */
  | 'not-announced'
  /** The word and the value are written in one, without a space. */
  | 'glued'
  /** It can find it; by which words is not published. */
  | 'words-unknown'
  /** We have no value that stands on a page. */
  | 'not-on-page'
  /** There is no text it could read. */
  | 'no-text'
  /** It never gives it back. */
  | 'never';

export type FieldForecast = { field: FieldName; forecast: Forecast; words: readonly string[] };

export const foreseeFields = (draft: Draft, pages: readonly Page[]): FieldForecast[] => [
  ...recognised.map((field) => foresee(draft, field, pages)),
  ...neverRecognised.map((field): FieldForecast => ({ field, forecast: 'never', words: [] })),
];

const foresee = (draft: Draft, field: FieldName, pages: readonly Page[]): FieldForecast => {
  const announced = announcedBy.find((one) => one.field === field);
  const words = announced?.words ?? [];
  if (pages.length === 0 || pages.every(({ origin }) => origin !== 'text'))
    return { field, forecast: 'no-text', words };
  const place = placeOf(draft, field);
  if (!place) return { field, forecast: 'not-on-page', words };
  return { field, words, forecast: announced ? announcement(announced, place, pages) : 'words-unknown' };
};

const placeOf = (draft: Draft, field: FieldName): Box | null => {
  const evidence = draft.fields[field]?.evidence;
  return evidence?.kind === 'text' ? (evidence.value[0] ?? null) : null;
};

const announcement = ({ pattern }: Announced, place: Box, pages: readonly Page[]): Forecast => {
  const words = pages.find(({ number }) => number === place.page)?.words ?? [];
  const [own] = words.filter(({ box }) => overlaps(box, place));
  const before = foldText(
    wordsBefore(words, place)
      .map(({ text }) => text)
      .join(' '),
  );
  if (own && pattern.test(foldText(own.text).replace(/\d.*$/, ''))) return 'glued';
  return pattern.test(before) ? 'announced' : 'not-announced';
};

const middle = ({ y, height }: Box): number => y + height / 2;
const overlaps = (one: Box, other: Box): boolean =>
  Math.abs(middle(one) - middle(other)) < other.height / 2 &&
  one.x < other.x + other.width &&
  other.x < one.x + one.width;

/** On the same line to its left, or straight above: the header of its column. */
const wordsBefore = (words: readonly Word[], place: Box): Word[] =>
  words.filter(({ box }) => isLeft(box, place) || isAbove(box, place));

const isLeft = (box: Box, place: Box): boolean =>
  Math.abs(middle(box) - middle(place)) < place.height / 2 && box.x + box.width <= place.x + 1;

const LINES_ABOVE = 2.5;
const isAbove = (box: Box, place: Box): boolean =>
  box.y < place.y &&
  place.y - box.y < LINES_ABOVE * place.height &&
  box.x < place.x + place.width &&
  place.x < box.x + box.width;
