/** A label → the text it may announce: after it, to its right, or under it. */
import type { Box } from '../document.ts';
import { below, rightOf, sameRank } from '../layout/lay-out.ts';
import { boxesOf, type Segment } from '../layout/segment.ts';
import { isMark, type Label } from './label.ts';
import type { ReadPage } from './page-reader.ts';
import { labelsTogether, splitValues } from './split-values.ts';
import { isBeyondValues } from './value-column.ts';

/** `segment.text.slice(from, to)` is the text announced. `near` 1 = right after the label; less when farther or under. */
export type Announced = { label: Label; segment: Segment; from: number; to: number; near: number };

const REACH_BELOW = 2.4;

export const announcedBy = (page: ReadPage, label: Label): Announced[] => {
  const { segment, to } = label;
  const labels = page.labels.get(segment) ?? [];
  const together = labelsTogether(label, labels);
  if (together.length > 1) return shared(page, label, together);
  const next = labels.find((other) => other.from >= to);
  const found = restOf(label, next?.from);
  if (next) return found;
  const qualifier = qualifierOf(label);
  if (found.length > 0 && !qualifier) return found;
  if (qualifier?.endsWith(':'))
    return [...found, ...restOf({ ...label, to: to + qualifier.length }).map((rest) => weaken(rest, QUALIFIED))];
  return [...found, ...elsewhere(page, label).map((place) => (qualifier ? weaken(place, QUALIFIED) : place))];
};

const weaken = (place: Announced, by: number): Announced => ({ ...place, near: place.near * by });

/** What stands after the label on its own segment. */
const restOf = (label: Label, end = label.segment.text.length): Announced[] => {
  const { segment, to } = label;
  const from = skipMarks(segment.folded, to);
  const near = isQuoted(label) ? QUOTED : 1;
  return /[a-z0-9]/.test(segment.folded.slice(from, end)) ? [{ label, segment, from, to: end, near }] : [];
};

/** In the middle of a sentence: rather quoted than given. */
const isQuoted = ({ segment: { folded }, from }: Label): boolean => SENTENCE.test(folded.slice(0, from));

const SENTENCE = /^[^:|]*\p{L}{3,} [\p{L}']+ $/u;
const QUOTED = 0.75;

/** Each label takes its own part of what they announce together; the last takes all when there is but one. */
const shared = (page: ReadPage, label: Label, together: Label[]): Announced[] => {
  const last = together.at(-1) ?? label;
  const labels = page.labels.get(label.segment) ?? [];
  const rest = restOf(last, labels.find((other) => other.from >= last.to)?.from);
  const after = qualifierOf(last) ? [] : rest;
  const places = after.length > 0 ? after : elsewhere(page, last);
  const differ = together.some(({ row }) => row.target !== last.row.target);
  return places.flatMap((place) => {
    const part = differ && splitValues(place.segment, place, together.length)[together.indexOf(label)];
    if (part) return [{ ...place, ...part, label }];
    return label === last || label.row.target === last.row.target ? [{ ...place, label }] : [];
  });
};

/** A number to the right is the value: what stands under is then another line's. */
const elsewhere = (page: ReadPage, label: Label): Announced[] => {
  // A dash in the value's place says that there is none.
  if (/^[-./ ]+$/.test(rightOf(page.layout, label.segment)?.folded ?? '')) return [];
  const right = toTheRight(page, label);
  const taken = right.some(({ segment }) => /\d/.test(segment.text));
  const lower = [...beside(page, label), ...under(page, label), ...over(page, label)];
  return [...right, ...lower.map((place) => (taken ? weaken(place, 0.6) : place))];
};

const QUALIFIED = 0.85;

/** Up to three words that go on with a label of a code: "Commande | internet :", "Référence contrat | cadre". */
const qualifierOf = (label: Label): string | undefined => {
  if (isMark(label) || /date/i.test(label.row.target)) return undefined;
  const qualifier = QUALIFIER.exec(label.segment.folded.slice(label.to))?.[0];
  return label.row.target === 'invoiceNumber' && PARTICIPLE.test(qualifier ?? '') ? undefined : qualifier;
};

/** "Facture corrigée", "facture remplacée": another one. */
const PARTICIPLE = /(?:ee|ie|ue)s?\b/;
const QUALIFIER = /^[ /-]*(?:\(?(?:[a-zœ.'-]{2,}|a)\)? ?){1,3}(?::|$)/;

const toTheRight = (page: ReadPage, label: Label): Announced[] => {
  const right = rightOf(page.layout, label.segment);
  if (!right || startsWithLabel(page, right) || isBeyondValues(page.layout, label.segment, right)) return [];
  const from = skipMarks(right.folded, 0);
  const near = /\d|^[A-Z_-]+$/.test(right.text.slice(from)) ? 0.9 : 0.4;
  return [{ label, segment: right, from, to: firstLabel(page, right), near }];
};

/** A label on two lines has its value between them, to the right. */
const beside = (page: ReadPage, label: Label): Announced[] => {
  const { segment } = label;
  if (rightOf(page.layout, segment)) return [];
  const edge = segment.box.x + segment.box.width;
  const near = [segment.line - 1, segment.line + 1].flatMap((line) => page.layout.lines[line] ?? []);
  const level = near.filter(({ box }) => Math.abs(box.y - segment.box.y) < 0.95 * segment.size);
  const value = level.filter(({ box }) => box.x > edge && box.x < edge + BESIDE).sort((a, b) => a.box.x - b.box.x)[0];
  if (!value || startsWithLabel(page, value)) return [];
  return [{ label, segment: value, from: skipMarks(value.folded, 0), to: firstLabel(page, value), near: 0.75 }];
};

const BESIDE = 160;

/** The first line under the label; the next only in case. */
const under = (page: ReadPage, label: Label): Announced[] => {
  const straight = below(page.layout, label.segment, REACH_BELOW).slice(0, 2);
  const lines = straight.length > 0 ? straight : inSameColumn(page, label.segment);
  const next = /\d/.test(lines[0]?.text ?? '') ? 0.4 : 0.6;
  return lines
    .map((segment, index) => ({ segment, near: index === 0 ? 0.8 : next }))
    .filter(({ segment }) => !startsWithLabel(page, segment))
    .map(({ segment, near }) => ({
      label,
      segment,
      near,
      from: skipMarks(segment.folded, 0),
      to: firstLabel(page, segment),
    }));
};

/** A row of headings over a row of values. */
const inSameColumn = ({ layout }: ReadPage, heading: Segment): Segment[] => {
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
  // Rows of headings and values in turn: the value has its heading over it, this label its value under it.
  const headed = sameRank(page.layout, value, value.line - 1);
  if ((headed && startsWithLabel(page, headed)) || inSameColumn(page, segment).some(({ text }) => /\d/.test(text)))
    return [];
  return [{ label, segment: value, from: skipMarks(value.folded, 0), to: firstLabel(page, value), near: 0.7 }];
};

const FARTHEST_ROW = 4;

const firstLabel = (page: ReadPage, segment: Segment): number =>
  (page.labels.get(segment) ?? []).find((label) => label.from > 0)?.from ?? segment.text.length;

const startsWithLabel = (page: ReadPage, segment: Segment): boolean =>
  (page.labels.get(segment) ?? []).some((label) => label.from <= 1 && label.to > label.from);

/** Marks after a label, and its hint in brackets: "(JJ/MM/AAAA) :". */
const skipMarks = (text: string, from: number): number => {
  let at = from + (/^ ?\([^()\d]{1,30}\)/.exec(text.slice(from))?.[0].length ?? 0);
  while (at < text.length && /[\s:.;°#|()>=-]/.test(text.charAt(at))) at += 1;
  return at;
};

export const labelBoxes = (label: Label): Box[] => boxesOf(label.segment, label.from, label.to);
