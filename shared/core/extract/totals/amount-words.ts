/** What counts as the words of an amount. */
import type { Box } from '../../document.ts';
import type { PageLayout } from '../../layout/lay-out.ts';
import type { Segment } from '../../layout/segment.ts';
import type { FoundAmount } from '../../values/find-amounts.ts';
import { kindsOf } from './amount-labels.ts';

/** A page, sifted once for all its amounts. */
export type AmountPage = {
  layout: PageLayout;
  amounts: Map<Segment, readonly FoundAmount[]>;
  /** Line by line, what may be a heading. */
  headings: PageLayout;
  /** Line by line, the headings that name an amount by themselves. */
  named: Segment[][];
  /** Line by line, what may be a line of a label broken into several. */
  parts: Segment[][];
};
export type AmountContext = AmountPage & { segment: Segment; found: FoundAmount };
/** `near` 1 = right beside the amount; less when farther. */
export type LabelText = { text: string; boxes: Box[]; near: number };

export const CURRENCY = /\b(?:eur|euros?|usd)\b|[€$£:]/g;
export const hasWords = (text: string): boolean => /[a-z]/.test(text) && WORD.test(text.replace(CURRENCY, ''));

/** "H.T." is one too. */
const WORD = /[a-z]{2}|(?<![a-z])[a-z]\. ?[a-z]\./;

export const LONGEST_HEADING = 40;
const RATE = /\d{1,2}(?:[.,]\d{1,3})? ?%/;

/** @param amounts of each segment */
export const siftAmounts = (layout: PageLayout, amounts: AmountPage['amounts']): AmountPage => {
  const isHeading = (segment: Segment): boolean =>
    segment.text.length <= LONGEST_HEADING &&
    (amounts.get(segment) ?? []).length === 0 &&
    !isFirstDay(layout.lines[segment.line] ?? [], segment);
  const isPart = (segment: Segment): boolean => {
    const { folded } = segment;
    const words = folded.includes('%') ? folded.replace(RATE, '') : folded;
    if (/\d/.test(words)) return false;
    return isWords({ amounts }, segment) || /^(?:[a-z]{1,2}\b.*| ?:?)$/.test(words);
  };
  const sift = (keeps: (segment: Segment) => boolean) => layout.lines.map((line) => line.filter(keeps));
  const isNamed = (segment: Segment): boolean => isHeading(segment) && kindsOf(segment.folded).length > 0;
  return {
    layout,
    amounts,
    headings: { ...layout, lines: sift(isHeading) },
    named: sift(isNamed),
    parts: sift(isPart),
  };
};

/** "Du" beside "Au", over days: nothing is due. */
export const isFirstDay = (line: Segment[], { folded, place }: Segment): boolean =>
  folded === 'du' && line[place + 1]?.folded === 'au';

/** "TOTAL   50   2 500,00 €": a bare number, and then nothing but others before money that is written in full. */
export const isCount = (page: Pick<AmountPage, 'layout' | 'amounts'>, segment: Segment): boolean => {
  const [found, ...others] = page.amounts.get(segment) ?? [];
  if (!found || others.length > 0 || found.decimals || found.currency || hasWords(segment.folded)) return false;
  const next = page.layout.lines[segment.line]?.[segment.place + 1];
  const after = next && !hasWords(next.folded) ? page.amounts.get(next)?.[0] : undefined;
  return next !== undefined && after !== undefined && (after.decimals || after.currency || isCount(page, next));
};

const LONGEST_LABEL = 52;

const LONGEST_REMARK = 90;

/** What was paid, or is no total at all, may be told at length. */
export const isLabel = (text: string): boolean => {
  const [first] = text.length <= LONGEST_REMARK ? kindsOf(text) : [];
  if (!first) return false;
  return text.length <= (first.kind === 'other' || first.kind === 'paid' ? LONGEST_REMARK : LONGEST_LABEL);
};

export const isWords = ({ amounts }: Pick<AmountPage, 'amounts'>, segment: Segment): boolean =>
  WORD.test(segment.folded) &&
  (amounts.get(segment) ?? []).every(({ decimals }) => !decimals || /\(|%/.test(segment.folded));
