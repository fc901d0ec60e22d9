/** What most invoices have in common, so that each one says only what is its own. */
import type { Line, MixedInvoice, Reference } from '../model.ts';

type Own = Partial<MixedInvoice> &
  Pick<MixedInvoice, 'name' | 'layout' | 'seller' | 'buyer' | 'number' | 'date' | 'lines'>;

export const invoice = (own: Own): MixedInvoice => ({
  showsBuyerSiret: true,
  deliverTo: [],
  due: null,
  type: 'invoice',
  cadre: 'A1',
  references: [],
  subject: '',
  discount: null,
  deductions: [],
  vatType: null,
  mentions: [],
  means: 'VIREMENT',
  payment: ['Règlement par virement à 30 jours.'],
  accounts: [{ label: 'IBAN', iban: own.seller.iban }],
  xml: null,
  ...own,
});

/** Items as [label, quantity, unit price in cents], all at one rate. */
export const at = (rate: number, ...items: [string, number, number][]): Line[] =>
  items.map(([label, quantity, unit]) => ({ label, quantity, unit, rate }));

export const service = (label: string, value: string): Reference => ({ field: 'serviceCode', label, value });
export const order = (label: string, value: string): Reference => ({ field: 'commitmentNumber', label, value });
export const contract = (label: string, value: string): Reference => ({ field: 'contractNumber', label, value });
export const other = (label: string, value: string): Reference => ({ field: null, label, value });
