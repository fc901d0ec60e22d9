/**
 * What the page lacks, from what is known of the two parties. Each value says so as its evidence, and stays to be checked.
 * What the page says is never touched, nor what the user emptied; what came from another party's page goes with it.
 */
import type { Draft } from '../draft.ts';
import type { FieldName, FieldValue } from '../fields.ts';
import type { Evidence, FieldReading, KnownSource, Reading } from '../reading.ts';
import { type Recipient, serviceOf } from '../recipient.ts';
import type { Supplier } from '../supplier.ts';
import { lookAlike } from '../values/code-twins.ts';

export type Parties = {
  recipient: Recipient | null;
  /** Where the recipient is known from. */
  source: 'recipients' | 'directory';
  supplier: Supplier | null;
};

/** Under what the screen calls sure: someone looks at it once. */
const CONFIDENCE = 0.85;

export const fillFromKnown = (draft: Draft, parties: Parties): Draft => {
  const kept = withoutStrangers(draft.fields, parties);
  const filled = { ...kept, ...settledService({ ...draft, fields: kept }, parties) };
  for (const [field, value, source, of] of offersOf(kept, parties)) {
    const now = filled[field];
    if (now?.value !== value && mayFill(draft, filled, field)) {
      Object.assign(filled, { [field]: known(value, { kind: 'known', source, of }, now) });
    }
  }
  return JSON.stringify(filled) === JSON.stringify(draft.fields) ? draft : { ...draft, fields: filled };
};

/** Of a recipient's services, one alone looks like the code that was read on a picture: that one was meant. */
const settledService = (draft: Draft, { recipient, source }: Parties): Reading => {
  const now = draft.fields.serviceCode;
  if (!recipient || now?.evidence.kind !== 'ocr' || draft.confirmed.includes('serviceCode')) return {};
  if (serviceOf(recipient, now.value)) return {};
  const [only, ...others] = recipient.services.filter(({ code }) => lookAlike(code, now.value));
  if (!only || others.length > 0) return {};
  return { serviceCode: known(only.code, { kind: 'known', source, of: recipient.siret }, now) as typeof now };
};

type Offer = [field: FieldName, value: FieldValue, source: KnownSource, of: string];

const offersOf = (fields: Reading, parties: Parties): Offer[] => [
  ...recipientOffers(fields, parties),
  ...supplierOffers(parties.supplier),
];

const recipientOffers = (fields: Reading, { recipient, source }: Parties): Offer[] => {
  if (!recipient) return [];
  const { siret, name } = recipient;
  const open = recipient.services.filter(({ active }) => active !== false);
  const [only] = open.length === 1 ? open : [];
  // A service that nobody asks for is only proposed when the user has used it before.
  const service = only && (source === 'recipients' || recipient.needsService === true) ? only.code : null;
  return [
    ...(fields.buyerSiret ? [] : [['buyerSiret', siret, source, siret] as Offer]),
    ...(name ? [['buyerName', name, source, siret] as Offer] : []),
    ...(service ? [['serviceCode', service, source, siret] as Offer] : []),
  ];
};

const supplierOffers = (supplier: Supplier | null): Offer[] => {
  if (!supplier) return [];
  const { siret, name, cadre, vatType, paymentMeans, service } = supplier;
  const given: [FieldName, FieldValue | null][] = [
    ['sellerName', name || null],
    ['supplierService', service || null],
    ['cadre', cadre],
    ['vatType', vatType],
    ['paymentMeans', paymentMeans],
  ];
  return given.flatMap(([field, value]) => (value === null ? [] : [[field, value, 'suppliers', siret] as Offer]));
};

/** « Cas ordinaire » is said for want of anything else: a default of the user's own comes before it. */
const mayFill = (draft: Draft, fields: Reading, field: FieldName): boolean => {
  const now = fields[field];
  if (draft.cleared?.[field] || draft.confirmed.includes(field)) return false;
  return !now || (now.evidence.kind === 'derived' && now.evidence.rule === 'ordinary-case' && field === 'cadre');
};

const known = (
  value: FieldValue,
  evidence: Evidence,
  now: FieldReading<FieldValue> | undefined,
): FieldReading<FieldValue> => ({
  value,
  confidence: CONFIDENCE,
  evidence,
  alternatives: now ? [{ value: now.value, confidence: now.confidence, evidence: now.evidence }] : [],
});

/** What stood there before comes back. */
const withoutStrangers = (fields: Reading, parties: Parties): Reading =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([field, reading]) => {
      if (!isStranger(reading.evidence, parties)) return [[field, reading]];
      const [before, ...alternatives] = reading.alternatives;
      return before ? [[field, { ...before, alternatives }]] : [];
    }),
  );

const isStranger = (evidence: Evidence, { recipient, supplier }: Parties): boolean =>
  evidence.kind === 'known' && evidence.of !== (evidence.source === 'suppliers' ? supplier : recipient)?.siret;
