/** A code under its label, where the page is set in rows: it may be another row's. */
import { below, leftOf, type PageLayout } from '../../layout/lay-out.ts';
import type { Segment } from '../../layout/segment.ts';
import type { Label } from '../labels/label.ts';
import type { Announced } from '../labels/label-places.ts';
import type { ReadPage } from '../pages/page-reader.ts';

/** How much a code counts for that stands in a row of a list. */
export const oneOfRows = ({ layout }: ReadPage, { label, segment }: Announced): number => {
  if (segment.line <= label.segment.line) return 1;
  const [next] = below(layout, segment, NEXT_ROW);
  return isNextOfList(layout, segment, next) ||
    isOtherPairs(layout, [label.segment, segment, next]) ||
    isUnderTitle(layout, label, segment)
    ? OF_ROWS
    : 1;
};

/** "AVOIR", the title, over "AV2604417 | 17/11/2026 | P07714 | 4500718823": it heads none of them. */
const isUnderTitle = ({ lines }: PageLayout, { row, segment }: Label, code: Segment): boolean =>
  row.target === 'invoiceNumber' &&
  row.weight < NUMBERED &&
  (lines[segment.line] ?? []).length < FEWEST_CELLS &&
  (lines[code.line] ?? []).filter(isNumbered).length >= FEWEST_CELLS;

/** "Facture" over "AR-2026-018", then "AR-2026-062", row after row. */
const isNextOfList = (layout: PageLayout, code: Segment, next: Segment | undefined): boolean =>
  next !== undefined &&
  (layout.lines[next.line]?.length ?? 0) >= FEWEST_CELLS &&
  isNumbered(next) &&
  next.text !== code.text &&
  shapeOf(next) === shapeOf(code);

/** "Document | Facture de vente" over "Réf. tiers | FV/0233" over "Date | 22/04/2026": what stands under a value has a label of its own. */
const isOtherPairs = (layout: PageLayout, rows: (Segment | undefined)[]): boolean => {
  const lefts = rows.map((row) => row && leftOf(layout, row));
  return areEven(rows) && areEven(lefts) && lefts.every((left) => left?.place === 0 && !/\d/.test(left.text));
};

/** In line, and as far from one another. */
const areEven = (rows: (Segment | undefined)[]): boolean => {
  const [first, second, third] = rows.map((row) => row?.box);
  if (!first || !second || !third) return false;
  return [second.x - first.x, third.x - first.x, second.y - first.y - (third.y - second.y)].every(
    (gap) => Math.abs(gap) < ALIGNED,
  );
};

/** "26-0148 ; 26-0149", "CC/26/118 et CC/26/119": one of two of a kind; "032 · 2026": a rank, and perhaps the rest of its number. */
export const isFollowedByAlike = (code: string, after: string): boolean => {
  if (RANK.test(code) && YEAR_AFTER.test(after)) return true;
  const [, next] = NEXT.exec(after) ?? [];
  const last = code.slice(code.lastIndexOf(' ') + 1);
  return next !== undefined && next !== last && shapeOf({ text: next }) === shapeOf({ text: last });
};

const NEXT = /^ ?(?:[,;|&+/–—-]|et|ou|[àa]) ?((?=\S*\d)[\p{L}\d][\p{L}\d._/-]+[\p{L}\d])(?![\p{L}\d])/u;

/** "F 26/03 - 1142", "HCNC988 – MG": perhaps the rest of it. The State's engagements are whole with their ten figures, and a day is no part. */
export const mayGoOnPastHyphen = (code: string, after: string): boolean => {
  const [, next] = PAST_HYPHEN.exec(after) ?? [];
  return next !== undefined && !STATES.test(code) && !DAY.test(next);
};

const PAST_HYPHEN =
  /^ [‐‑‒–—−-] ((?:\p{Lu}{1,4}|(?=\S*\d)[\p{Lu}\d][\p{Lu}\d._/]*)(?:-[\p{Lu}\d]+)*)(?= ?$| {2}| ?[|;,)·•]| [‐‑‒–—−-] | du | le )/u;
const STATES = /^\d{10}$/;
const DAY = /^\d{1,2}([./-])\d{1,2}\1(?:\d{2}|\d{4})$/;

const RANK = /^\d{1,4}$/;
const YEAR_AFTER = /^ ?[^\p{L}\d\s(] ?(?:19|20)\d\d(?![\d./-])/u;

const isNumbered = ({ text }: Pick<Segment, 'text'>): boolean => /\d{2}/.test(text);

const shapeOf = ({ text }: Pick<Segment, 'text'>): string => text.replace(/\d/g, '0').replace(/\p{L}/gu, 'A');

/** In heights of a word. */
const NEXT_ROW = 3;
const FEWEST_CELLS = 3;
/** Its label says that a number follows. */
const NUMBERED = 2;
/** Points. */
const ALIGNED = 3;
const OF_ROWS = 0.6;
