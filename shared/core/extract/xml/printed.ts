/** Whether the pages show what the embedded e-invoice says. */
import type { InvoiceDocument } from '../../document.ts';
import { type FieldName, type FieldValue, fieldSpec } from '../../fields.ts';
import type { Reading } from '../../reading.ts';
import { type Cents, toDecimal } from '../../values/cents.ts';

/** Shorter numbers ("42") are found on any page by chance. */
const TELLING_LENGTH = 4;

/**
 * The e-invoice belongs to other pages: the pages have text, and neither the number nor any of the totals is on them.
 * Fewer than two such facts prove nothing.
 */
export const isUnrelated = (xml: Reading, document: InvoiceDocument): boolean => {
  const text = pageText(document);
  const number = xml.invoiceNumber?.value ?? '';
  const amounts = [xml.totalGross, xml.amountDue, xml.totalNet].flatMap((total) => (total?.value ? [total.value] : []));
  const facts = [
    ...(number.length >= TELLING_LENGTH ? [includesText(text, number)] : []),
    ...[...new Set(amounts)].map((amount) => showsAmount(text, amount)),
  ];
  return text !== '' && facts.length >= 2 && !facts.includes(true);
};

/** Whether the pages show this very value: then a page that was read otherwise was misread. Never sure of dates and choices. */
export const isPrinted = (field: FieldName, value: FieldValue, text: string): boolean => {
  if (typeof value === 'number') return showsAmount(text, value);
  const comparable = ['text', 'siret', 'iban', 'vatId'].includes(fieldSpec(field).kind);
  return comparable && String(value).length >= TELLING_LENGTH && includesText(text, String(value));
};

/** All that is written on the pages, word after word. */
export const pageText = ({ pages }: InvoiceDocument): string =>
  pages.flatMap(({ words }) => words.map(({ text }) => text)).join(' ');

const includesText = (text: string, wanted: string): boolean => squeeze(text).includes(squeeze(wanted));

const squeeze = (text: string): string => text.replace(/\s/g, '').toLowerCase();

/** "1420.00" is also 1.420,00 and 1 420,00; neither the end of 21420.00 nor, for a whole group, that of 21 420,00. */
const showsAmount = (text: string, cents: Cents): boolean => {
  const [whole = '', decimals = ''] = toDecimal(Math.abs(cents)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, "[.,'’\\s]?");
  const before = whole.length % 3 === 0 ? '(?<!\\d[.,\\s]?)' : '(?<!\\d[.,]?)';
  return new RegExp(`${before}${grouped}[.,]${decimals}(?!\\d)`).test(text);
};
