/** The printed file with its e-invoice embedded, as Factur-X does. */
import { PDFDocument } from 'pdf-lib';
import { ciiOf } from '../cii.ts';
import type { Invoice } from '../invoice.ts';
import type { MixedInvoice, ReferenceField } from './model.ts';
import { MADE } from './pens/pen.ts';

export const embedXml = async (bytes: Uint8Array, invoice: MixedInvoice): Promise<Uint8Array> => {
  if (!invoice.xml) return bytes;
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  await pdf.attach(new TextEncoder().encode(ciiOf(plain(invoice))), invoice.xml, {
    mimeType: 'text/xml',
    creationDate: MADE,
    modificationDate: MADE,
  });
  return pdf.save();
};

/** As the e-invoice's builder knows it. */
const plain = (invoice: MixedInvoice): Invoice => {
  const { seller, vatType, means } = invoice;
  if (!seller.vat || !vatType || !means) throw new Error(`${invoice.name}: too little for an e-invoice`);
  return {
    ...invoice,
    seller: { ...seller, vat: seller.vat, legal: seller.form },
    due: invoice.due ?? invoice.date,
    serviceCode: referenced(invoice, 'serviceCode'),
    commitment: referenced(invoice, 'commitmentNumber'),
    contract: referenced(invoice, 'contractNumber'),
    vatType,
    vatMention: '',
    means,
  };
};

const referenced = ({ references }: MixedInvoice, field: ReferenceField): string | null =>
  references.find((reference) => reference.field === field)?.value ?? null;
