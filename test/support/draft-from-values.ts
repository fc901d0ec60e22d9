/** A draft as if a person had typed every value: from a file of values written as the truth files write them. */
import { basename } from 'node:path';
import { type Draft, editDraft, newDraft } from '../../shared/core/draft.ts';
import { type FieldName, type FieldValues, fieldNames, fieldSpec, type VatLine } from '../../shared/core/fields.ts';
import { parseCents } from '../../shared/core/values/cents.ts';
import { packDraft } from '../../shared/storage/draft-file.ts';
import { sha256 } from '../../shared/storage/sha256.ts';

/** `null` and absent both mean that the person types nothing there. */
export type GivenValues = Record<string, unknown>;

/** @returns the program's own draft file, ready to be dropped. @throws with a plain sentence on a value that no field takes. */
export const packValues = async (values: GivenValues, pdf: { path: string; bytes: Uint8Array }): Promise<File> => {
  const file = new File([pdf.bytes.slice()], basename(pdf.path), { type: 'application/pdf' });
  const facts = { name: file.name, size: file.size, type: file.type, sha256: await sha256(file) };
  const empty = newDraft({ id: crypto.randomUUID(), now: new Date().toISOString(), file: facts });
  const draft: Draft = {
    ...typeAll(empty, { ...PLAIN_FILE, ...withStructure(values) }),
    state: 'to-check',
    pageCount: 1,
  };
  return packDraft({ draft, file });
};

/** What the form asks of the file itself, unless told otherwise. */
const PLAIN_FILE: GivenValues = { depositFormat: 'PDF_NON_SIGNE' };

/** Values as the truth files write them, typed into a draft. */
export const typeAll = (draft: Draft, values: GivenValues): Draft =>
  fieldNames.reduce((typed, field) => {
    const value = typedValue(field, values[field]);
    return value === null ? typed : editDraft(typed, { kind: 'set', field, value });
  }, draft);

/** The portal calls the supplier « Structure ». */
const withStructure = ({ supplierStructure, ...values }: GivenValues): GivenValues => {
  const siret = /\d{14}/.exec(String(supplierStructure ?? '').replace(/\s/g, ''))?.[0];
  return siret ? { ...values, sellerSiret: siret } : values;
};

const typedValue = (field: FieldName, given: unknown): FieldValues[FieldName] | null => {
  if (given === null || given === undefined || given === '') return null;
  const { kind } = fieldSpec(field);
  if (kind === 'boolean') return given === true || given === 'true';
  if (kind === 'amount') return cents(field, given);
  if (kind === 'vatLines') return Array.isArray(given) && given.length > 0 ? given.map(vatLine) : null;
  return String(given);
};

const vatLine = (line: { rate?: unknown; base?: unknown; amount?: unknown }): VatLine => ({
  rate: cents('vatBreakdown', line.rate),
  base: cents('vatBreakdown', line.base ?? '0'),
  amount: cents('vatBreakdown', line.amount ?? '0'),
});

const cents = (field: FieldName, given: unknown): number => {
  const parsed = parseCents(String(given));
  if (parsed === null) throw new Error(`« ${String(given)} » n’est pas un nombre (${field}).`);
  return parsed;
};
