/** Every amount of the document, with what its label says it is. */
import type { Box } from '../document.ts';
import { above, leftOf, type PageLayout } from '../layout/lay-out.ts';
import { boxesOf, type Segment } from '../layout/segment.ts';
import type { Cents } from '../values/cents.ts';
import { type FoundAmount, findAmounts } from '../values/find-amounts.ts';
import { type AmountKind, kindsOf } from './amount-labels.ts';
import type { ReadPage } from './page-reader.ts';

/** `score` tells how surely the label announces a total of that kind; 0 with kind null for a bare amount. */
export type Money = {
  cents: Cents;
  kind: AmountKind | null;
  score: number;
  segment: Segment;
  value: Box[];
  label: Box[];
  rule: string;
};

const HEADER_REACH = 6;

export const findMoney = (pages: ReadPage[]): Money[] =>
  pages.flatMap(({ layout, segments }) => {
    const amounts = new Map(segments.map((segment) => [segment, findAmounts(segment.folded)]));
    return segments.flatMap((segment) =>
      (amounts.get(segment) ?? []).flatMap((found, index, all) => {
        const previous = all[index - 1];
        return moneyOf({ layout, segment, amounts }, found, previous);
      }),
    );
  });

type Context = { layout: PageLayout; segment: Segment; amounts: Map<Segment, FoundAmount[]> };
type LabelText = { text: string; boxes: Box[]; near: number };

const moneyOf = (context: Context, found: FoundAmount, previous: FoundAmount | undefined): Money[] => {
  const { segment } = context;
  const base = { cents: found.cents, segment, value: boxesOf(segment, found.from, found.to) };
  const label = labelOf(context, found, previous);
  const kinds = label ? kindsOf(label.text.trim()) : [];
  const ends = found.to === segment.text.length;
  const plausible = found.decimals || found.currency || (ends && kinds.some(({ weight }) => weight >= 2.5));
  if (!plausible) return [];
  if (!label || kinds.length === 0) return [{ ...base, kind: null, score: 0, label: [], rule: 'amount' }];
  const bonus = (found.decimals ? 0.3 : 0) + (found.currency ? 0.2 : 0);
  return kinds.map(({ kind, weight }) => ({
    ...base,
    kind,
    score: (weight + bonus) * label.near,
    label: label.boxes,
    rule: `label:${label.text.trim()}`,
  }));
};

/** The words before it in its segment, else the best of: the segment to its left, its box's heading, its column's header. */
const labelOf = (context: Context, found: FoundAmount, previous: FoundAmount | undefined): LabelText | null => {
  const { segment } = context;
  const from = previous?.to ?? 0;
  const own = segment.folded.slice(from, found.from);
  if (/[a-z]{2}/.test(own.replace(/\b(?:eur|euros?|usd)\b/g, '')))
    return { text: own, boxes: boxesOf(segment, from, found.from), near: 1 };
  if (previous) return header(context);
  const options = [toTheLeft(context), leftAbove(context), header(context)];
  return options.reduce((a, b) => (b && b.near > (a?.near ?? 0) ? b : a), null);
};

const LONGEST_LABEL = 45;

/** A sentence that happens to stand on the same line says nothing of an amount in another column. */
const toTheLeft = (context: Context): LabelText | null => {
  const left = leftOf(context.layout, context.segment);
  if (!left) return null;
  const near = (text: string): number => (kindsOf(text).length > 0 && text.length <= LONGEST_LABEL ? 1 : 0);
  if (isWords(context, left)) return { text: left.folded, boxes: [left.box], near: near(left.folded) };
  const farther = leftOf(context.layout, left);
  if (!farther || !isWords(context, farther) || (context.amounts.get(left)?.length ?? 0) > 0) return null;
  const text = `${farther.folded} ${left.folded}`;
  return { text, boxes: [farther.box, left.box], near: 0.9 * near(text) };
};

/** A boxed total: its label stands in the same box, above and to the left. */
const leftAbove = ({ layout, segment, amounts }: Context): LabelText | null => {
  const top = segment.box.y - 0.9 * segment.size;
  const near = [...(layout.lines[segment.line - 1] ?? []), ...(layout.lines[segment.line - 2] ?? [])].filter(
    ({ box, folded }) => box.y + box.height > top && box.x < segment.box.x && kindsOf(folded).length > 0,
  );
  const label = near.sort((a, b) => b.box.x - a.box.x).find((other) => (amounts.get(other) ?? []).length === 0);
  return label ? { text: label.folded, boxes: [label.box], near: 0.75 } : null;
};

const isWords = ({ amounts }: Context, segment: Segment): boolean =>
  /[a-z]{2}/.test(segment.folded) &&
  (amounts.get(segment) ?? []).every(({ decimals }) => !decimals || /\(|%/.test(segment.folded));

const header = ({ layout, segment, amounts }: Context): LabelText | null => {
  const over = above(layout, segment, HEADER_REACH);
  const at = over.findIndex((other) => (amounts.get(other) ?? []).length === 0 && kindsOf(other.folded).length > 0);
  const found = over[at];
  if (!found || found.text.length > 40) return null;
  const between = over.slice(0, at).length;
  return { text: found.folded, boxes: [found.box], near: between === 0 && segment.line - found.line <= 3 ? 0.8 : 0.3 };
};
