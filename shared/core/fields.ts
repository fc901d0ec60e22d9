/** Every field of the deposit form, once: its EN 16931 term, what kind of value it holds, where the portal shows it. */
import type { Cents } from './values/cents.ts';
import type { IsoDate } from './values/iso-date.ts';

/** One line of the VAT breakdown (BG-23). `rate` in hundredths of a per cent: 2000 = 20 %, 550 = 5,5 %. */
export type VatLine = { rate: number; base: Cents; amount: Cents };

export const depositFormats = ['PDF_NON_SIGNE', 'PDF_SIGNE_PADES', 'PDF_SIGNE_XADES'] as const;
/** The four cadres a simple deposit accepts (PORTAL §2.1). */
export const cadres = ['A1', 'A2', 'A9', 'A12'] as const;
export const documentTypes = ['invoice', 'creditNote'] as const;
export const vatTypes = ['TVA_SUR_DEBIT', 'TVA_SUR_ENCAISSEMENT', 'EXONERATION', 'SANS_TVA'] as const;
export const paymentMeans = ['VIREMENT', 'PRELEVEMENT', 'CHEQUE', 'ESPECE', 'REPORT', 'AUTRE'] as const;

/** The type of each field's value. SIRETs are strings (leading zeros), money integer cents, dates ISO strings. */
export type FieldValues = {
  depositFormat: (typeof depositFormats)[number];
  cadre: (typeof cadres)[number];
  sellerSiret: string;
  sellerName: string;
  sellerVat: string;
  supplierService: string;
  validatorSiret: string;
  validatorService: string;
  isState: boolean;
  buyerSiret: string;
  buyerName: string;
  serviceCode: string;
  invoiceNumber: string;
  issueDate: IsoDate;
  currency: string;
  documentType: (typeof documentTypes)[number];
  commitmentNumber: string;
  contractNumber: string;
  vatType: (typeof vatTypes)[number];
  paymentMeans: (typeof paymentMeans)[number];
  iban: string;
  comment: string;
  totalNet: Cents;
  totalVat: Cents;
  totalGross: Cents;
  amountDue: Cents;
  vatBreakdown: VatLine[];
};

export type FieldName = keyof FieldValues;
export type FieldValue = FieldValues[FieldName];

export type FieldKind =
  | 'siret'
  | 'vatId'
  | 'text'
  | 'date'
  | 'currency'
  | 'choice'
  | 'boolean'
  | 'iban'
  | 'amount'
  | 'vatLines';

/** The portal's blocks, in the order of its two screens (PORTAL §1.3). */
export const blocks = ['file', 'supplier', 'cadre', 'recipient', 'references', 'totals'] as const;
export type BlockName = (typeof blocks)[number];

export type FieldSpec = {
  /** EN 16931 business term, or null where the standard has none. */
  term: string | null;
  kind: FieldKind;
  block: BlockName;
  /** The portal's French label, stars and colons left out; null when the form has no such control. */
  portalLabel: string | null;
  /** Starred on the portal, or called mandatory by its own help (PORTAL §1.3). */
  required: boolean;
  options?: readonly string[];
};

/** In the portal's order: screens, copies and reports all walk this table. */
export const fields = {
  depositFormat: {
    term: null,
    kind: 'choice',
    block: 'file',
    portalLabel: 'Format de dépôt',
    required: true,
    options: depositFormats,
  },
  sellerSiret: { term: 'BT-30', kind: 'siret', block: 'supplier', portalLabel: 'Structure', required: true },
  sellerName: { term: 'BT-27', kind: 'text', block: 'supplier', portalLabel: null, required: false },
  sellerVat: { term: 'BT-31', kind: 'vatId', block: 'supplier', portalLabel: null, required: false },
  supplierService: { term: null, kind: 'text', block: 'supplier', portalLabel: 'Service', required: false },
  iban: { term: 'BT-84', kind: 'iban', block: 'supplier', portalLabel: 'Références bancaires', required: false },
  cadre: {
    term: 'BT-23',
    kind: 'choice',
    block: 'cadre',
    portalLabel: 'Cadre de facturation',
    required: true,
    options: cadres,
  },
  // The portal asks who validates; how its form calls it is not known.
  validatorSiret: { term: null, kind: 'siret', block: 'cadre', portalLabel: null, required: false },
  validatorService: { term: null, kind: 'text', block: 'cadre', portalLabel: null, required: false },
  isState: {
    term: null,
    kind: 'boolean',
    block: 'recipient',
    portalLabel: 'Le destinataire est-il l’État ?',
    required: true,
  },
  buyerSiret: { term: 'BT-46', kind: 'siret', block: 'recipient', portalLabel: 'SIRET', required: true },
  buyerName: { term: 'BT-44', kind: 'text', block: 'recipient', portalLabel: 'Raison sociale', required: false },
  serviceCode: { term: 'BT-10', kind: 'text', block: 'recipient', portalLabel: 'Code service', required: false },
  invoiceNumber: { term: 'BT-1', kind: 'text', block: 'references', portalLabel: 'Numéro de facture', required: true },
  issueDate: { term: 'BT-2', kind: 'date', block: 'references', portalLabel: 'Date de facture', required: true },
  currency: { term: 'BT-5', kind: 'currency', block: 'references', portalLabel: 'Devise', required: true },
  documentType: {
    term: 'BT-3',
    kind: 'choice',
    block: 'references',
    portalLabel: 'Type',
    required: true,
    options: documentTypes,
  },
  commitmentNumber: {
    term: 'BT-13',
    kind: 'text',
    block: 'references',
    portalLabel: 'N° d’engagement',
    required: false,
  },
  contractNumber: {
    term: 'BT-12',
    kind: 'text',
    block: 'references',
    portalLabel: 'Numéro du marché',
    required: false,
  },
  vatType: {
    term: null,
    kind: 'choice',
    block: 'references',
    portalLabel: 'Type de TVA',
    required: true,
    options: vatTypes,
  },
  paymentMeans: {
    term: 'BT-81',
    kind: 'choice',
    block: 'references',
    portalLabel: 'Mode de règlement',
    required: true,
    options: paymentMeans,
  },
  // The portal keeps one; its place on the form is not known.
  comment: { term: 'BT-22', kind: 'text', block: 'references', portalLabel: null, required: false },
  totalNet: { term: 'BT-109', kind: 'amount', block: 'totals', portalLabel: 'Montant HT', required: true },
  totalVat: { term: 'BT-110', kind: 'amount', block: 'totals', portalLabel: 'Montant TVA', required: true },
  totalGross: { term: 'BT-112', kind: 'amount', block: 'totals', portalLabel: 'Montant TTC', required: false },
  amountDue: { term: 'BT-115', kind: 'amount', block: 'totals', portalLabel: 'Net à payer', required: true },
  vatBreakdown: {
    term: 'BG-23',
    kind: 'vatLines',
    block: 'totals',
    portalLabel: 'Saisir le détail de la TVA',
    required: false,
  },
} as const satisfies Record<FieldName, FieldSpec>;

export const fieldNames = Object.keys(fields) as FieldName[];

/** The spec of a field, typed loosely enough to loop over. */
export const fieldSpec = (name: FieldName): FieldSpec => fields[name];

/** The portal asks for these too; under which label is not known. */
const UNNAMED: ReadonlySet<FieldName> = new Set(['validatorSiret', 'validatorService', 'comment']);

export const isOnPortal = (name: FieldName): boolean => fieldSpec(name).portalLabel !== null || UNNAMED.has(name);

/** The recipient of every State invoice but works contracts (PORTAL §2.7). */
export const STATE_SIRET = '11000201100044';
