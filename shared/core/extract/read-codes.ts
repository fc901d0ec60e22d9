/** Numbers and codes that nothing but their label tells apart: invoice number, engagement, marché, service. */
import { boxesOf } from '../layout/segment.ts';
import type { Evidence, Reading } from '../reading.ts';
import { SURE } from '../reading.ts';
import { ranked, reading, type Scored, seen } from './choose.ts';
import type { Label } from './find-labels.ts';
import { type Announced, announcedBy, labelBoxes } from './labelled-values.ts';
import type { LabelTarget } from './labels.ts';
import type { ReadPage } from './page-reader.ts';
import { takeCode } from './take-code.ts';

const CODES = ['invoiceNumber', 'serviceCode', 'commitmentNumber', 'contractNumber'] as const;
type CodeField = (typeof CODES)[number];

type Claimed = Scored<string> & { target: LabelTarget };

/** @param credit on a credit note, "facture" announces the invoice it corrects. */
export const readCodes = (pages: ReadPage[], credit: boolean): Pick<Reading, CodeField> => {
  const claims = pages.flatMap(claimsOf).map((one) => (credit ? forCreditNote(one) : one));
  const result: Pick<Reading, CodeField> = {};
  for (const field of CODES) {
    const found = chooseCode(field, claims);
    if (found) result[field] = found;
  }
  return withoutOwnSeries(joinFigures(result, pages));
};

/** "10 2609 20042" is one number: spaces only help the eye. Sure only when it stands elsewhere in one piece. */
const joinFigures = (codes: Pick<Reading, CodeField>, pages: ReadPage[]): Pick<Reading, CodeField> => {
  const { invoiceNumber, ...rest } = codes;
  if (!invoiceNumber || !/^\d+(?: \d+)+$/.test(invoiceNumber.value)) return codes;
  const value = invoiceNumber.value.replace(/ /g, '');
  const confirmed = pages.some(({ segments }) => segments.some(({ text }) => text.includes(value)));
  const confidence = confirmed ? invoiceNumber.confidence : Math.min(invoiceNumber.confidence, 0.75);
  return { ...rest, invoiceNumber: { ...invoiceNumber, value, confidence } };
};

const forCreditNote = (claimed: Claimed): Claimed => {
  const rule = ruleOf(claimed.evidence);
  const quoted = claimed.target === 'invoiceNumber' && /facture|invoice|rechnung/.test(rule) && !/avoir/.test(rule);
  return quoted ? { ...claimed, score: claimed.score - 2 } : claimed;
};

/** An order numbered like the invoice (FA2607-0669, CO2605-0440) comes from the seller's own books, unless it is called the buyer's. */
const withoutOwnSeries = (codes: Pick<Reading, CodeField>): Pick<Reading, CodeField> => {
  const { commitmentNumber, ...rest } = codes;
  const own =
    commitmentNumber &&
    !BUYERS_ORDER.test(ruleOf(commitmentNumber.evidence)) &&
    shape(commitmentNumber.value) === shape(codes.invoiceNumber?.value ?? '');
  return own ? rest : codes;
};

const BUYERS_ORDER = /votre|vos|client|acheteur|public|chorus|bon|engag|e\.?j|your|customer|ihre/;

const ruleOf = (evidence: Evidence): string => ('rule' in evidence ? evidence.rule : '');

const shape = (code: string): string =>
  /[A-Z]/.test(code) && /\d{4}/.test(code) ? code.replace(/[A-Z]/g, 'A').replace(/\d/g, '0') : code;

const claimsOf = (page: ReadPage): Claimed[] =>
  page.segments.flatMap((segment) => (page.labels.get(segment) ?? []).flatMap((label) => claimsOfLabel(page, label)));

const claimsOfLabel = (page: ReadPage, label: Label): Claimed[] => {
  const { target } = label.row;
  if (target !== 'other' && !isCodeField(target)) return [];
  if (label.row.weight < 1.5 && !atHead(label)) return [];
  const lenient = target === 'serviceCode';
  return announcedBy(page, label).flatMap((place) => {
    const code = takeCode(place.segment.text.slice(place.from, place.to), { lenient, weak: label.row.weight < 2 });
    return code ? [claim(place, target, { text: code.text, at: place.from + code.from })] : [];
  });
};

const isCodeField = (target: LabelTarget): target is CodeField => (CODES as readonly string[]).includes(target);

const claim = (place: Announced, target: LabelTarget, code: { text: string; at: number }): Claimed => {
  const { label, segment, near } = place;
  const heading = target === 'invoiceNumber' ? near * headingBonus(label) : 0;
  const value = boxesOf(segment, code.at, code.at + code.text.length);
  const rule = `label:${label.segment.folded.slice(label.from, label.to)}`;
  return {
    target,
    value: code.text,
    score: label.row.weight * near * announcing(code.text) + heading,
    evidence: seen(rule, value, labelBoxes(label)),
  };
};

/** The number stands at the head of the first page; tables and footers quote others. */
/** Plain words may be a name rather than a code. */
const announcing = (code: string): number => {
  if (/\d/.test(code)) return 1;
  return /^[A-Z._-]+$/.test(code) ? 0.6 : 0.5;
};

const headingBonus = (label: Label): number => (atHead(label) ? 0.5 : 0);

const atHead = ({ segment }: Label): boolean => segment.page === 1 && segment.box.y < HEAD;

/** Points from the top of the page: the upper half of an A4. */
const HEAD = 420;

const chooseCode = (field: CodeField, claims: Claimed[]) => {
  const others = claims.filter(({ target }) => target !== field);
  const mine = ranked(claims.filter(({ target }) => target === field).map((own) => contest(own, others)));
  const [best, second] = mine;
  if (!best || best.score < 0.7) return undefined;
  const margin = best.score - (second?.score ?? 0);
  return reading(
    { value: best.value, evidence: best.evidence, confidence: certainty(best.score, margin) },
    mine.slice(1),
  );
};

/** A value better announced as something else is not ours. */
const contest = (own: Claimed, others: Claimed[]): Scored<string> => {
  const rival = Math.max(0, ...others.filter(({ value }) => value === own.value).map(({ score }) => score));
  return { value: own.value, evidence: own.evidence, score: rival > own.score ? own.score - 2 : own.score };
};

const certainty = (score: number, margin: number): number => {
  if (score >= 2.2 && margin >= 0.5) return 0.96;
  if (score >= 1.6 && margin >= 0.8) return SURE;
  return score >= 1.2 && margin >= 0.3 ? 0.75 : 0.5;
};
