/** Where a label's value may stand when it does not follow it: to its right, under it, over it. */
import type { Box } from '../../document.ts';
import { above, below, inColumnUnder, inLineUnder, leftOf, rightOf, sameRank } from '../../layout/lay-out.ts';
import { boxesOf, type Segment, surround } from '../../layout/segment.ts';
import type { ReadPage } from '../pages/page-reader.ts';
import { glossed } from './glossed-labels.ts';
import { apart, isPastItems, isValue } from './grid-order.ts';
import { isAmongHeadings } from './heading-rows.ts';
import { inFront } from './in-brackets.ts';
import { isDateLabel, isMark, type Label } from './label.ts';
import { labelsTogether } from './split-values.ts';
import { startsWithLabel } from './starts-with-label.ts';
import { isBeyondValues } from './value-column.ts';
import { hasAmounts, isLabelledBelow, onUpperRow, overItsLabel } from './value-over-label.ts';
import { firstLabel, skipMarks } from './value-part.ts';

/**
 * `segment.text.slice(from, to)` is the text announced. `near` 1 = right after the label; less when farther or under.
 * `paired`: where each label has its value after it.
 */
export type Announced = { label: Label; segment: Segment; from: number; to: number; near: number; paired?: boolean };

const REACH_BELOW = 2.4;

export const weaken = (place: Announced, by: number): Announced => ({ ...place, near: place.near * by });

/** A number to the right is the value: what stands under is then another line's. */
export const elsewhere = (page: ReadPage, label: Label): Announced[] => {
  const after = rightOf(page.layout, label.segment)?.folded ?? '';
  // A dash in the value's place says that there is none; after a comma, a sentence goes on.
  if (/^[-./ ]+$|^[,;]/.test(after) || /^ ?[,;] ?[a-z]/.test(label.segment.folded.slice(label.to))) return [];
  if (EACH.test(label.segment.folded.slice(0, label.from))) return [];
  const pointed = [...inFront(label), ...toTheLeft(page, label)];
  if (pointed.length > 0) return pointed;
  const aloftOnly = onUpperRow(page, label);
  if (aloftOnly.length > 0) return aloftOnly;
  const upper = overItsLabel(page, label);
  if (upper.length > 0) return upper;
  const onward = onNextLine(page, label);
  if (onward.length > 0) return onward;
  const { segment } = label;
  const right = toTheRight(page, label);
  const taken = right.some((place) => /\d/.test(place.segment.text));
  const lower = [...beside(page, label), ...under(page, label), ...over(page, label), ...aloft(page, label)];
  const less = segment.text.endsWith(':') ? PAST_COLON : PAST_VALUE;
  return [...right, ...lower.map((place) => (taken ? weaken(place, less) : place))];
};

/** "Une facture par service destinataire": whichever it is. */
const EACH = /\b(?:par|chaque) $/;

/** How much what stands under a label counts for, where its value is beside it; a colon points there. */
const [PAST_VALUE, PAST_COLON] = [0.6, 0.3];
const LINES_NEAR = 4;
/** In heights of a word. */
const CLOSE = 0.8;

/** A sentence, or a run of labels and values, that wraps right after this label: the value begins the next line. */
const onNextLine = (page: ReadPage, { segment, ...label }: Label): Announced[] => {
  const line = page.layout.lines[segment.line] ?? [];
  const [first] = line;
  const next = page.layout.lines[segment.line + 1]?.[0];
  if (!first || !next || line.at(-1) !== segment || (label.from === 0 && segment === first)) return [];
  const wraps =
    Math.abs(next.box.x - first.box.x) < 2 &&
    next.box.y - first.box.y < 1.6 * first.size &&
    Math.abs(next.size - first.size) < 0.1 * first.size &&
    !/[a-z]/.test(segment.folded.slice(label.to));
  const goes = isRun(page, line) || (line.length === 1 && isInSentence(segment, label.from));
  if (!wraps || !goes || !/^\S*\d/.test(next.text) || (segment !== first && hasOwnUnder(page, segment))) return [];
  return [{ label: { ...label, segment }, segment: next, from: 0, to: firstLabel(page, next), near: 0.8 }];
};

/** "Bon de commande" over "9100338842", in line with it: another column than the one where the next line begins. */
const hasOwnUnder = ({ layout }: ReadPage, segment: Segment): boolean =>
  below(layout, segment, CLOSE).some(({ box }) => Math.abs(box.x - segment.box.x) < 2);

/** Words in small letters before the label, in a line that is full. */
const isInSentence = ({ text }: Segment, from: number): boolean =>
  text.length >= FULL_LINE && (text.slice(0, from).match(/(?<!\p{L})\p{Ll}{2,}/gu) ?? []).length >= FEWEST_WORDS;

const FULL_LINE = 60;
const FEWEST_WORDS = 3;

/** Several labels, each but the last with its value on the same line. */
const isRun = (page: ReadPage, line: Segment[]): boolean =>
  line.flatMap((segment) => page.labels.get(segment) ?? []).filter(isStrong).length > 1 &&
  /\d/.test(line.map(({ text }) => text).join());

/** "5 rue du Maréchal-Leclerc": a particle is no label of a run. */
const isStrong = ({ row }: Label): boolean => row.weight >= 1.5;

const toTheRight = (page: ReadPage, label: Label): Announced[] => {
  const beside = rightOf(page.layout, label.segment);
  // "FACTURE | N° | 26014587".
  const right = beside && MARK_ONLY.test(beside.folded) ? rightOf(page.layout, beside) : beside;
  if (!right || startsWithLabel(page, right, label) || isBeyondValues(page.layout, label.segment, right)) return [];
  if (isNextCells(page, label, right)) return [];
  const from = skipMarks(right.folded, 0);
  if (!/\d/.test(right.text) && isAmongHeadings(page, label.segment)) return [];
  const near = /\d|^[A-Z_-]+$/.test(right.text.slice(from)) ? 0.9 : 0.4;
  return [{ label, segment: right, from, to: firstLabel(page, right), near }];
};

const MARK_ONLY = /^(?:n ?[°.]?|no\.?|numero)? ?:?$/;

/** A label on several lines: what stands beside its last one may be the next cell's value, under a label of its own. */
const isNextCells = (page: ReadPage, { segment }: Label, right: Segment): boolean => {
  const [over] = above(page.layout, right, LINES_NEAR).filter(
    ({ words }) => !words.some((word) => segment.words.includes(word)),
  );
  if (!over || /\d/.test(over.text)) return false;
  const wrapped = right.box.y - segment.box.y > 0.6 * segment.size;
  if (wrapped) return over.box.y > segment.box.y - 0.5 * segment.size;
  const [under] = below(page.layout, segment, CLOSE);
  return (
    under !== undefined && isValue(under) && startsWithLabel(page, over) && apart(over, right) < CLOSE * right.size
  );
};

/** "4500087123 = votre commande": the sign says that the value comes before. */
const toTheLeft = (page: ReadPage, { segment, from, ...label }: Label): Announced[] => {
  const left = POINTS_BACK.test(segment.folded.slice(0, from)) ? leftOf(page.layout, segment) : undefined;
  return left ? [{ label: { ...label, segment, from }, segment: left, from: 0, to: left.text.length, near: 0.9 }] : [];
};

const POINTS_BACK = /^(?:=|<-+|<=|←) ?$/;

/** A label on two lines has its value between them, to the right. */
const beside = (page: ReadPage, label: Label): Announced[] => {
  const { segment } = label;
  const right = rightOf(page.layout, segment);
  const edge = segment.box.x + segment.box.width;
  // Other blocks' lines may stand between the label's own.
  const upper = page.layout.lines.slice(Math.max(0, segment.line - LINES_NEAR), segment.line);
  const near = [...upper.flat(), ...(page.layout.lines[segment.line + 1] ?? [])];
  const level = near.filter(({ box }) => Math.abs(box.y - segment.box.y) < 0.95 * segment.size);
  const value = level.filter(({ box }) => box.x > edge && box.x < edge + BESIDE).sort((a, b) => a.box.x - b.box.x)[0];
  // What stands farther on the label's line is the next column's.
  if (!value || (right && right.box.x < value.box.x + value.box.width) || startsWithLabel(page, value, label))
    return [];
  return [{ label, segment: value, from: skipMarks(value.folded, 0), to: firstLabel(page, value), near: 0.75 }];
};

const BESIDE = 160;

/** The label is the small print under another language's, whose value stands to its right. */
const aloft = (page: ReadPage, label: Label): Announced[] =>
  glossed(page, label).map((place) => ({ ...place, label, near: 0.7 }));

/** The first line under the label; the next only in case. */
const under = (page: ReadPage, label: Label): Announced[] => {
  const straight = withoutGloss(label.segment, below(page.layout, label.segment, REACH_BELOW).slice(0, 2));
  const lines = straight.length > 0 ? straight : inSameColumn(page, label.segment);
  const next = /\d/.test(lines[0]?.text ?? '') ? 0.4 : isAnotherLabel(page, lines[0], label) ? UNDER_ANOTHER : 0.6;
  return (
    lines
      .map((segment, index) => ({ segment, near: index === 0 ? 0.8 : next }))
      .filter(({ segment }) => !startsWithLabel(page, segment, label) && !isPastItems(page, label.segment, segment))
      // Words beside other headings are one.
      .filter(({ segment }) => /\d/.test(segment.text) || !isAmongHeadings(page, segment))
      .flatMap(({ segment, near }) => {
        const [from, to] = [skipMarks(segment.folded, 0), firstLabel(page, segment)];
        const part = partUnder(page, label, { segment, from, to });
        if (!part) return [];
        const place = { label, segment, near, ...part };
        if (isInTable(page, label, segment)) return [weaken(place, UNDER_ANOTHER)];
        return [isLabelledBelow(page, label.segment, segment) ? weaken(place, 0.4) : place];
      })
  );
};

/** "N° d'engagement :" left empty over "Marché", over its number: the value is the label's that stands between. */
const isAnotherLabel = (page: ReadPage, between: Segment | undefined, { row }: Label): boolean =>
  between !== undefined &&
  (page.labels.get(between) ?? []).some(
    (other) => other.from <= 1 && !isMark(other) && other.row.target !== row.target,
  );

/** "FACTURE" over "Numéro | Date | Client" over their values: each is its own heading's, known or not. */
const isInTable = ({ layout }: ReadPage, { segment, row }: Label, value: Segment): boolean => {
  const [heading] = above(layout, value, LINES_NEAR);
  const cells = heading && heading.line > segment.line ? (layout.lines[heading.line] ?? []) : [];
  if (row.target !== 'invoiceNumber' || cells.some(({ text }) => /\d/.test(text))) return false;
  return cells.filter((cell) => /\d/.test(below(layout, cell, REACH_BELOW)[0]?.text ?? '')).length >= FEWEST_HEADINGS;
};

const FEWEST_HEADINGS = 2;

const UNDER_ANOTHER = 0.25;

type Slice = { segment: Segment; from: number; to: number };

/** Of several values in a row under several headings, each row in one piece: the words under this label; none under another's. */
const partUnder = (page: ReadPage, label: Label, part: Slice): { from: number; to: number } | undefined => {
  const { segment: heading } = label;
  const labels = page.labels.get(heading) ?? [];
  const whole = { from: part.from, to: part.to };
  const { words, starts, box: value } = part.segment;
  const together = labelsTogether(label, labels);
  const others = labels.filter((other) => !together.includes(other) && !PARTICLE.test(wordsOf(other)));
  if (others.length === 0) return whole;
  const own = { from: together[0]?.from ?? label.from, to: together.at(-1)?.to ?? label.to };
  const isUnder = (box: Box, { from, to }: { from: number; to: number }): boolean => {
    const over = surround(boxesOf(heading, from, to));
    return box.x < over.x + over.width && box.x + box.width > over.x;
  };
  if (words.length < 2)
    return isUnder(value, own) || !others.some((other) => isOfOther(other, label) && isUnder(value, other))
      ? whole
      : undefined;
  const under = words.flatMap(({ box, text }, index) =>
    isUnder(box, own) ? [{ from: starts[index] ?? 0, to: (starts[index] ?? 0) + text.length }] : [],
  );
  const [first, last] = [under[0], under.at(-1)];
  return first && last ? { from: first.from, to: last.to } : whole;
};

const wordsOf = ({ segment, from, to }: Label): string => segment.folded.slice(from, to);

/** "Au titre du marché": dates begin so too, and headings have such words in them. */
const PARTICLE = /^(?:du|au|le|en)$/;

/** "Facture d'avoir" is one title. */
const isOfOther = (other: Label, { row }: Label): boolean => !isDateLabel(other) && other.row.target !== row.target;

/** "Service destinataire", in small print "Receiving department", then the value: a label told again in another language. */
const withoutGloss = (label: Segment, [first, second]: Segment[]): Segment[] => {
  const lines = [first, second].filter((line) => line !== undefined);
  const gloss = first && second && isGloss(label, first) && second.size > SET_OFF * first.size;
  return gloss ? lines.slice(1) : lines;
};

const isGloss = (label: Segment, { text, size }: Segment): boolean =>
  !/\d/.test(text) && /\p{Ll}{3}/u.test(text) && size <= 1.02 * label.size;

const SET_OFF = 1.1;

/** A row of headings over a row of values. */
const inSameColumn = ({ layout }: ReadPage, heading: Segment): Segment[] => {
  const inLine = inLineUnder(layout, heading) ?? inColumnUnder(layout, heading);
  if (inLine) return [inLine];
  const value = sameRank(layout, heading, heading.line + 1);
  return value && value.box.y - heading.box.y < FARTHEST_ROW * heading.size ? [value] : [];
};

/** A row of values over a row of small headings. */
const over = (page: ReadPage, label: Label): Announced[] => {
  const { segment } = label;
  const value = sameRank(page.layout, segment, segment.line - 1);
  const headings = page.layout.lines[segment.line] ?? [];
  if (!value || segment.box.y - value.box.y > FARTHEST_ROW * Math.max(segment.size, value.size)) return [];
  if (headings.some(({ text }) => /\d/.test(text)) || startsWithLabel(page, value)) return [];
  if (hasAmounts(page.layout.lines[value.line] ?? [])) return [];
  const [upper] = above(page.layout, value, LINES_NEAR);
  if (upper && !/\d/.test(upper.text) && apart(upper, value) <= apart(value, segment)) return [];
  // Rows of headings and values in turn: the value has its heading over it, this label its value under it.
  const headed = sameRank(page.layout, value, value.line - 1);
  if (
    (headed && isHeading(page, headed, [value, segment])) ||
    inSameColumn(page, segment).some(({ text }) => /\d/.test(text))
  )
    return [];
  return [{ label, segment: value, from: skipMarks(value.folded, 0), to: firstLabel(page, value), near: 0.7 }];
};

/** A label that we know, or words nearer to the value than the label under it is. */
const isHeading = (page: ReadPage, words: Segment, [value, under]: [Segment, Segment]): boolean =>
  startsWithLabel(page, words) || (!/\d/.test(words.text) && apart(words, value) < apart(value, under));

const FARTHEST_ROW = 4;
