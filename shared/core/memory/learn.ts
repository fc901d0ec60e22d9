/** What the user settled in a draft → what is remembered of its layout. A function of the draft as it stands: undone is forgotten. */
import type { Page } from '../document.ts';
import { type Draft, isSettled } from '../draft.ts';
import { type FieldName, fieldNames } from '../fields.ts';
import type { Reading } from '../reading.ts';
import { buyerKey } from './buyer-key.ts';
import { fixedWords, keepCommon, knowLayout, marksOf } from './know-layout.ts';
import type { How, Memory, Rule } from './memory.ts';
import { printedRule } from './printed-rule.ts';
import { type Row, rowsOf } from './rows.ts';

export type Lessons = { draft: Draft; pages: readonly Page[]; at: string };

/** What stays the same from one invoice to the next, for one recipient or for all; never a number, a date, an amount. */
const LASTING: Partial<Record<FieldName, 'issuer' | 'buyer'>> = {
  sellerSiret: 'issuer',
  sellerName: 'issuer',
  sellerVat: 'issuer',
  supplierService: 'buyer',
  iban: 'issuer',
  cadre: 'issuer',
  isState: 'buyer',
  buyerSiret: 'buyer',
  serviceCode: 'buyer',
  contractNumber: 'buyer',
  vatType: 'issuer',
  paymentMeans: 'issuer',
  currency: 'issuer',
};

const NOT_READ: ReadonlySet<FieldName> = new Set(['depositFormat', 'documentType', 'vatBreakdown']);

/** @returns the memory to store, or to delete once it holds no rule; null when nothing is learned nor unlearned. */
export const learn = (memories: readonly Memory[], { draft, pages, at }: Lessons): Memory | null => {
  const learned = memories.find(({ rules }) => rules.some(({ from }) => from === draft.id));
  const met = knowLayout(pages, memories);
  const known = learned ?? (met?.sameIssuer ? met.memory : undefined);
  const rows = rowsOf(pages);
  const rules = fieldNames.flatMap((field) => ruleFrom(draft, field, { rows, at }));
  if (!known && (rules.length === 0 || rows.length === 0)) return null;
  const { rules: before = [], id = draft.id, words } = known ?? {};
  const here = fixedWords(pages);
  return {
    id,
    issuer: draft.fields.sellerName?.value ?? known?.issuer ?? null,
    marks: marksFor(draft.fields, pages, known),
    words: words ? keepCommon(words, here) : here,
    at,
    rules: [...fewOf(before.filter(({ from }) => from !== draft.id)), ...rules.map((rule) => asBefore(rule, before))],
  };
};

/** What is only said again was learned when it was first said: a newer word from another invoice still counts. */
const asBefore = (rule: Rule, before: readonly Rule[]): Rule =>
  before.find(
    ({ from, field, how }) =>
      from === rule.from && field === rule.field && JSON.stringify(how) === JSON.stringify(rule.how),
  ) ?? rule;

const marksFor = (fields: Reading, pages: readonly Page[], known: Memory | undefined): string[] => {
  const own = marksOf(pages, fields);
  return own.length > 0 ? own : (known?.marks ?? []);
};

const ruleFrom = (draft: Draft, field: FieldName, { rows, at }: { rows: Row[]; at: string }): Rule[] => {
  const how = NOT_READ.has(field) ? null : howOf(draft, field, rows);
  return how ? [{ field, from: draft.id, at, how }] : [];
};

const howOf = (draft: Draft, field: FieldName, rows: Row[]): How | null => {
  const reading = draft.fields[field];
  if (!reading) return draft.cleared?.[field] ? { kind: 'empty' } : null;
  if (!isSettled(draft, field)) return null;
  const { value, evidence } = reading;
  const boxes = evidence.kind === 'text' || evidence.kind === 'ocr' ? evidence.value : null;
  const printed = printedRule(rows, { field, value, boxes });
  const lasts = LASTING[field];
  if (printed || !lasts) return printed;
  const buyer = lasts === 'buyer' ? buyerKey(draft.fields, field) : null;
  return lasts === 'buyer' && buyer === null ? null : { kind: 'constant', value, buyer };
};

/** Enough to come back to when the newest is undone. */
const KEPT_BEFORE = 2;

const fewOf = (rules: Rule[]): Rule[] =>
  rules.filter(
    ({ field, at }, index) =>
      rules.filter((other, place) => other.field === field && (other.at > at || (other.at === at && place > index)))
        .length < KEPT_BEFORE,
  );
