/** What a stored, imported or handed-over draft must look like. The same check at every door. */

import { announcements, readingProblems } from '../core/document.ts';
import { copies, type Draft, draftStates } from '../core/draft.ts';
import {
  cadres,
  depositFormats,
  documentTypes,
  type FieldName,
  fieldNames,
  paymentMeans,
  vatTypes,
} from '../core/fields.ts';
import { knownSources } from '../core/reading.ts';
import { allCadreCodes } from '../core/values/cadre-codes.ts';
import { z } from './zod-without-eval.ts';

const cents = z.number().int();
const text = z.string();
const isoDate = z.iso.date();

const values = {
  depositFormat: z.enum(depositFormats),
  cadre: z.enum(cadres),
  sellerSiret: text,
  sellerName: text,
  sellerVat: text,
  supplierService: text,
  validatorSiret: text,
  validatorService: text,
  isState: z.boolean(),
  buyerSiret: text,
  buyerName: text,
  serviceCode: text,
  invoiceNumber: text,
  issueDate: isoDate,
  currency: text,
  documentType: z.enum(documentTypes),
  commitmentNumber: text,
  contractNumber: text,
  vatType: z.enum(vatTypes),
  paymentMeans: z.enum(paymentMeans),
  iban: text,
  comment: text,
  totalNet: cents,
  totalVat: cents,
  totalGross: cents,
  amountDue: cents,
  vatBreakdown: z.array(z.object({ rate: z.number().int(), base: cents, amount: cents })),
} satisfies Record<FieldName, z.ZodType>;

const box = z.object({ page: z.number().int(), x: z.number(), y: z.number(), width: z.number(), height: z.number() });
const fieldName = z.enum(fieldNames);

const evidence = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['text', 'ocr']), rule: z.string(), value: z.array(box), label: z.array(box) }),
  z.object({ kind: z.literal('xml'), path: z.string() }),
  z.object({ kind: z.literal('derived'), rule: z.string(), from: z.array(fieldName) }),
  z.object({ kind: z.literal('known'), source: z.enum(knownSources), of: z.string() }),
  z.object({ kind: z.literal('user') }),
]);

const readingOf = <V extends z.ZodType>(value: V) => {
  const candidate = z.object({ value, confidence: z.number(), evidence });
  return candidate.extend({ alternatives: z.array(candidate) }).exactOptional();
};

const reading = z.object({
  depositFormat: readingOf(values.depositFormat),
  cadre: readingOf(values.cadre),
  sellerSiret: readingOf(values.sellerSiret),
  sellerName: readingOf(values.sellerName),
  sellerVat: readingOf(values.sellerVat),
  supplierService: readingOf(values.supplierService),
  validatorSiret: readingOf(values.validatorSiret),
  validatorService: readingOf(values.validatorService),
  isState: readingOf(values.isState),
  buyerSiret: readingOf(values.buyerSiret),
  buyerName: readingOf(values.buyerName),
  serviceCode: readingOf(values.serviceCode),
  invoiceNumber: readingOf(values.invoiceNumber),
  issueDate: readingOf(values.issueDate),
  currency: readingOf(values.currency),
  documentType: readingOf(values.documentType),
  commitmentNumber: readingOf(values.commitmentNumber),
  contractNumber: readingOf(values.contractNumber),
  vatType: readingOf(values.vatType),
  paymentMeans: readingOf(values.paymentMeans),
  iban: readingOf(values.iban),
  comment: readingOf(values.comment),
  totalNet: readingOf(values.totalNet),
  totalVat: readingOf(values.totalVat),
  totalGross: readingOf(values.totalGross),
  amountDue: readingOf(values.amountDue),
  vatBreakdown: readingOf(values.vatBreakdown),
});

const finding = z.object({
  rule: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  fields: z.array(fieldName),
  params: z.record(z.string(), z.string()),
});

const file = z.object({
  name: z.string(),
  size: z.number().int().nonnegative(),
  type: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

/** A cadre this program does not know says nothing. */
const seen = z.object({
  figures: text.nullable(),
  invoices: z.array(z.object({ number: text, page: z.number().int() })),
  elsewhere: z
    .object({ cadre: z.enum(allCadreCodes), words: text })
    .nullable()
    .catch(null),
});

export const draftSchema: z.ZodType<Draft> = z.object({
  id: z.string().min(1),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  state: z.enum(draftStates),
  file,
  pageCount: z.number().int().nonnegative(),
  traits: z.object({
    embeddedXml: z.boolean(),
    signed: z.boolean(),
    encrypted: z.boolean(),
    hasText: z.boolean(),
    announces: z.enum(announcements).exactOptional(),
    scanned: z.boolean().exactOptional(),
  }),
  problem: z.enum(readingProblems).nullable(),
  fields: reading,
  confirmed: z.array(fieldName),
  accepted: z.array(fieldName).exactOptional(),
  depositedOn: isoDate.exactOptional(),
  cleared: reading.exactOptional(),
  readingFindings: z.array(finding).exactOptional(),
  uploads: z.enum(copies).exactOptional(),
  seen: seen.exactOptional(),
  overruled: z.array(z.object({ finding: text, reason: text, at: z.iso.datetime() })).exactOptional(),
});

export type Checked = { draft: Draft } | { why: string };

/** Never throws: what cannot be read is told, so that it can be set aside. */
export const checkDraft = (value: unknown): Checked => {
  const result = draftSchema.safeParse(value);
  return result.success ? { draft: result.data } : { why: z.prettifyError(result.error) };
};
