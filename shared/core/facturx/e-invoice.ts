/** What a structured invoice says, in the terms of EN 16931, and what a draft still lacks to make one. */
import { type Draft, trustIn } from '../draft.ts';
import type { FieldName, FieldValues, VatLine } from '../fields.ts';
import type { Finding } from '../finding.ts';
import type { Cents } from '../values/cents.ts';

/** In the order of what they say: totals; with the VAT breakdown; with invoice lines too. */
export const profiles = ['MINIMUM', 'BASIC WL', 'EN 16931'] as const;
export type Profile = (typeof profiles)[number];

/** Why a line bears no VAT: the rate alone does not tell, and the standard wants to know. */
export const exemptions = ['franchise', 'reverse-charge', 'exempt'] as const;
export type Exemption = (typeof exemptions)[number];

export type EInvoice = {
  number: string;
  issueDate: string;
  documentType: FieldValues['documentType'];
  currency: string;
  cadre: FieldValues['cadre'] | undefined;
  seller: { name: string; siret: string; vat: string | undefined };
  buyer: { name: string; siret: string };
  serviceCode: string | undefined;
  commitment: string | undefined;
  contract: string | undefined;
  vatType: FieldValues['vatType'] | undefined;
  means: FieldValues['paymentMeans'] | undefined;
  iban: string | undefined;
  net: Cents;
  vat: Cents;
  gross: Cents;
  due: Cents;
  taxes: readonly VatLine[];
  exemption: Exemption | null;
};

/** What stands in the way: `missing` and `doubtful` name fields; the others are about values that do not fit together. */
export type GapRule = 'missing' | 'doubtful' | 'wrong' | 'sum' | 'due' | 'breakdown' | 'exemption' | 'negative-line';
export type Gap = { rule: GapRule; fields: FieldName[] };

export type Making = { profile: Profile; exemption: Exemption | null };

const ALWAYS: readonly FieldName[] = [
  'invoiceNumber',
  'issueDate',
  'currency',
  'documentType',
  'sellerName',
  'sellerSiret',
  'buyerName',
  'buyerSiret',
  'totalNet',
  'totalVat',
  'totalGross',
  'amountDue',
];
const REFERENCES: readonly FieldName[] = ['cadre', 'serviceCode', 'commitmentNumber', 'sellerVat'];
const WITH_VAT: readonly FieldName[] = ['contractNumber', 'vatType', 'paymentMeans', 'iban', 'vatBreakdown'];

/** The fields that a profile writes. */
export const fieldsOf = (profile: Profile): readonly FieldName[] =>
  profile === 'MINIMUM' ? [...ALWAYS, ...REFERENCES] : [...ALWAYS, ...REFERENCES, ...WITH_VAT];

/** The wishes of a draft: an exemption the portal itself has a word for is known already. */
export const exemptionOf = (draft: Draft, chosen: Exemption | null): Exemption | null =>
  chosen ?? (draft.fields.vatType?.value === 'EXONERATION' ? 'exempt' : null);

export const bearsNoVat = (draft: Draft): boolean =>
  (draft.fields.vatBreakdown?.value ?? []).some(({ rate }) => rate === 0);

/** @param findings of the rules, about the draft as it is. @returns nothing when the e-invoice can be made. */
export const gapsOf = (draft: Draft, findings: readonly Finding[], making: Making): Gap[] => {
  const used = fieldsOf(making.profile);
  const wrong = findings.filter(({ severity }) => severity === 'error').flatMap(({ fields }) => fields);
  const gaps: Gap[] = [
    { rule: 'missing', fields: required(draft, making).filter((name) => !draft.fields[name]) },
    { rule: 'doubtful', fields: used.filter((name) => trustIn(draft, name) === 'doubtful') },
    { rule: 'wrong', fields: used.filter((name) => wrong.includes(name)) },
  ];
  return [...gaps.filter(({ fields }) => fields.length > 0), ...sumGaps(draft, making)];
};

const required = (draft: Draft, { profile }: Making): FieldName[] => {
  if (profile === 'MINIMUM') return [...ALWAYS];
  const { paymentMeans, vatBreakdown } = draft.fields;
  return [
    ...ALWAYS,
    'vatBreakdown',
    'vatType',
    'paymentMeans',
    ...(paymentMeans?.value === 'VIREMENT' ? (['iban'] as const) : []),
    ...(vatBreakdown?.value.some(({ rate }) => rate > 0) ? (['sellerVat'] as const) : []),
  ];
};

/** The standard wants sums to the cent. */
const sumGaps = (draft: Draft, { profile, exemption }: Making): Gap[] => {
  const { totalNet, totalVat, totalGross, amountDue, vatBreakdown } = draft.fields;
  const gaps: Gap[] = [];
  if (totalNet && totalVat && totalGross && totalNet.value + totalVat.value !== totalGross.value)
    gaps.push({ rule: 'sum', fields: ['totalNet', 'totalVat', 'totalGross'] });
  if (totalGross && amountDue && Math.abs(amountDue.value) > Math.abs(totalGross.value))
    gaps.push({ rule: 'due', fields: ['amountDue', 'totalGross'] });
  if (profile === 'MINIMUM' || !vatBreakdown || !totalNet || !totalVat) return gaps;
  const lines = vatBreakdown.value;
  if (sumOf(lines, 'base') !== totalNet.value || sumOf(lines, 'amount') !== totalVat.value)
    gaps.push({ rule: 'breakdown', fields: ['vatBreakdown', 'totalNet', 'totalVat'] });
  if (bearsNoVat(draft) && !exemptionOf(draft, exemption)) gaps.push({ rule: 'exemption', fields: ['vatBreakdown'] });
  const sign = isReversed(draft) ? -1 : 1;
  if (profile === 'EN 16931' && lines.some(({ base }) => base * sign < 0))
    gaps.push({ rule: 'negative-line', fields: ['vatBreakdown'] });
  return gaps;
};

const sumOf = (lines: readonly VatLine[], key: 'base' | 'amount'): Cents =>
  lines.reduce((sum, line) => sum + line[key], 0);

/** A credit note printed with minus signs: its type already says that, and the standard writes it with plain amounts. */
export const isReversed = ({ fields }: Draft): boolean =>
  fields.documentType?.value === 'creditNote' && (fields.totalGross?.value ?? 0) < 0;

/** @throws Error when `gapsOf` has something to say. */
export const eInvoiceOf = (draft: Draft, { exemption }: Making): EInvoice => {
  const sign = isReversed(draft) ? -1 : 1;
  const get = <K extends FieldName>(name: K): FieldValues[K] | undefined => draft.fields[name]?.value;
  const need = <K extends FieldName>(name: K): FieldValues[K] => {
    const value = get(name);
    if (value === undefined) throw new Error(`no ${name}`);
    return value;
  };
  const signed = (cents: Cents): Cents => (cents === 0 ? 0 : cents * sign);
  return {
    number: need('invoiceNumber'),
    issueDate: need('issueDate'),
    documentType: need('documentType'),
    currency: need('currency'),
    cadre: get('cadre'),
    seller: { name: need('sellerName'), siret: need('sellerSiret'), vat: get('sellerVat') },
    buyer: { name: need('buyerName'), siret: need('buyerSiret') },
    serviceCode: get('serviceCode'),
    commitment: get('commitmentNumber'),
    contract: get('contractNumber'),
    vatType: get('vatType'),
    means: get('paymentMeans'),
    iban: get('iban'),
    net: signed(need('totalNet')),
    vat: signed(need('totalVat')),
    gross: signed(need('totalGross')),
    due: signed(need('amountDue')),
    taxes: (get('vatBreakdown') ?? []).map(({ rate, base, amount }) => ({
      rate,
      base: signed(base),
      amount: signed(amount),
    })),
    exemption: exemptionOf(draft, exemption),
  };
};
