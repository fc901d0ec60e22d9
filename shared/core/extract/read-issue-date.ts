/** The date of the invoice, not the due date, the delivery, the quote or a decree. */
import { boxesOf } from '../layout/segment.ts';
import type { FieldReading } from '../reading.ts';
import type { IsoDate } from '../values/iso-date.ts';
import { type FoundDate, findCompactDate, findDates } from '../values/read-date.ts';
import { ranked, reading, type Scored, seen } from './choose.ts';
import type { Label } from './find-labels.ts';
import { type Announced, announcedBy, labelBoxes } from './labelled-values.ts';
import type { ReadPage } from './page-reader.ts';

type Claimed = Scored<IsoDate> & { mine: boolean };

/** @param credit on a credit note the date of an invoice is quoted; on an invoice, that of a credit note. */
export const readIssueDate = (pages: ReadPage[], credit: boolean): FieldReading<IsoDate> | undefined => {
  const claims = pages.flatMap((page) => claimsOf(page, credit));
  const others = claims.filter(({ mine }) => !mine);
  const loose = pages.slice(0, 1).flatMap((page) => looseDates(page, claims));
  const all = ranked([...claims.filter(({ mine }) => mine).map((own) => contest(own, others)), ...loose]);
  const [best, second] = all;
  if (!best) return undefined;
  const confidence = certainty(best.score, best.score - (second?.score ?? 0));
  return reading({ value: best.value, evidence: best.evidence, confidence }, all.slice(1));
};

const claimsOf = (page: ReadPage, credit: boolean): Claimed[] =>
  page.segments.flatMap((segment) =>
    (page.labels.get(segment) ?? [])
      .filter((label) => announcesDate(label) && !isQuoted(label, credit))
      .flatMap((label) => claimsOfLabel(page, label)),
  );

const announcesDate = ({ row }: Label): boolean =>
  ['issueDate', 'otherDate', 'invoiceNumber', 'other'].includes(row.target);

const isQuoted = ({ segment, from, row }: Label, credit: boolean): boolean => {
  const before = segment.folded.slice(0, from);
  const ofCredit = /avoir/.test(before);
  return row.target === 'issueDate' && (credit ? /facture/.test(before) && !ofCredit : ofCredit);
};

const claimsOfLabel = (page: ReadPage, label: Label): Claimed[] => {
  const mine = label.row.target === 'issueDate';
  return announcedBy(page, label).flatMap((place) => {
    if (!mine && label.row.target !== 'otherDate') return [];
    return [place, ...boxed(page, place)].flatMap((at) => {
      const date = firstDate(at.segment.folded.slice(at.from, at.to), mine && label.row.weight >= 1.8);
      return date ? [claim(at, { ...date, from: date.from + at.from, to: date.to + at.from })] : [];
    });
  });
};

/** Figures set in boxes leave gaps as wide as columns: the whole row of boxes is looked at too. */
const boxed = (page: ReadPage, place: Announced): Announced[] => {
  const { segment } = place;
  if (segment === place.label.segment || !/^[\d ]+$/.test(segment.text)) return [];
  const wide = page.layout.wide[segment.line]?.find(({ box }) => Math.abs(box.x - segment.box.x) < 1);
  return wide && wide.text !== segment.text ? [{ ...place, segment: wide, from: 0, to: wide.text.length }] : [];
};

/** A date right after its label; further along it belongs to something else. */
const firstDate = (text: string, compact: boolean): FoundDate | null => {
  const found = findDates(text)[0] ?? (compact ? findCompactDate(text) : null);
  return found && found.from <= 16 ? found : null;
};

const claim = (place: Announced, found: FoundDate): Claimed => {
  const { label, segment, near } = place;
  const head = segment.page === 1 && segment.box.y < 400 ? 0.5 : 0;
  const value = boxesOf(segment, found.from, found.to);
  const rule = `label:${label.segment.folded.slice(label.from, label.to)}`;
  const mine = label.row.target === 'issueDate';
  return {
    mine,
    value: found.date,
    score: label.row.weight * near + head,
    evidence: seen(rule, value, labelBoxes(label)),
  };
};

const contest = (own: Claimed, others: Claimed[]): Scored<IsoDate> => {
  const rival = Math.max(0, ...others.filter(({ value }) => value === own.value).map(({ score }) => score));
  return { value: own.value, evidence: own.evidence, score: rival > own.score ? own.score - 1 : own.score };
};

/** Dates without a label, at the head of the first page: only ever a suggestion. */
const looseDates = (page: ReadPage, claims: Claimed[]): Scored<IsoDate>[] => {
  const claimed = new Set(claims.map(({ value }) => value));
  return page.segments
    .filter((segment) => segment.box.y < 400)
    .flatMap((segment) =>
      findDates(segment.folded)
        .filter(({ date }) => !claimed.has(date))
        .map(({ date, from, to }) => ({
          value: date,
          score: from === 0 && to === segment.text.length ? 0.8 : 0.4,
          evidence: seen('date-without-label', boxesOf(segment, from, to)),
        })),
    );
};

const certainty = (score: number, margin: number): number => {
  if (score >= 2 && margin >= 0.6) return 0.97;
  if (score >= 1.6 && margin >= 0.6) return 0.91;
  return score >= 1.2 ? 0.7 : 0.5;
};
