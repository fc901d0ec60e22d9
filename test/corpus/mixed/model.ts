/** An invoice of the cross-section as data. Wordings a supplier chooses stand here; those a billing tool prints stand in its layout. */
import type { FieldValues } from '../../../shared/core/fields.ts';
import type { Cents } from '../../../shared/core/values/cents.ts';
import type { IsoDate } from '../../../shared/core/values/iso-date.ts';

export type Seller = {
  name: string;
  /** What follows the name in the legal footer: form and capital, trade register… */
  form: string;
  registered: string;
  address: string[];
  phone: string;
  siret: string;
  /** Null for those who do not charge VAT. */
  vat: string | null;
  activity: string;
  iban: string;
  bic: string;
};

export type Buyer = { name: string; address: string[]; siret: string; isState: boolean };

export type ReferenceField = 'serviceCode' | 'commitmentNumber' | 'contractNumber';

/** A labelled number near the head; `field` is null for the look-alikes nobody asks for. */
export type Reference = { field: ReferenceField | null; label: string; value: string };

/** `rate` in hundredths of a per cent; 0 where no VAT is charged. */
export type Line = { label: string; quantity: number; unit: Cents; rate: number };

export type Deduction = { label: string; amount: Cents };

export type MixedInvoice = {
  name: string;
  layout: string;
  seller: Seller;
  buyer: Buyer;
  /** False when the page names the recipient without its number. */
  showsBuyerSiret: boolean;
  deliverTo: string[];
  number: string;
  date: IsoDate;
  due: IsoDate | null;
  type: FieldValues['documentType'];
  cadre: FieldValues['cadre'];
  references: Reference[];
  /** A sentence above the lines. */
  subject: string;
  lines: Line[];
  /** Taken off what the lines come to, before VAT. */
  discount: (Deduction & { rate: number }) | null;
  /** Taken off the total with VAT: deposits, retentions, what is already paid. */
  deductions: Deduction[];
  vatType: FieldValues['vatType'] | null;
  /** Sentences on VAT, sub-contracting, discounts… */
  mentions: string[];
  means: FieldValues['paymentMeans'] | null;
  payment: string[];
  /** Labelled accounts, the one to pay on first. */
  accounts: { label: string; iban: string }[];
  /** The name under which an e-invoice is embedded. */
  xml: string | null;
};
