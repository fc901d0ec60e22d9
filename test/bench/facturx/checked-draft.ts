/** The draft of a case as a person would leave it: read, then each value that the truth knows put right. */
import { type Draft, editDraft, trustIn } from '../../../shared/core/draft.ts';
import type { Exemption } from '../../../shared/core/facturx/e-invoice.ts';
import { oneRateLine } from '../../../shared/core/facturx/one-rate.ts';
import { type FieldName, fieldNames } from '../../../shared/core/fields.ts';
import { type GivenValues, typeAll } from '../../support/draft-from-values.ts';
import type { Case, TruthValue } from '../find-cases.ts';
import { nodeReader } from '../reader.ts';

/** What the form asks and many a page does not say: the supplier knows it. */
const ANSWERS: GivenValues = {
  cadre: 'A1',
  vatType: 'TVA_SUR_DEBIT',
  paymentMeans: 'AUTRE',
  sellerName: 'Fournisseur',
  buyerName: 'Destinataire',
  validatorSiret: '12345678200051',
};

export const checkedDraft = async ({ path, truth }: Case): Promise<Draft> => {
  const { draft } = await nodeReader().read(path);
  const known = Object.entries(truth.fields).map(([field, value]): [string, TruthValue] => [
    field,
    withBases(value ?? truth.accept?.[field]?.[0] ?? null),
  ]);
  const typed = answered(typeAll(cleared(draft, known.filter(isNothing)), Object.fromEntries(known)));
  const line = oneRateLine(typed.fields);
  return line ? editDraft(typed, { kind: 'set', field: 'vatBreakdown', value: [line] }) : typed;
};

/** A base that the page leaves out is what the amount is the rate of; a line that lacks more is none. */
const withBases = (value: TruthValue): TruthValue => {
  if (!Array.isArray(value)) return value;
  if (value.some(({ rate, amount }) => !rate || !amount)) return null;
  return value.map((line) => ({
    ...line,
    base: line.base ?? ((Number(line.amount) * 100) / Number(line.rate)).toFixed(2),
  }));
};

const isNothing = ([, value]: [string, TruthValue]): boolean =>
  value === null || (Array.isArray(value) && value.length === 0);

/** What the page does not say is not kept. */
const cleared = (draft: Draft, absent: readonly [string, TruthValue][]): Draft =>
  fieldNames
    .filter((field) => draft.fields[field] && absent.some(([name]) => name === field))
    .reduce((left, field) => editDraft(left, { kind: 'clear', field }), draft);

/** What no truth file speaks of: the person looks at it and keeps it, or types it where there is nothing. */
const answered = (draft: Draft): Draft => {
  const missing = Object.entries(ANSWERS).filter(([field]) => !draft.fields[field as FieldName]);
  const whole = typeAll(draft, Object.fromEntries(missing));
  return fieldNames
    .filter((field) => trustIn(whole, field) === 'doubtful')
    .reduce((kept, field) => editDraft(kept, { kind: 'confirm', field }), whole);
};

/** What the person answers when asked why a line bears no VAT. */
export const exemptionFor = ({ fields }: Draft): Exemption =>
  fields.vatType?.value === 'SANS_TVA' ? 'franchise' : 'exempt';
