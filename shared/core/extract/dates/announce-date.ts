/** The words that announce a date: before it on its line, beside it, over it or under it. */
import { above, below, leftOf, sameRank } from '../../layout/lay-out.ts';
import { boxesOf, joinSegments, type Segment } from '../../layout/segment.ts';
import { findAmounts } from '../../values/find-amounts.ts';
import { type FoundDate, findDates } from '../../values/read-date.ts';
import { bracketsUnder } from '../labels/in-brackets.ts';
import { isOverLabels } from '../labels/value-over-label.ts';
import type { ReadPage } from '../pages/page-reader.ts';
import { isSameCell } from '../totals/amount-headings.ts';
import { type Announced, announceBy, withoutDay } from './announce-by.ts';
import { rowOrInvoice } from './date-columns.ts';
import { DATED_NUMBER, type DateWord } from './date-words.ts';
import { OWN } from './dated-document.ts';
import { dayOf } from './day-beside.ts';
import { participleBefore, subjectBefore } from './event-dates.ts';

type Place = { segment: Segment; found: FoundDate; from: number };

/** In heights of a word: the next line of a cell. */
export const REST_REACH = 2.2;

const NOTHING: Announced = { word: null, near: 0, label: '', boxes: [] };

/** The words that announce a date: before it, else to its left, else above it. `isOwn` = they end with this invoice's number. */
export const announce = (
  page: ReadPage,
  { segment, found, from }: Place,
  isOwn: (words: string) => boolean,
): Announced => {
  const before = withoutDay(segment.folded.slice(from, found.from));
  if (/[a-z]{2}/.test(before)) {
    return ofEvent(segment.text.slice(from, found.from), announceBy(before, 1, boxesOf(segment, from, found.from)));
  }
  if (isOwn(before)) return { word: OWN, near: 1, label: before, boxes: boxesOf(segment, from, found.from) };
  if (isOfAnother(page, segment)) return { ...NOTHING, word: ITEM, near: 1 };
  const alone = [LE, LE_DAY].find(({ pattern }) => pattern.test(segment.folded.slice(from, found.from)));
  if (alone) return dayOf(page, segment, { bare: alone, isOwn }) ?? { ...NOTHING, word: alone, near: 1 };
  if (from > 0) return NOTHING;
  const bracketed = bracketsUnder(page, segment);
  if (bracketed) return announceBy(withoutDay(bracketed.folded), 0.9, [bracketed.box]);
  const left = leftOf(page.layout, segment);
  const byLeft = left && !hasDate(left) ? announceBy(withoutDay(wholeLabel(page, left)), 0.9, [left.box]) : NOTHING;
  const number = left && numberOfDay(page, left);
  if (number && isOwn(number.folded)) return { word: OWN, near: 1, label: number.folded, boxes: [number.box] };
  const heading = byHeading(page, segment);
  const [nearest] = above(page.layout, segment, HEADING_REACH);
  const isHeaded = heading.word?.kind === 'issue' && DATE_HEADING.test(heading.label) && !/date|:$/.test(byLeft.label);
  if (byLeft.word && isHeaded) return { ...heading, near: heading.near * EITHER };
  const isUnderNumber = nearest && isClose(segment, nearest) && isOwn(nearest.folded);
  const isOtherBlocks = isUnderNumber && (NO_LABEL.test(byLeft.label) || isNoLabelBeside(nearest, byLeft.label));
  if (byLeft.word && !(heading.word && TITLE.test(byLeft.label)) && !isOtherBlocks) return byLeft;
  if (isUnderNumber && heading.word?.kind !== 'issue')
    return { word: OWN, near: 0.85, label: nearest.folded, boxes: [nearest.box] };
  const inItems = (page.layout.lines[segment.line] ?? []).some(hasAmount);
  if (heading.word && !inItems) {
    const nearer = byCloseFooting(page, segment, heading);
    if (nearer.word) return nearer;
  }
  if (heading.word || inItems) return heading.word ? heading : { ...NOTHING, word: ITEM, near: 0.5 };
  const footing = sameRank(page.layout, segment, segment.line + 1) ?? labelUnder(page, segment);
  return footing &&
    !hasDate(footing) &&
    footing.box.y - segment.box.y < HEADING_BELOW * Math.max(segment.size, footing.size)
    ? announceBy(withoutDay(footing.folded), 0.7, [footing.box])
    : NOTHING;
};

/** "N° 1004822 | du | 12.02.2026": what the article gives the day of. */
const numberOfDay = ({ layout }: ReadPage, left: Segment): Segment | undefined => {
  if (ARTICLE.test(left.folded)) return leftOf(layout, left);
  return OF_DAY.test(left.folded) ? { ...left, folded: withoutDay(left.folded) } : undefined;
};

const ARTICLE = /^(?:du|en date du) ?:?$/;
const OF_DAY = / (?:du|en date du) ?:?$/;

/** "Votre commande | du 25/01/2026 n° …": unless an invoice is what stands beside it or over it. */
const isOfAnother = (page: ReadPage, segment: Segment): boolean =>
  DATED_NUMBER.test(wholeCell(page, segment)) &&
  ![leftOf(page.layout, segment), above(page.layout, segment, 1)[0]].some((near) => INVOICE.test(near?.folded ?? ''));

/** "Date de" over "livraison": what cannot end a label goes on under it. */
const wholeLabel = ({ layout }: ReadPage, left: Segment): string => {
  const [lower] = /\b(?:de|d'|la|l')$/.test(left.folded) ? below(layout, left, REST_REACH - 1) : [];
  return lower && isSameCell(left, lower) && !/\d/.test(lower.text) ? `${left.folded} ${lower.folded}` : left.folded;
};

/** "du 05/04/26" over "n° 2664635": a narrow cell breaks the line before the number. */
const wholeCell = ({ layout }: ReadPage, segment: Segment): string => {
  const [next] = below(layout, segment, REST_REACH - 1);
  return next && NUMBERED.test(next.folded) ? `${segment.folded} ${next.folded}` : segment.folded;
};

/** Not "N° client C0042", which has its own. */
const NUMBERED = /^n ?°(?! ?:? ?[a-z]{3})/;

/** The label, of a line or several, of a value in a row of values over their labels. */
const labelUnder = (page: ReadPage, date: Segment): Segment | undefined => {
  if (!isOverLabels(page, date)) return undefined;
  const [first, second] = below(page.layout, date, CLOSE_ROW).filter(({ text }) => !/\d/.test(text));
  return first && second && isSameCell(first, second) ? joinSegments(first, second) : first;
};

/** In heights of a word. */
const CLOSE_ROW = 3;

const INVOICE = /facture|avoir|invoice|note|memoire/;

/** "Facture n° 12 : spectacle donné le …" is when something was done; "facture n° 12 - spectacle du …" may be. */
const ofEvent = (before: string, announced: Announced): Announced => {
  if (announced.word?.kind !== 'issue') return announced;
  const speaksOfIt = (words: string | undefined): boolean =>
    words === undefined || announceBy(words, 1, []).word?.kind === 'issue';
  if (!speaksOfIt(participleBefore(before))) return { ...announced, word: ITEM };
  return speaksOfIt(subjectBefore(before)) ? announced : { ...announced, near: announced.near * OF_SUBJECT };
};

const OF_SUBJECT = 0.4;

/** "Date d'édition" over a day, to the right of "Service / Engagement", whose values stand under it. */
const DATE_HEADING = /^date\b(?!.*\d)/;

/** No label: "Certifié Qualiopi - actions de formation", "Agrément F4-T2 n° 11/2024/0318". */
const NO_LABEL = /^(?!date )(?:\S+ ){4,}\S*[^ :]$|\d$/;

/** "Impression & reprographie | 13 mai 2026", under "N° 2026-F08": a number with its mark before it tells that no labels stand to the left. */
const isNoLabelBeside = (number: Segment, left: string): boolean =>
  MARKED.test(number.folded) && !/^date|:$/.test(left);

const MARKED = /^(?:(?:facture|avoir|note|memoire) ?)?(?:n ?°|no\.? |#)/;

/** A title on the same line is no more the date's than the heading over it. */
const TITLE = /^(?!.*\b(?:date|datee?|emise?)\b)(?:facture|avoir|invoice|note|memoire)(?: [^\d]{0,24})?$/;

/** In heights of a word: a row of values over a row of small headings. */
const HEADING_BELOW = 3;

/** "Le 3 mars 2026", alone. */
const LE: DateWord = { kind: 'issue', weight: 1.2, pattern: /^(?:le|ce|du|en date du) ?:? ?$/ };
/** "Le samedi 12 septembre 2026": the day of a feast as well. */
const LE_DAY: DateWord = {
  kind: 'issue',
  weight: 1,
  pattern: /^(?:le|ce) (?:(?:lun|mar|mercre|jeu|vendre|same)di|dimanche),? ?$/,
};

/** A date on a line with money is an item's or a payment's. */
const ITEM: DateWord = { kind: 'other', weight: 1, pattern: /x/ };

const hasDate = ({ folded }: Segment): boolean => findDates(folded).length > 0;
const hasAmount = ({ folded }: Segment): boolean => findAmounts(folded).some(({ decimals }) => decimals);

/** Lines: others' cells may stand between. */
const HEADING_REACH = 8;

const byHeading = (page: ReadPage, segment: Segment): Announced => {
  const over = above(page.layout, segment, HEADING_REACH).filter((other) => isClose(segment, other));
  for (const [index, heading] of over.entries()) {
    if (hasDate(heading)) continue;
    const near = index === 0 ? 0.85 : 0.6;
    const announced = DAY_ONLY.test(heading.folded)
      ? { word: LE, near, label: heading.folded, boxes: [heading.box] }
      : announceBy(withoutDay(heading.folded), near, [heading.box]);
    if (!announced.word) continue;
    const whose = rowOrInvoice(page.layout, { date: segment, heading, weight: announced.word.weight });
    if (whose === 'row') return { ...announced, word: ITEM };
    return whose === 'either' ? { ...announced, near: near * EITHER } : announced;
  }
  return NOTHING;
};

const EITHER = 0.4;

const DAY_ONLY = /^en date du ?:?$/;

const isClose = (segment: Segment, other: Segment): boolean =>
  segment.box.y - (other.box.y + other.box.height) < 2.6 * segment.size;

/** Dates over their labels, row under row: the label right under a date, far nearer than the heading over it. */
const byCloseFooting = (page: ReadPage, date: Segment, { boxes: [heading] }: Announced): Announced => {
  const [footing] = below(page.layout, date, CLOSE);
  if (!heading || !footing || /\d/.test(footing.text)) return NOTHING;
  const gap = date.box.y - heading.y - heading.height;
  const nearer = gap > CLOSE * date.size && gap > FARTHER * Math.max(footing.box.y - date.box.y - date.box.height, 1);
  return nearer ? announceBy(withoutDay(footing.folded), 0.7, [footing.box]) : NOTHING;
};

/** In heights of a word. */
const CLOSE = 0.8;
const FARTHER = 1.6;
