/** What counts as the words of an amount. */
import type { Box } from '../document.ts';
import type { PageLayout } from '../layout/lay-out.ts';
import type { Segment } from '../layout/segment.ts';
import type { FoundAmount } from '../values/find-amounts.ts';
import { kindsOf } from './amount-labels.ts';

export type AmountContext = {
  layout: PageLayout;
  segment: Segment;
  amounts: Map<Segment, readonly FoundAmount[]>;
  found: FoundAmount;
};
/** `near` 1 = right beside the amount; less when farther. */
export type LabelText = { text: string; boxes: Box[]; near: number };

export const CURRENCY = /\b(?:eur|euros?|usd)\b|[€$£:]/g;
export const hasWords = (text: string): boolean => /[a-z]{2}/.test(text.replace(CURRENCY, ''));

const LONGEST_LABEL = 52;

const LONGEST_REMARK = 90;

/** What was paid, or is no total at all, may be told at length. */
export const isLabel = (text: string): boolean => {
  const [first] = text.length <= LONGEST_REMARK ? kindsOf(text) : [];
  if (!first) return false;
  return text.length <= (first.kind === 'other' || first.kind === 'paid' ? LONGEST_REMARK : LONGEST_LABEL);
};

export const isWords = ({ amounts }: AmountContext, segment: Segment): boolean =>
  /[a-z]{2}/.test(segment.folded) &&
  (amounts.get(segment) ?? []).every(({ decimals }) => !decimals || /\(|%/.test(segment.folded));
