/** "du 02/07/2026", alone in its cell: the day of what stands before it on its line, or over it. */
import { above, below, leftOf, rightOf } from '../../layout/lay-out.ts';
import type { Segment } from '../../layout/segment.ts';
import type { ReadPage } from '../pages/page-reader.ts';
import { type Announced, announceBy, withoutDay } from './announce-by.ts';
import type { DateWord } from './date-words.ts';
import { OWN } from './dated-document.ts';

/** `bare`: what the article makes of the date where nothing stands before it. `isOwn`: the words end with this invoice's number. */
type Article = { bare: DateWord; isOwn: (words: string) => boolean };

export const dayOf = (page: ReadPage, date: Segment, { bare, isOwn }: Article): Announced | undefined => {
  if (beginsPeriod(page, date)) return { word: PERIOD, near: 1, label: '', boxes: [] };
  const places = placesBefore(page, date);
  for (const { words, boxes } of places) {
    if (isOwn(words)) return { word: OWN, near: 1, label: words, boxes };
    const announced = announceBy(withoutDay(words), 1, boxes);
    // "Dijon, le 27 avril": the other article goes on with a town, far more often than with a number.
    if (announced.word?.kind === 'other' || (announced.word && OF.test(date.folded))) return announced;
  }
  const unknown = OF.test(date.folded) ? places.some(({ close }) => close) : isInOthersRow(page, date);
  return unknown ? { word: bare, near: OF_UNKNOWN, label: '', boxes: [] } : undefined;
};

/** "du 01/03/2026 | au 31/03/2026", beside it or under it. */
const beginsPeriod = ({ layout }: ReadPage, date: Segment): boolean =>
  OF.test(date.folded) &&
  [rightOf(layout, date), ...below(layout, date, LEADING)].some((next) => END.test(next?.folded ?? ''));

const END = /^(?:au|jusqu'au) \d/;
const PERIOD: DateWord = { kind: 'other', weight: 1, pattern: /x/ };

/** "Échéance | le 01/03/2026", however far: unless it is but a heading on the same line. */
const isInOthersRow = ({ layout }: ReadPage, date: Segment): boolean =>
  announceBy(withoutDay(leftOf(layout, date)?.folded ?? ''), 1, []).word?.kind === 'other';

/** "Du", not "le": a day of something. */
const OF = /^(?:du|en date du)\b/;
const OF_UNKNOWN = 0.4;

type Words = { words: string; boxes: Announced['boxes']; close: boolean };

/** What is close to it on its line; what is over it in its cell; what is far from it on its line, where the day is one of something. */
const placesBefore = (page: ReadPage, date: Segment): Words[] => {
  const left = runBefore(page, date);
  const over = above(page.layout, date, LINES).find((upper) => isInCell(upper, date));
  const upper = over && wordsOf([over], true);
  if (left?.close) return [left, upper].filter((one) => one !== undefined);
  return [upper, OF.test(date.folded) ? left : undefined].filter((one) => one !== undefined);
};

const wordsOf = (segments: Segment[], close: boolean): Words => ({
  words: segments.map(({ folded }) => folded).join(' '),
  boxes: segments.map(({ box }) => box),
  close,
});

/** However wide the cells: what is dated is most often numbered. */
const CODE = /^\S*\d{2}\S*\d\S*$/;

/** A number goes with the label to its left. */
const runBefore = ({ layout }: ReadPage, date: Segment): Words | undefined => {
  const left = leftOf(layout, date);
  if (!left) return undefined;
  const label = /[a-z]{4}/.test(left.folded) ? undefined : leftOf(layout, left);
  return wordsOf(
    [label, left].filter((one) => one !== undefined),
    CODE.test(left.folded) || date.box.x - left.box.x - left.box.width < CLOSE * date.size,
  );
};

/** Set flush with it, left or right, or centred. */
const isInCell = (upper: Segment, date: Segment): boolean =>
  edges(upper).some((edge, index) => Math.abs(edge - (edges(date)[index] ?? 0)) < ALIGNED) &&
  date.box.y - (upper.box.y + upper.box.height) < LEADING * date.size;

const edges = ({ box: { x, width } }: Segment): number[] => [x, x + width / 2, x + width];

/** Other cells' lines may stand between. */
const LINES = 3;
/** Points. */
const ALIGNED = 3;
/** In heights of a word. */
const CLOSE = 3;
const LEADING = 1.2;
