/** An e-invoice (CII or UBL) → the fields of the deposit form. */
import { type FieldName, type FieldValues, STATE_SIRET } from '../fields.ts';
import type { FieldReading, Reading } from '../reading.ts';
import { parseIban } from '../values/iban.ts';
import { parseVatId } from '../values/vat-id.ts';
import { ciiPaths } from './from-cii.ts';
import { ublPaths } from './from-ubl.ts';
import type { InvoicePaths } from './invoice-paths.ts';
import { invoiceRootOf, nodesAt, parseXml, textAt, type XmlNode } from './xml-tree.ts';
import {
  CADRE_BY_PROCESS,
  documentTypeOf,
  MEANS_BY_CODE,
  siretAmong,
  xmlCents,
  xmlDate,
  xmlVatLines,
} from './xml-values.ts';

/** The standard says it in so many words: as sure as the page itself. */
const STATED = 0.98;
/** Follows from what the standard says, by a rule of thumb: the user has a look. */
const SUGGESTED = 0.7;

/** @returns null when the text is not an e-invoice or not well-formed XML. */
export const readXml = (text: string): Reading | null => {
  const root = invoiceRootOf(text) ? parseXml(text) : null;
  if (!root) return null;
  const paths = isUbl(root) ? ublPaths : ciiPaths;
  return {
    ...readReferences(root, paths),
    ...readParties(root, paths),
    ...readPayment(root, paths),
    ...readTotals(root, paths),
  };
};

/** ZUGFeRD's release candidate called its root "Invoice" too; only its content tells. */
const isUbl = (root: XmlNode): boolean =>
  ['Invoice', 'CreditNote'].includes(root.name) &&
  nodesAt(root, 'LegalMonetaryTotal|AccountingSupplierParty').length > 0;

const readReferences = (root: XmlNode, paths: InvoicePaths): Reading => ({
  ...stated('invoiceNumber', reference(textAt(root, paths.invoiceNumber)), paths.invoiceNumber),
  ...stated('issueDate', xmlDate(deepText(nodesAt(root, paths.issueDate)[0])), paths.issueDate),
  ...stated('currency', matching(textAt(root, paths.currency), /^[A-Z]{3}$/), paths.currency),
  ...stated('documentType', documentTypeAt(root, paths), paths.typeCode),
  ...stated('cadre', CADRE_BY_PROCESS[textAt(root, paths.process) ?? ''] ?? null, paths.process),
  ...readServiceCode(root, paths.buyerReference),
  ...stated('commitmentNumber', reference(textAt(root, paths.order)), paths.order),
  ...stated('contractNumber', reference(textAt(root, paths.contract)), paths.contract),
});

const readParties = (root: XmlNode, { seller, buyer }: InvoicePaths): Reading => {
  const buyerSiret = siretAmong(nodesAt(root, buyer.ids));
  return {
    ...stated('sellerSiret', siretAmong(nodesAt(root, seller.ids)), seller.ids),
    ...stated('sellerName', textAt(root, seller.name), seller.name),
    ...stated('sellerVat', firstOf(root, seller.vat, parseVatId), seller.vat),
    ...stated('buyerSiret', buyerSiret, buyer.ids),
    ...stated('buyerName', textAt(root, buyer.name), buyer.name),
    ...stated('isState', buyerSiret === null ? null : buyerSiret === STATE_SIRET, buyer.ids),
  };
};

const readPayment = (root: XmlNode, paths: InvoicePaths): Reading => ({
  ...stated(
    'paymentMeans',
    agreed(nodesAt(root, paths.meansCode).map(({ text }) => MEANS_BY_CODE[text.trim()] ?? null)),
    paths.meansCode,
  ),
  ...stated('iban', firstOf(root, paths.iban, parseIban), paths.iban),
  ...readVatType(root, paths),
});

const readTotals = (root: XmlNode, paths: InvoicePaths): Reading => ({
  ...stated('totalNet', amountAt(root, paths, 'totalNet'), paths.totalNet),
  ...stated('totalVat', amountAt(root, paths, 'totalVat'), paths.totalVat),
  ...stated('totalGross', amountAt(root, paths, 'totalGross'), paths.totalGross),
  ...stated('amountDue', amountAt(root, paths, 'amountDue'), paths.amountDue),
  ...stated('vatBreakdown', xmlVatLines(root, paths), paths.taxLines),
});

const documentTypeAt = (root: XmlNode, paths: InvoicePaths) =>
  documentTypeOf(textAt(root, paths.typeCode) ?? '') ?? (root.name === 'CreditNote' ? 'creditNote' : null);

/** VAT may be given twice, once in the currency of accounts: the invoice's own currency counts. */
const amountAt = (root: XmlNode, paths: InvoicePaths, field: 'totalNet' | 'totalVat' | 'totalGross' | 'amountDue') => {
  const currency = textAt(root, paths.currency);
  const nodes = nodesAt(root, paths[field]);
  const own = nodes.find(({ attributes: { currencyID } }) => !currencyID || currencyID === currency);
  return xmlCents((own ?? (nodes.length === 1 ? nodes[0] : undefined))?.text.trim() ?? null);
};

const readVatType = (root: XmlNode, paths: InvoicePaths): Reading => {
  const due = agreed(nodesAt(root, paths.vatPoint).map(({ text }) => paths.vatPointCodes[text.trim()] ?? null));
  if (due) return stated('vatType', due, paths.vatPoint);
  const noted = agreed(nodesAt(root, paths.notes).flatMap(({ text }) => vatTypeIn(text)));
  if (noted) return stated('vatType', noted, paths.notes);
  const categories = nodesAt(root, `${paths.taxLines}/${paths.tax.category}`);
  const exempt = agreed(categories.map(({ text }) => VAT_TYPE_BY_CATEGORY[text.trim()] ?? null));
  return stated('vatType', exempt, `${paths.taxLines}/${paths.tax.category}`, SUGGESTED);
};

/** Where the portal puts these is in no source: a suggestion, never shown as sure. */
const VAT_TYPE_BY_CATEGORY: Readonly<Record<string, FieldValues['vatType']>> = {
  E: 'EXONERATION',
  G: 'EXONERATION',
  K: 'EXONERATION',
  AE: 'SANS_TVA',
  O: 'SANS_TVA',
};

const vatTypeIn = (note: string): FieldValues['vatType'][] => [
  ...(/(d['’]apr[eè]s|sur) les d[eé]bits/i.test(note) ? (['TVA_SUR_DEBIT'] as const) : []),
  ...(/(d['’]apr[eè]s|sur) les encaissements/i.test(note) ? (['TVA_SUR_ENCAISSEMENT'] as const) : []),
];

const stated = <K extends FieldName>(
  field: K,
  value: FieldValues[K] | null,
  path: string,
  confidence = STATED,
): { [P in K]?: FieldReading<FieldValues[P]> } | Record<never, never> =>
  value === null
    ? {}
    : { [field]: { value, confidence, evidence: { kind: 'xml', path: shown(path) }, alternatives: [] } };

/** The table's alternatives are ours; a reader is shown today's name. */
const shown = (path: string): string => path.replace(/\|[^/]*/g, '');

const firstOf = <V>(root: XmlNode, path: string, parse: (text: string) => V | null): V | null =>
  nodesAt(root, path)
    .map(({ text }) => parse(text))
    .find((value) => value !== null) ?? null;

/** The one value all agree on. */
const agreed = <V>(values: readonly (V | null)[]): V | null => {
  const [first = null, ...others] = new Set(values);
  return others.length === 0 ? first : null;
};

const matching = (text: string | null, shape: RegExp): string | null => (text && shape.test(text) ? text : null);

/** Some programs fill a mandatory reference with a word for "none". */
const reference = (text: string | null): string | null =>
  text && !/^(n\/?a|none|null|-+|\.+)$/i.test(text) ? text : null;

/** The reference is for the buyer to choose: a code is one word; a sentence may be one; a person's name is none. */
const readServiceCode = (root: XmlNode, path: string): Reading => {
  const code = reference(textAt(root, path));
  if (!code || /^\p{Lu}\p{Ll}+( \p{Lu}[\p{L}’'-]+){1,2}$/u.test(code)) return {};
  return stated('serviceCode', code, path, /\s/.test(code) ? SUGGESTED : STATED);
};

const deepText = (from: XmlNode | undefined): string | null =>
  from ? ([from, ...from.children].map(({ text }) => text.trim()).find((text) => text !== '') ?? null) : null;
