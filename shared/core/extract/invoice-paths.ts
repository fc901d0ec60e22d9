/** Where an e-invoice says what: the shape of the tables in from-cii.ts and from-ubl.ts. Paths start below the root. */
import type { FieldValues } from '../fields.ts';

export type PartyPaths = { name: string; ids: string; vat: string };

export type InvoicePaths = {
  invoiceNumber: string;
  issueDate: string;
  currency: string;
  typeCode: string;
  process: string;
  buyerReference: string;
  order: string;
  contract: string;
  notes: string;
  seller: PartyPaths;
  buyer: PartyPaths;
  meansCode: string;
  iban: string;
  /** When VAT falls due (BT-8), and which of its codes mean what. */
  vatPoint: string;
  vatPointCodes: Readonly<Record<string, FieldValues['vatType']>>;
  totalNet: string;
  totalVat: string;
  totalGross: string;
  amountDue: string;
  /** Lines of the VAT breakdown, and the paths below one line. */
  taxLines: string;
  tax: { base: string; amount: string; rate: string; category: string };
};
