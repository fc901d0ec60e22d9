/** Rows of headings over their values, and rows of labels each with its value after it. */
import type { Box } from '../../document.ts';
import { below } from '../../layout/lay-out.ts';
import type { Segment } from '../../layout/segment.ts';
import { ITEM_HEADING } from '../dates/date-words.ts';
import type { ReadPage } from '../pages/page-reader.ts';
import { isInitials, type Label } from './label.ts';
import { startsWithLabel } from './starts-with-label.ts';

/** "Désignation", "Quantité", "Montant". */
export const itemHeadingsIn = (line: readonly Segment[]): Segment[] =>
  line.filter(({ folded }) => !/\d/.test(folded) && ITEM_HEADING.test(folded));

const FEWEST = 2;

/** "SIRET | Engagement | Code service | Commercial" over their values: the words beside a heading are the next one. */
export const isAmongHeadings = (page: ReadPage, { line }: Segment): boolean => {
  const cells = page.layout.lines[line] ?? [];
  if (cells.some(({ text }) => /\d|:$/.test(text))) return false;
  return cells.filter((cell) => startsWithLabel(page, cell) && hasValueUnder(page, cell)).length >= FEWEST;
};

const hasValueUnder = (page: ReadPage, heading: Segment): boolean => {
  const [value] = below(page.layout, heading, REACH);
  return value !== undefined && /\d/.test(value.text) && !namesItself(page, value);
};

/** Initials before a number may belong to it: "Cde n°" over "BC 09780". */
const namesItself = (page: ReadPage, value: Segment): boolean =>
  (page.labels.get(value) ?? []).some((label) => label.from <= 1 && !isInitials(label));

/** In heights of a word. */
const REACH = 2.4;

/** "SIRET CLIENT 200… | CODE SERVICE VOIRIE": beside this label, or close over or under it, another has its value after it. */
export const isAmongPairs = (page: ReadPage, { segment }: Label): boolean => {
  const { lines } = page.layout;
  const near = [...(lines[segment.line - 1] ?? []), ...(lines[segment.line + 1] ?? [])].filter(({ box }) =>
    isInList(box, segment),
  );
  return [...(lines[segment.line] ?? []), ...near].some((other) => other !== segment && isPair(page, other));
};

const isInList = ({ x, y }: Box, { box, size }: Segment): boolean =>
  Math.abs(x - box.x) < ALIGNED && Math.abs(y - box.y) < LEADING * size;

/** Points. */
const ALIGNED = 2;
/** In heights of a word, from line to line. */
const LEADING = 2;

const isPair = (page: ReadPage, segment: Segment): boolean =>
  (page.labels.get(segment) ?? []).some(
    (label) => label.from <= 1 && !isInitials(label) && /\d/.test(segment.text.slice(label.to)),
  );
