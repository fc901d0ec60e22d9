/** The words that may announce an amount: before it, after it, to its left, in its row, above it. */
import type { Box } from '../document.ts';
import { above, leftOf, type PageLayout, rightOf, sameRank } from '../layout/lay-out.ts';
import { goesOn } from '../layout/paragraphs.ts';
import { boxesOf, type Segment } from '../layout/segment.ts';
import type { FoundAmount } from '../values/find-amounts.ts';
import { kindsOf } from './amount-labels.ts';

export type AmountContext = {
  layout: PageLayout;
  segment: Segment;
  amounts: Map<Segment, FoundAmount[]>;
  found: FoundAmount;
};
/** `near` 1 = right beside the amount; less when farther. */
export type LabelText = { text: string; boxes: Box[]; near: number };

export const labelsOf = (context: AmountContext): LabelText[] => {
  const own = ownWords(context);
  if (own) return [own];
  const left = isFirst(context) ? toTheLeft(context) : null;
  const inRow = left ? rowLabels(context) : [];
  if (left && left.near > 0 && inRow.length === 0) return saysAll(left) ? [left] : [left, ...columnLabels(context)];
  const near = [...inRow, ...(left ? [] : [...rowLabels(context), ...leftAbove(context)]), ...columnLabels(context)];
  return near.length > 0 ? near : [...toTheRight(context), ...underneath(context)];
};

/** A bare "Total" takes its kind from the column. */
const saysAll = ({ text, near }: LabelText): boolean => near === 1 && kindsOf(text).every(({ weight }) => weight > 1);

const isFirst = ({ amounts, segment, found }: AmountContext): boolean => amounts.get(segment)?.[0] === found;

const CURRENCY = /\b(?:eur|euros?|usd)\b|[€$£:]/g;
const hasWords = (text: string): boolean => /[a-z]{2}/.test(text.replace(CURRENCY, ''));
const LONGEST_OWN = 70;

/** "1 500,00 € HT": what kind it is may follow; unless it announces the next amount. */
const SUFFIX =
  /^ ?(?:€|eur(?:os?)?)? ?\(?(h\.? ?t\b\.?|hors[ -]tax\w*|t\.? ?t\.? ?c\b\.?|toutes taxes(?: comprises)?)(?! ?[:=]? ?(?:eur|€)? ?[\d])/;

const suffixOf = (segment: Segment, to: number): string => SUFFIX.exec(segment.folded.slice(to))?.[0] ?? '';

/** The words before it in its segment (from the amount before), and the mark after it. */
const ownWords = (context: AmountContext): LabelText | null => {
  const { segment, amounts, found } = context;
  const all = amounts.get(segment) ?? [];
  const previous = all[all.indexOf(found) - 1];
  const from = previous ? previous.to + suffixOf(segment, previous.to).length : 0;
  const before = segment.folded.slice(from, found.from);
  const suffix = suffixOf(segment, found.to) || suffixBelow(context);
  if (!previous && !hasWords(before)) {
    const wrapped = wordsOver(context);
    if (wrapped) return { ...wrapped, text: `${wrapped.text} ${before}${suffix}` };
  }
  if (!hasWords(before) && suffix === '') return all.length === 1 && found.from <= 1 ? wordsAfter(context) : null;
  const words = before.length > LONGEST_OWN ? telling(before) : before;
  const text = suffix !== '' && isSentence(words) ? `total${suffix}` : `${words}${suffix}`;
  const boxes = boxesOf(segment, from, hasWords(before) ? found.from : found.to + suffix.length);
  return { text: text.split(/\bdont\b/).at(-1) ?? text, boxes, near: 1 };
};

/** "12 883,20 RESTE DÛ": the label stands after the amount. */
const wordsAfter = ({ segment, found }: AmountContext): LabelText | null => {
  const text = segment.folded.slice(found.to);
  return hasWords(text) && isLabel(text)
    ? { text, boxes: boxesOf(segment, found.to, segment.text.length), near: 0.85 }
    : null;
};

/** "… me régler la somme de 3 480,00 euros hors taxes": what follows the amount says more than the sentence before it. */
const isSentence = (words: string): boolean =>
  words.trim().split(' ').length > 4 && !['other', 'paid'].includes(kindsOf(words)[0]?.kind ?? '');

/** The end of the line that this one goes on from: "la TVA à 5,5 % soit | 47,52 euros". */
const wordsOver = ({ layout, segment, amounts }: AmountContext): LabelText | null => {
  const line = (layout.lines[segment.line - 1] ?? []).find((other) => goesOn(other, segment));
  if (!line || !/[a-z]{2}[^a-z0-9]*$/.test(segment.folded)) return null;
  const from = amounts.get(line)?.at(-1)?.to ?? 0;
  const text = line.folded.slice(from);
  return hasWords(text) ? { text: telling(text), boxes: boxesOf(line, from, line.text.length), near: 1 } : null;
};

/** "911,52 euros | TTC": the mark begins the next line of the sentence. */
const suffixBelow = ({ layout, segment, found }: AmountContext): string => {
  if (segment.text.length > found.to) return '';
  const next = (layout.lines[segment.line + 1] ?? []).find((other) => goesOn(segment, other));
  return next ? (SUFFIX.exec(` ${next.folded}`)?.[0] ?? '') : '';
};

/** Of a long sentence the end speaks of the amount, unless it is one that never announces a total. */
const telling = (sentence: string): string =>
  kindsOf(sentence)[0]?.kind === 'other' ? sentence : sentence.slice(-LONGEST_OWN);

const LONGEST_LABEL = 52;

const LONGEST_REMARK = 90;

/** What was paid, or is no total at all, may be told at length. */
const isLabel = (text: string): boolean => {
  const [first] = kindsOf(text);
  if (!first) return false;
  return text.length <= (first.kind === 'other' || first.kind === 'paid' ? LONGEST_REMARK : LONGEST_LABEL);
};

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

/** The next segment to the left that is not only a currency, when it is words. */
const wordsLeftOf = (context: AmountContext, segment: Segment): Segment | null => {
  const left = leftOf(context.layout, segment);
  if (!left) return null;
  if (/^(?:eur|euros?|€|:|=)$/.test(left.folded)) return wordsLeftOf(context, left);
  return isWords(context, left) ? left : null;
};

const isWords = ({ amounts }: AmountContext, segment: Segment): boolean =>
  /[a-z]{2}/.test(segment.folded) &&
  (amounts.get(segment) ?? []).every(({ decimals }) => !decimals || /\(|%/.test(segment.folded));

const WHOLE = /^(?:tota(?:l|ux)|ensemble|general|somme)\b/;
const isRate = (text: string): boolean => /^(?:tva |taux )?\d{1,2}(?:[.,]\d{1,3})? ?%$/.test(text);

/** Columns of a statement of works: what was billed before, or will be, is not this invoice's. */
const THIS_PERIOD = /^(?:du |ce )?mois(?: en cours)?$|(?:du|de ce|ce) mois|present|periode|a facturer|en cours/;
const OTHER_PERIOD = /cumul|preced|anterieur|marche|devis|deja|reste|avenant/;

/**
 * The first words of a row of several amounts: no more the first amount's than the others'. In the column of the whole, or of
 * this period, they name it; in a rate's column, or another period's, a part of it.
 */
const rowLabels = (context: AmountContext): LabelText[] => {
  const line = context.layout.lines[context.segment.line] ?? [];
  const first = line.slice(0, context.segment.place).findLast((other) => isWords(context, other) && hasKind(other));
  if (!first || line.filter((other) => isAfter(other, first) && isFigure(context, other)).length < 2) return [];
  const over = headersOf(context);
  const [whole, part] = [over.some(isWhole), over.some(isPart)];
  const near = whole ? 0.95 : part ? 0.2 : 0.75;
  return [{ text: `${whole ? 'total ' : ''}${first.folded}`, boxes: [first.box], near }];
};

const hasKind = ({ folded }: Segment): boolean => isLabel(folded);
const isAfter = (one: Segment, other: Segment): boolean => one.place > other.place;
const isFigure = ({ amounts }: AmountContext, segment: Segment): boolean =>
  (amounts.get(segment) ?? []).some(({ decimals }) => decimals) &&
  !/[a-z]{2}/.test(segment.folded.replace(CURRENCY, ''));
const isWhole = ({ folded }: Segment): boolean => WHOLE.test(folded) || THIS_PERIOD.test(folded);
const isPart = ({ folded }: Segment): boolean => isRate(folded) || OTHER_PERIOD.test(folded);

/** Labels that stand after the amounts. */
const toTheRight = ({ layout, segment }: AmountContext): LabelText[] => {
  const right = rightOf(layout, segment);
  return segment.place === 0 && right && hasKind(right) ? [{ text: right.folded, boxes: [right.box], near: 0.8 }] : [];
};

/** A row of amounts over a row of small headings. */
const underneath = ({ layout, segment, amounts }: AmountContext): LabelText[] => {
  const label = sameRank(layout, segment, segment.line + 1);
  const close = label && label.box.y - segment.box.y < HEADING_BELOW * Math.max(segment.size, label.size);
  return close && hasKind(label) && (amounts.get(label) ?? []).every(({ decimals }) => !decimals)
    ? [{ text: label.folded, boxes: [label.box], near: 0.8 }]
    : [];
};

/** In heights of a word. */
const HEADING_BELOW = 3;

/** A boxed total: its label stands in the same box, above and to the left. */
const leftAbove = ({ layout, segment, amounts }: AmountContext): LabelText[] => {
  const top = segment.box.y - 0.9 * segment.size;
  const near = [...(layout.lines[segment.line - 1] ?? []), ...(layout.lines[segment.line - 2] ?? [])].filter(
    ({ box, folded }) => box.y + box.height > top && box.x < segment.box.x && kindsOf(folded).length > 0,
  );
  const label = near.sort((a, b) => b.box.x - a.box.x).find((other) => (amounts.get(other) ?? []).length === 0);
  return label ? [{ text: label.folded, boxes: [label.box], near: 0.75 }] : [];
};

const HEADER_REACH = 6;
const LONGEST_HEADER = 40;

const headersOf = ({ layout, segment, amounts }: AmountContext): Segment[] =>
  above(layout, segment, HEADER_REACH).filter(
    (other) => (amounts.get(other) ?? []).length === 0 && other.text.length <= LONGEST_HEADER,
  );

/** Headings set otherwise in their cells than the figures are. */
const rankedHeaders = ({ layout, segment, amounts }: AmountContext): Segment[] =>
  Array.from({ length: HEADER_REACH }, (_, over) => sameRank(layout, segment, segment.line - 1 - over)).flatMap(
    (cell) => (cell && (amounts.get(cell) ?? []).length === 0 && cell.text.length <= LONGEST_HEADER ? [cell] : []),
  );

/** Its column's heading; in a row of totals it says what kind of total. */
const columnLabels = (context: AmountContext): LabelText[] => {
  const { layout, segment } = context;
  const header = [...headersOf(context), ...rankedHeaders(context)].find(({ folded }) => kindsOf(folded).length > 0);
  if (!header) return [];
  const first = layout.lines[segment.line]?.[0];
  if (first && first !== segment && WHOLE.test(first.folded))
    return [{ text: `total ${header.folded}`, boxes: [first.box, header.box], near: 0.9 }];
  const between = above(layout, segment, HEADER_REACH).filter(({ line }) => line > header.line);
  const direct = between.every(({ folded }) => !/\d/.test(folded)) && segment.line - header.line <= 3;
  return [{ text: header.folded, boxes: [header.box], near: direct ? 0.8 : 0.3 }];
};
