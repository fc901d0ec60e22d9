/** One field of a job: what was read, where, and what the practice portal's own model now holds for it. */
import type { Draft } from '../../shared/core/draft.ts';
import type { FieldName, FieldValue } from '../../shared/core/fields.ts';
import type { Evidence } from '../../shared/core/reading.ts';
import { toDecimal, toPortalAmount } from '../../shared/core/values/cents.ts';
import { toPortalDate } from '../../shared/core/values/iso-date.ts';

export type FieldResult = {
  field: FieldName;
  value: string;
  confidence: number;
  evidence: string;
  /** What the form holds; null for what the form has no place for, or asks only by hand. */
  onForm: string | null;
  ok: boolean;
};

export type FormModel = Record<string, string>;

/** Where the page's model keeps a field, and which of its texts mean our value. */
type Place = { key: string; holds: (ours: FieldValue) => string[] };

const exactly = (ours: FieldValue) => [String(ours)];
const amount = (ours: FieldValue) => [toPortalAmount(Number(ours))];

const places: Partial<Record<FieldName, Place>> = {
  depositFormat: { key: 'format', holds: exactly },
  sellerSiret: { key: 'fournisseur', holds: exactly },
  cadre: { key: 'cadre', holds: exactly },
  isState: { key: 'etat', holds: exactly },
  buyerSiret: { key: 'siret', holds: exactly },
  serviceCode: { key: 'codeService', holds: exactly },
  invoiceNumber: { key: 'numero', holds: exactly },
  issueDate: { key: 'date', holds: (ours) => [toPortalDate(String(ours))] },
  currency: { key: 'devise', holds: exactly },
  documentType: { key: 'type', holds: (ours) => (ours === 'creditNote' ? ['AVOIR'] : ['FACTURE']) },
  commitmentNumber: { key: 'engagement', holds: exactly },
  contractNumber: { key: 'marche', holds: exactly },
  vatType: { key: 'typeTva', holds: exactly },
  paymentMeans: { key: 'modeReglement', holds: exactly },
  totalNet: { key: 'montantHt', holds: amount },
  totalVat: { key: 'montantTva', holds: amount },
  totalGross: { key: 'montantTtc', holds: amount },
  amountDue: { key: 'netAPayer', holds: amount },
};

/** The portal writes « 89743394200055 - AFE Test » for a structure and `A1_FACTURE…` for a cadre: the code leads. */
const leads = (text: string, code: string): boolean =>
  text === code || text.startsWith(`${code} `) || text.startsWith(`${code}_`);

export const describeField = (field: FieldName, draft: Draft, model: FormModel): FieldResult => {
  const reading = draft.fields[field];
  if (!reading) throw new Error(`${field} n’a pas été lu.`);
  const place = places[field];
  const onForm = place ? (model[place.key] ?? '') : null;
  const ok = !place || place.holds(reading.value).some((text) => leads(onForm ?? '', text));
  return {
    field,
    value: writeValue(field, reading.value),
    confidence: reading.confidence,
    evidence: writeEvidence(reading.evidence),
    onForm,
    ok,
  };
};

/** As truth files write values: amounts with two decimals, dates ISO. */
export const writeValue = (field: FieldName, value: FieldValue): string => {
  if (Array.isArray(value)) {
    return value.map(({ rate, base, amount }) => [rate, base, amount].map(toDecimal).join('/')).join(' ');
  }
  return typeof value === 'number' && field !== 'invoiceNumber' ? toDecimal(value) : String(value);
};

const writeEvidence = (evidence: Evidence): string => {
  if (evidence.kind === 'xml') return `XML ${evidence.path}`;
  if (evidence.kind === 'derived')
    return `déduit (${evidence.rule})${evidence.from.map((name) => ` ${name}`).join(',')}`;
  if (evidence.kind === 'user') return 'saisi';
  if (evidence.kind === 'known') return `connu (${evidence.source})`;
  const [box] = evidence.value;
  return box ? `p. ${box.page} x ${Math.round(box.x)} y ${Math.round(box.y)} (${evidence.rule})` : evidence.rule;
};
