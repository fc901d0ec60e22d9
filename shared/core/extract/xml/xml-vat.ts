/** VAT in the e-invoice: its regime, and the breakdown by rate. */
import type { FieldValues, VatLine } from '../../fields.ts';
import type { Reading } from '../../reading.ts';
import type { InvoicePaths } from './invoice-paths.ts';
import { DELIVERY_POINTS, isFranchise, VAT_TYPE_BY_CATEGORY, VAT_TYPE_BY_POINT } from './xml-codes.ts';
import { SUGGESTED, stated } from './xml-fields.ts';
import { firstAt, nodesAt, textAt, textsAt, type XmlNode } from './xml-tree.ts';
import { agreed, xmlCents, xmlRate } from './xml-values.ts';

type VatType = FieldValues['vatType'];

/** What the standard says of when VAT falls due, then the notes, then the reason why there is none. */
export const readVatType = (root: XmlNode, paths: InvoicePaths): Reading => {
  for (const path of paths.vatPoint) {
    const codes = textsAt(root, path).filter((text) => text !== 'TVA');
    const due = codes.length > 0 ? agreed(codes.map((code) => VAT_TYPE_BY_POINT[code.toUpperCase()] ?? null)) : null;
    if (due) return stated('vatType', due, path);
    if (codes.length > 0 && codes.every((code) => DELIVERY_POINTS.has(code)))
      return stated('vatType', 'TVA_SUR_DEBIT', path, SUGGESTED);
  }
  const noted = agreed(textsAt(root, paths.notes).flatMap(regimesIn));
  if (noted) return stated('vatType', noted, paths.notes);
  const without = agreed(nodesAt(root, paths.taxLines).map((line) => withoutVat(line, paths)));
  return stated('vatType', without, `${paths.taxLines}/${paths.tax.category}`, SUGGESTED);
};

/** "TVA acquittée sur les encaissements", "option pour le paiement de la taxe d'après les débits". */
const regimesIn = (note: string): VatType[] => [
  ...(/(d['’]apr[eè]s|sur) les d[eé]bits/i.test(note) ? (['TVA_SUR_DEBIT'] as const) : []),
  ...(/(d['’]apr[eè]s|sur) les encaissements/i.test(note) ? (['TVA_SUR_ENCAISSEMENT'] as const) : []),
];

const withoutVat = (line: XmlNode, { tax }: InvoicePaths): VatType | null => {
  const reason = [tax.reason, tax.reasonCode].map((path) => textAt(line, path) ?? '').join(' ');
  if (isFranchise(reason)) return 'SANS_TVA';
  return VAT_TYPE_BY_CATEGORY[textAt(line, tax.category) ?? ''] ?? null;
};

/** All lines or nothing: a breakdown with a hole in it would be a wrong one. */
export const readBreakdown = (root: XmlNode, paths: InvoicePaths): Reading => {
  const currency = textAt(root, paths.currency);
  const lines = nodesAt(root, paths.taxLines)
    .filter((line) => isIn(currency, nodesAt(line, paths.tax.base)[0]))
    .map((line) => lineOf(line, paths));
  return lines.length > 0 && lines.every(isWhole) ? stated('vatBreakdown', lines, paths.taxLines) : {};
};

/** VAT may be given twice, once in the currency of accounts: the invoice's own currency counts. */
export const isIn = (currency: string | null, amount: XmlNode | undefined): boolean => {
  const own = amount?.attributes.currencyID;
  return !own || !currency || own === currency;
};

const lineOf = (line: XmlNode, { tax }: InvoicePaths) => {
  const amount = xmlCents(textAt(line, tax.amount));
  const rate = firstAt(line, tax.rate);
  return {
    rate: rate ? xmlRate(rate.text) : rateWithout(line, tax, amount),
    base: xmlCents(textAt(line, tax.base)),
    amount,
  };
};

/** No rate and no VAT: the rate is nought. */
const rateWithout = (line: XmlNode, tax: InvoicePaths['tax'], amount: number | null): number | null =>
  amount === 0 && (textAt(line, tax.category) ?? '') in VAT_TYPE_BY_CATEGORY ? 0 : null;

const isWhole = (line: { [K in keyof VatLine]: VatLine[K] | null }): line is VatLine =>
  line.rate !== null && line.base !== null && line.amount !== null;
