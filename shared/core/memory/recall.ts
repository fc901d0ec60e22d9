/** What is remembered of this invoice's layout, put to its reading: found again, confirmed, or called into doubt. */
import type { InvoiceDocument } from '../document.ts';
import { sameValue } from '../extract/xml/same-value.ts';
import { type FieldName, type FieldValue, fieldSpec } from '../fields.ts';
import type { Candidate, Evidence, FieldReading, Reading } from '../reading.ts';
import { SURE } from '../reading.ts';
import { isValidIban } from '../values/iban.ts';
import { isValidSiret } from '../values/siret.ts';
import { isValidVatId } from '../values/vat-id.ts';
import { buyerKey } from './buyer-key.ts';
import { type Followed, followRule, type Printed } from './follow-rule.ts';
import { knowLayout } from './know-layout.ts';
import { currentRules, type How, type Memory, type Rule } from './memory.ts';
import { boxesAt, type Row, rowsOf } from './rows.ts';

type AnyReading = FieldReading<FieldValue>;

/** Two sources that cannot both be right. */
const DISPUTED = 0.7;
/** Not on the page: a suggestion, whatever the past says. */
const SUGGESTED = 0.6;
const LIKELY = 0.8;
const FOUND = 0.93;
const CHECKED = 0.95;

/** @returns the reading itself when the layout is new. Sure words of an e-invoice are left alone. */
export const recall = (document: InvoiceDocument, reading: Reading, memories: readonly Memory[]): Reading => {
  const known = knowLayout(document.pages, memories);
  if (!known) return reading;
  const { sameIssuer } = known;
  const rows = rowsOf(document.pages);
  const origin = document.pages.some(({ origin: from }) => from === 'ocr') ? 'ocr' : 'text';
  const order = currentRules(known.memory).sort((one, other) => rankOf(one) - rankOf(other));
  return order.reduce(
    (fields, rule) =>
      put(fields, rule.field, applyRule(fields, rule, { rows, origin, sameIssuer, xml: document.xml !== null })),
    reading,
  );
};

/** What is printed first: the recipient must be known before what is remembered of it. */
const rankOf = ({ how }: Rule): number => ['printed', 'empty', 'constant'].indexOf(how.kind);

const put = (fields: Reading, field: FieldName, next: AnyReading | undefined): Reading =>
  next ? { ...fields, [field]: next } : fields;

type Given = { rows: Row[]; origin: 'text' | 'ocr'; xml: boolean; sameIssuer: boolean };

const applyRule = (fields: Reading, { field, how }: Rule, given: Given): AnyReading | undefined => {
  const now: AnyReading | undefined = fields[field];
  if ((given.xml || !given.sameIssuer) && now && now.confidence >= SURE) return now;
  if (how.kind === 'printed') {
    const found = followRule(given.rows, field, how);
    return found && !isOtherParty(field, found.value, fields)
      ? merge(now, proposed(found, fields, { field, how, ...given }))
      : now;
  }
  if (!given.sameIssuer) return now;
  return how.kind === 'empty' ? now && atMost(now, DISPUTED) : suggest(fields, now, { field, how });
};

/** One number is not both parties': the place of one may hold the other's where the first is not told. */
const isOtherParty = (field: FieldName, value: FieldValue, { sellerSiret, buyerSiret }: Reading): boolean =>
  (field === 'buyerSiret' && value === sellerSiret?.value) || (field === 'sellerSiret' && value === buyerSiret?.value);

const suggest = (
  fields: Reading,
  now: AnyReading | undefined,
  { field, how }: { field: FieldName; how: Extract<How, { kind: 'constant' }> },
): AnyReading | undefined => {
  if (how.buyer !== null && how.buyer !== buyerKey(fields, field)) return now;
  if (now && (now.confidence >= SURE || sameValue(now.value, how.value))) return now;
  const rule = how.buyer === null ? 'memory:issuer' : 'memory:buyer';
  const evidence: Evidence = { kind: 'derived', rule, from: [] };
  const own = { value: how.value, confidence: SUGGESTED, evidence };
  const isRead = now !== undefined && now.evidence.kind !== 'derived';
  return isRead ? { ...now, alternatives: [...now.alternatives, own] } : besides(own, now);
};

type About = { field: FieldName; how: Printed; origin: 'text' | 'ocr'; sameIssuer: boolean };

const proposed = (found: Followed, fields: Reading, about: About): Candidate<FieldValue> => ({
  value: found.value,
  confidence: Math.min(trustIn(found, fields, about), about.how.guessed || !about.sameIssuer ? DISPUTED : 1),
  evidence: {
    kind: about.origin,
    rule: found.anchor ? `memory:${found.anchor.side}:${found.anchor.text}` : 'memory:place',
    value: boxesAt(found.stretch),
    label: found.label,
  },
});

/** Sure only when its label says so exactly, and its shape or its checksum does not say otherwise. */
const trustIn = (found: Followed, fields: Reading, { field }: About): number => {
  const { kind } = fieldSpec(field);
  const text = String(found.value);
  if (kind === 'amount') return amountTrust(found, fields, field);
  if (kind === 'date') return found.exact ? FOUND : DISPUTED;
  if (kind === 'siret') return checksumTrust(found, isValidSiret(text));
  if (kind === 'vatId') return checksumTrust(found, isValidVatId(text));
  if (kind === 'iban') return checksumTrust(found, isValidIban(text));
  if (!found.exact || !found.sameShape) return found.exact ? DISPUTED : SUGGESTED;
  return /\d/.test(text) ? FOUND : LIKELY;
};

const checksumTrust = ({ exact }: Followed, holds: boolean): number => {
  if (!holds) return SUGGESTED;
  return exact ? CHECKED : LIKELY;
};

/** A total is sure when the other totals say the same; what is due follows from what was paid, which no layout tells. */
const amountTrust = ({ value, exact }: Followed, fields: Reading, field: FieldName): number => {
  const { totalNet, totalVat, totalGross } = { ...fields, [field]: { value } } as Reading;
  if (field === 'amountDue' || !totalNet || !totalVat || !totalGross) return DISPUTED;
  const adds = Math.abs(totalNet.value + totalVat.value - totalGross.value) <= 1;
  return exact && adds ? FOUND : SUGGESTED;
};

const merge = (now: AnyReading | undefined, own: Candidate<FieldValue>): AnyReading => {
  if (!now) return besides(own, now);
  if (sameValue(now.value, own.value)) return { ...now, ...own, confidence: Math.max(now.confidence, own.confidence) };
  if (now.confidence < SURE) return besides(own, now);
  return own.confidence >= SURE
    ? besides({ ...own, confidence: DISPUTED }, now)
    : { ...atMost(now, DISPUTED), alternatives: [own, ...now.alternatives] };
};

/** The one proposed first, then what was read. */
const besides = (own: Candidate<FieldValue>, now: AnyReading | undefined): AnyReading => ({
  ...own,
  alternatives: now
    ? [{ value: now.value, confidence: now.confidence, evidence: now.evidence }, ...now.alternatives].filter(
        ({ value }) => !sameValue(value, own.value),
      )
    : [],
});

const atMost = (reading: AnyReading, confidence: number): AnyReading => ({
  ...reading,
  confidence: Math.min(reading.confidence, confidence),
});
