/** An invoice as data: the layouts draw it, the truth file is made from it. Everyone and everything here is invented. */
import type { FieldValues, VatLine } from '../../shared/core/fields.ts';
import { toDecimal } from '../../shared/core/values/cents.ts';

export type Party = { name: string; address: string[]; siret: string };
export type InvoiceLine = { label: string; quantity: number; unit: number; rate: number };

export type Invoice = {
  name: string;
  seller: Party & { vat: string; iban: string; legal: string };
  buyer: Party & { isState: boolean };
  number: string;
  date: string;
  due: string;
  type: FieldValues['documentType'];
  serviceCode: string | null;
  commitment: string | null;
  contract: string | null;
  vatType: FieldValues['vatType'];
  /** The sentence on the page that tells the type of VAT. */
  vatMention: string;
  means: FieldValues['paymentMeans'];
  lines: InvoiceLine[];
};

export type Totals = { net: number; vat: number; gross: number; breakdown: VatLine[] };

export const totalsOf = ({ lines }: Invoice): Totals => {
  const rates = [...new Set(lines.map(({ rate }) => rate))].sort((a, b) => b - a);
  const breakdown = rates.map((rate) => {
    const base = lines
      .filter((line) => line.rate === rate)
      .reduce((sum, { quantity, unit }) => sum + quantity * unit, 0);
    return { rate, base, amount: Math.round((base * rate) / 10_000) };
  });
  const net = breakdown.reduce((sum, { base }) => sum + base, 0);
  const vat = breakdown.reduce((sum, { amount }) => sum + amount, 0);
  return { net, vat, gross: net + vat, breakdown };
};

/** The truth file: amounts as decimal strings, null for what the page does not show. */
export const truthOf = (invoice: Invoice) => {
  const { net, vat, gross, breakdown } = totalsOf(invoice);
  return {
    file: `${invoice.name}.pdf`,
    family: invoice.name,
    fields: {
      invoiceNumber: invoice.number,
      issueDate: invoice.date,
      currency: 'EUR',
      documentType: invoice.type,
      sellerSiret: invoice.seller.siret,
      sellerVat: invoice.seller.vat,
      buyerSiret: invoice.buyer.siret,
      isState: invoice.buyer.isState,
      serviceCode: invoice.serviceCode,
      commitmentNumber: invoice.commitment,
      contractNumber: invoice.contract,
      totalNet: toDecimal(net),
      totalVat: toDecimal(vat),
      totalGross: toDecimal(gross),
      amountDue: toDecimal(gross),
      vatBreakdown: breakdown.map((line) => ({
        rate: toDecimal(line.rate),
        base: toDecimal(line.base),
        amount: toDecimal(line.amount),
      })),
      vatType: invoice.vatType,
      paymentMeans: invoice.means,
      iban: invoice.seller.iban,
    },
  };
};
