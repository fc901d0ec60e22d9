/** The truth file of an invoice in its layout: amounts as decimal strings, null for what the page does not show. */
import { STATE_SIRET } from '../../../shared/core/fields.ts';
import { type Cents, toDecimal } from '../../../shared/core/values/cents.ts';
import type { Layout } from './layout.ts';
import type { MixedInvoice, ReferenceField } from './model.ts';
import { taxed, totalsOf } from './totals.ts';

type Shown = { value: Cents; shown: boolean };

export const truthOf = (invoice: MixedInvoice, layout: Layout) => {
  const amounts = amountsOf(invoice, layout);
  const hidden = Object.entries(amounts).filter(([, { shown }]) => !shown);
  const stateByName = invoice.buyer.isState && !invoice.showsBuyerSiret;
  return {
    file: `${invoice.name}.pdf`,
    family: invoice.layout,
    fields: {
      ...headOf(invoice),
      ...Object.fromEntries(
        Object.entries(amounts).map(([name, { value, shown }]) => [name, shown ? toDecimal(value) : null]),
      ),
      vatBreakdown: breakdownOf(invoice, layout),
      vatType: invoice.vatType,
      paymentMeans: invoice.means,
      iban: invoice.accounts[0]?.iban ?? null,
    },
    optional: [...hidden.map(([name]) => name), ...(stateByName ? ['buyerSiret'] : [])],
    accept: {
      ...Object.fromEntries(hidden.map(([name, { value }]) => [name, [toDecimal(value)]])),
      ...(stateByName ? { buyerSiret: [STATE_SIRET] } : {}),
      ...eitherWithoutVat(invoice),
      ...(unspaced(invoice.number) === invoice.number ? {} : { invoiceNumber: [invoice.number] }),
      ...(invoice.accounts.length > 1 ? { iban: invoice.accounts.slice(1).map(({ iban }) => iban) } : {}),
    },
    decoys: Object.fromEntries(
      invoice.references.filter(({ field }) => !field).map(({ label, value }) => [label, value]),
    ),
  };
};

const headOf = (invoice: MixedInvoice) => ({
  invoiceNumber: unspaced(invoice.number),
  issueDate: invoice.date,
  currency: 'EUR',
  documentType: invoice.type,
  cadre: invoice.cadre,
  sellerSiret: invoice.seller.siret,
  sellerVat: invoice.seller.vat,
  buyerSiret: invoice.showsBuyerSiret ? invoice.buyer.siret : null,
  isState: invoice.buyer.isState,
  serviceCode: referenced(invoice, 'serviceCode'),
  commitmentNumber: referenced(invoice, 'commitmentNumber'),
  contractNumber: referenced(invoice, 'contractNumber'),
});

/** A number of figures alone is printed in groups for the eye. */
const unspaced = (number: string): string => (/^[\d ]+$/.test(number) ? number.replaceAll(' ', '') : number);

const referenced = ({ references }: MixedInvoice, field: ReferenceField): string | null =>
  references.find((reference) => reference.field === field)?.value ?? null;

/** One rate's row of VAT is the total of VAT; a total to pay is shown where the layout or a deduction says so. */
const amountsOf = (invoice: MixedInvoice, { totals: words }: Layout): Record<string, Shown> => {
  const totals = totalsOf(invoice);
  const onlyRate = words.vatLine !== undefined && taxed(totals).length === 1;
  return {
    totalNet: { value: totals.net, shown: words.net !== undefined },
    totalVat: { value: totals.vat, shown: words.vat !== undefined || onlyRate },
    totalGross: { value: totals.gross, shown: words.gross !== undefined },
    amountDue: { value: totals.due, shown: words.due !== undefined },
  };
};

/** A base is null where the page gives several rates without their bases. */
const breakdownOf = (invoice: MixedInvoice, { totals: words, vatTable }: Layout) => {
  const lines = taxed(totalsOf(invoice));
  const basesShown = vatTable || lines.length < 2 || words.vatLine?.(0, 123_456).includes('123') === true;
  return lines.map(({ rate, base, amount }) => ({
    rate: toDecimal(rate),
    base: basesShown ? toDecimal(base) : null,
    amount: toDecimal(amount),
  }));
};

/** The portal's own choice between the two is written nowhere. */
const eitherWithoutVat = ({ vatType }: MixedInvoice) => {
  if (vatType === 'SANS_TVA') return { vatType: ['EXONERATION'] };
  return vatType === 'EXONERATION' ? { vatType: ['SANS_TVA'] } : {};
};
