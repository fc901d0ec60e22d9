/** Dates under one another with nothing between them: each belongs to its row of a table. */
import { above, below, type PageLayout } from '../../layout/lay-out.ts';
import type { Segment } from '../../layout/segment.ts';
import { findDates } from '../../values/read-date.ts';
import { ACTIVITY_HEADING, ITEM_HEADING } from './date-words.ts';

/** The heading over a date, and how much its words say that the date is the invoice's. */
type Headed = { date: Segment; heading: Segment; weight: number };

/** Whose a date under a heading is: that of the row it stands in, the invoice's, or either. */
export const rowOrInvoice = (layout: PageLayout, { date, heading, weight }: Headed): 'row' | 'invoice' | 'either' => {
  const beside = (layout.lines[heading.line] ?? []).filter((other) => other !== heading);
  const has = (words: RegExp): boolean => beside.some(({ folded }) => words.test(folded));
  const inWords = weight >= IN_WORDS && !BARE.test(heading.folded);
  const ofInvoice = inWords || has(OF_INVOICE);
  const inColumn = isInColumn(layout, date);
  if (itemHeadings(beside) >= 2 || (inColumn && !ofInvoice)) return 'row';
  const ofActivity = !ofInvoice && (has(ITEM_HEADING) || has(ACTIVITY_HEADING));
  return inColumn || ofActivity ? 'either' : 'invoice';
};

const itemHeadings = (line: Segment[]): number => line.filter(({ folded }) => ITEM_HEADING.test(folded)).length;

/** "Date de facture", or "Date" beside "Facture n°": over several dates, those of several invoices. */
const IN_WORDS = 2.5;
const BARE = /^dates? ?:?$/;
const OF_INVOICE =
  /factur|avoir|invoice|(?:code|n ?°|ref\S*|compte) (?:de )?client|^(?:n ?°|numero)$|echeance|\bpage\b|devise/;

const isInColumn = (layout: PageLayout, date: Segment): boolean => {
  const near = [below(layout, date, REACH)[0], above(layout, date, LINES)[0]];
  return near.some((other) => other !== undefined && startsWithDate(other) && isAligned(date, other));
};

const startsWithDate = ({ folded }: Segment): boolean => findDates(folded)[0]?.from === 0;

const isAligned = (one: Segment, other: Segment): boolean =>
  (Math.abs(one.box.x - other.box.x) < ALIGNED || Math.abs(middle(one) - middle(other)) < ALIGNED) &&
  Math.abs(one.box.y - other.box.y) < (REACH + 1) * one.size;

const middle = ({ box }: Segment): number => box.x + box.width / 2;

/** In heights of a word: a row of two or three lines. */
const REACH = 4;
/** Other columns' lines may stand between. */
const LINES = 4;
/** Points. */
const ALIGNED = 3;
