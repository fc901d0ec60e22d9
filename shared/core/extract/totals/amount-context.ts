/** The words that may announce an amount: its own, those to its left, those of its row, column or box. */
import { leftOf } from '../../layout/lay-out.ts';
import type { Segment } from '../../layout/segment.ts';
import { isSmallPrint } from '../labels/glossed-labels.ts';
import { stackedLabel } from '../labels/stacked-label.ts';
import {
  columnLabels,
  isOverHeadings,
  leadsItsLabel,
  leftAbove,
  rowLabels,
  toTheRight,
  underneath,
} from './amount-headings.ts';
import { kindsOf } from './amount-labels.ts';
import { ownWords } from './amount-own-words.ts';
import { type AmountContext, isCount, isLabel, isWords, type LabelText } from './amount-words.ts';

export const labelsOf = (context: AmountContext): LabelText[] => {
  const own = ownWords(context);
  if (own) return [own];
  const led = leadsItsLabel(context) ? toTheRight(context) : [];
  if (led.length > 0) return led;
  const stacked = isFirst(context) ? stackedLabel(context) : null;
  if (stacked) return [stacked];
  const left = isFirst(context) ? (toTheLeft(context) ?? besideMiddle(context)) : null;
  const row = rowLabels(context);
  // "Travaux cumulés   84 210,00   16 842,00   101 052,00": whatever the columns are called, the row is of something else.
  if (row.some(({ text }) => text.length < LONGEST_ROW && kindsOf(text)[0]?.kind === 'other')) return row;
  const share = shareOfDue(context, row);
  if (share.length > 0) return share;
  const inRow = left ? row : [];
  if (left && left.near > 0 && inRow.length === 0) return saysAll(left) ? [left] : [left, ...columnLabels(context)];
  const told = isOverHeadings(context) ? underneath(context) : inSmallPrint(context);
  if (told.length > 0) return told;
  const boxed = isNamedOtherwise(context) ? [] : leftAbove(context);
  const near = [...inRow, ...(left ? [] : [...row, ...boxed]), ...columnLabels(context)];
  return near.length > 0 ? near : [...toTheRight(context), ...underneath(context)];
};

/** "Solde à payer   2 000,00   400,00   2 400,00", under "HT   TVA   TTC": what is due is under the last, its net and its tax are not. */
const shareOfDue = (context: AmountContext, row: LabelText[]): LabelText[] =>
  row.some(({ text }) => kindsOf(text)[0]?.kind === 'due')
    ? columnLabels(context)
        .filter(({ text }) => ['net', 'vat'].includes(kindsOf(text)[0]?.kind ?? ''))
        .map((label) => ({ ...label, near: SHARE }))
    : [];

const SHARE = 0.75;

/** "Net   1 140,00": words of its own, which we do not know, are no box's heading. */
const isNamedOtherwise = (context: AmountContext): boolean =>
  isFirst(context) && (wordsLeftOf(context, context.segment)?.text.length ?? LONGEST_NAME) < LONGEST_NAME;

const LONGEST_NAME = 30;

/** Longer words are a sentence beside the table. */
const LONGEST_ROW = 50;

/** A bare "Total" takes its kind from the column. */
const saysAll = ({ text, near }: LabelText): boolean => near === 1 && kindsOf(text).every(({ weight }) => weight > 1);

const isFirst = ({ amounts, segment, found }: AmountContext): boolean => amounts.get(segment)?.[0] === found;

/** "Ze bezàhle   712,96 €", and under the words, smaller, "Reste à payer": what they say in another language. */
const inSmallPrint = (context: AmountContext): LabelText[] => {
  const left = isFirst(context) ? wordsLeftOf(context, context.segment) : null;
  const lower = left ? (context.layout.lines[left.line + 1] ?? []) : [];
  const print = lower.find(
    (other) =>
      left && Math.abs(other.box.x - left.box.x) < ALIGNED && isSmallPrint(left, other) && isLabel(other.folded),
  );
  return print ? [{ text: print.folded, boxes: [print.box], near: 0.85 }] : [];
};

/** Points. */
const ALIGNED = 3;

/** A sentence that happens to stand on the same line says nothing of an amount in another column. */
const toTheLeft = (context: AmountContext): LabelText | null => {
  const left = wordsLeftOf(context, context.segment);
  if (!left) return null;
  const near = (text: string): number => (isLabel(text) ? 1 : 0);
  if (near(left.folded) > 0) return { text: left.folded, boxes: [left.box], near: 1 };
  const farther = (context.amounts.get(left)?.length ?? 0) === 0 ? wordsLeftOf(context, left) : null;
  if (!farther) return null;
  const text = `${farther.folded} ${left.folded}`;
  return { text, boxes: [farther.box, left.box], near: 0.9 * near(text) };
};

/** "2 846,40" over "€" in a narrow cell: its words stand beside the middle of the two. */
const besideMiddle = ({ layout, segment }: AmountContext): LabelText | null => {
  const under = [1, 2].flatMap((next) => layout.lines[segment.line + next] ?? []);
  const sign = under.find((other) => SIGN.test(other.folded) && isEndOf(segment, other));
  const words = under.findLast(
    (other) =>
      sign !== undefined &&
      other.box.x + other.box.width < segment.box.x &&
      other.box.y > segment.box.y &&
      other.box.y < sign.box.y &&
      isLabel(other.folded),
  );
  return words ? { text: words.folded, boxes: [words.box], near: 0.95 } : null;
};

const SIGN = /^(?:€|eur|euros?)$/;

/** Flush with its right edge, on the line under it. */
const isEndOf = ({ box, size }: Segment, other: Segment): boolean =>
  Math.abs(box.x + box.width - other.box.x - other.box.width) < ALIGNED && other.box.y - box.y < 1.6 * size;

/** The next segment to the left that is not only a currency, when it is words. */
const wordsLeftOf = (context: AmountContext, segment: Segment): Segment | null => {
  const left = leftOf(context.layout, segment);
  if (!left) return null;
  if (/^(?:eur|euros?|€|:|=)$/.test(left.folded)) return wordsLeftOf(context, left);
  const counted = isCount(context, left) ? wordsLeftOf(context, left) : null;
  if (counted && isLabel(counted.folded)) return counted;
  return isWords(context, left) ? left : null;
};
