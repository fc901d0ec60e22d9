/** An e-invoice (CII or UBL) → the fields of the deposit form. */
import type { FieldValues } from '../fields.ts';
import type { Reading } from '../reading.ts';
import { parseIban } from '../values/iban.ts';
import { ciiPaths } from './from-cii.ts';
import { ublPaths } from './from-ubl.ts';
import type { InvoicePaths } from './invoice-paths.ts';
import { CADRE_BY_PROCESS, documentTypeOf, MEANS_BY_CODE } from './xml-codes.ts';
import { type One, SUGGESTED, stated, statedAmong } from './xml-fields.ts';
import { readParties } from './xml-parties.ts';
import { reference } from './xml-reference.ts';
import { readServiceCode } from './xml-service.ts';
import { readTotals } from './xml-totals.ts';
import { firstAt, isInvoiceText, nodesAt, parseXml, textAt, textOf, textsAt, type XmlNode } from './xml-tree.ts';
import { xmlDate } from './xml-values.ts';
import { readBreakdown, readVatType } from './xml-vat.ts';

/** @returns null when the text is not an e-invoice or not well-formed XML. */
export const readXml = (text: string): Reading | null => {
  const root = isInvoiceText(text) ? parseXml(text) : null;
  const paths = root && pathsOf(root);
  if (!root || !paths) return null;
  const named = { ...readReferences(root, paths), ...readParties(root, paths) };
  const read = {
    ...named,
    ...readServiceCode(root, paths, named),
    ...readPayment(root, paths),
    ...readVatType(root, paths),
    ...readTotals(root, paths),
    ...readBreakdown(root, paths),
  };
  return { ...read, ...readCadre(root, paths, read) };
};

/** Other standards call their root "Invoice" too, and so did ZUGFeRD's release candidate; only the content tells. */
const pathsOf = (root: XmlNode): InvoicePaths | null => {
  if (nodesAt(root, 'LegalMonetaryTotal|AccountingSupplierParty').length > 0) return ublPaths;
  const isCii = nodesAt(root, 'SupplyChainTradeTransaction|SpecifiedSupplyChainTradeTransaction').length > 0;
  return isCii ? ciiPaths : null;
};

const readReferences = (root: XmlNode, paths: InvoicePaths): Reading => ({
  ...stated('invoiceNumber', reference(textAt(root, paths.invoiceNumber)), paths.invoiceNumber),
  ...stated('issueDate', xmlDate(deepText(nodesAt(root, paths.issueDate)[0])), paths.issueDate),
  ...stated('currency', matching(textAt(root, paths.currency), /^[A-Z]{3}$/), paths.currency),
  ...stated('documentType', documentTypeAt(root, paths), paths.typeCode),
  ...readOrder(root, paths),
  ...readReference(root, 'contractNumber', paths.contract),
});

const documentTypeAt = (root: XmlNode, paths: InvoicePaths) =>
  documentTypeOf(textAt(root, paths.typeCode) ?? '') ?? (root.name === 'CreditNote' ? 'creditNote' : null);

type ReferenceField = 'commitmentNumber' | 'contractNumber';

const readReference = (root: XmlNode, field: ReferenceField, paths: readonly string[]): One<ReferenceField> => {
  const found = firstAt(root, paths);
  return found ? stated(field, reference(found.text), found.path) : {};
};

const readOrder = (root: XmlNode, paths: InvoicePaths): Reading => {
  const header = readReference(root, 'commitmentNumber', paths.order);
  if ('commitmentNumber' in header) return header;
  const lines = textsAt(root, paths.lineOrders).flatMap((text) => reference(text) ?? []);
  return statedAmong('commitmentNumber', lines, paths.lineOrders);
};

const readPayment = (root: XmlNode, paths: InvoicePaths): Reading => {
  const means = nodesAt(root, paths.means).flatMap((each) => meansOf(each, paths) ?? []);
  const codes = `${paths.means}/${paths.meansCode}`;
  return {
    ...statedAmong(
      'paymentMeans',
      means.map(({ value }) => value),
      codes,
    ),
    ...(means.some(({ sure }) => sure) ? {} : stated('paymentMeans', means[0]?.value, paths.means, SUGGESTED)),
    ...readAccount(root, paths),
  };
};

const readAccount = (root: XmlNode, { accounts }: InvoicePaths): Reading => {
  const path = accounts.find((each) => textsAt(root, each).some(parseIban)) ?? accounts[0] ?? '';
  const ibans = textsAt(root, path).flatMap((text) => parseIban(text) ?? []);
  if (ibans.length > 0) return statedAmong('iban', ibans, path);
  const [account = ''] = textsAt(root, path).map((text) => text.toUpperCase().replace(/\s/g, ''));
  return stated('iban', matching(account, NEARLY_IBAN), path, SUGGESTED);
};

/** An account in the shape of an IBAN, but not of its country's length: shown, to be looked at. */
const NEARLY_IBAN = /^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/;

type Means = { value: FieldValues['paymentMeans']; sure: boolean };

/** The code; where it says no more than "as agreed", the words beside it, and without any the portal's own "other". */
const meansOf = (means: XmlNode, paths: InvoicePaths): Means | null => {
  const code = textAt(means, paths.meansCode) ?? '';
  const value = MEANS_BY_CODE[code];
  if (value) return { value, sure: true };
  const words = textAt(means, paths.meansText) ?? '';
  const told = MEANS_WORDS.find(([pattern]) => pattern.test(words))?.[1] ?? (code === AS_AGREED ? 'AUTRE' : null);
  return told ? { value: told, sure: false } : null;
};

const AS_AGREED = 'ZZZ';

const MEANS_WORDS: readonly [RegExp, FieldValues['paymentMeans']][] = [
  [/virement|transfer/i, 'VIREMENT'],
  [/pr[eé]l[eè]vement|direct debit/i, 'PRELEVEMENT'],
  [/ch[eè]que/i, 'CHEQUE'],
  [/esp[eè]ces|\bcash\b/i, 'ESPECE'],
  [/\bcarte|\bcard\b|\bCB\b/i, 'AUTRE'],
  [/^report$/i, 'REPORT'],
];

/** The process says it in its own code; nothing left to pay suggests an invoice already paid. */
const readCadre = (
  root: XmlNode,
  { process, amountDue }: InvoicePaths,
  { totalGross, amountDue: due }: Reading,
): Reading => {
  const code = textAt(root, process)?.toUpperCase() ?? '';
  const known = CADRE_BY_PROCESS[code];
  if (known) return stated('cadre', known, process);
  return due?.value === 0 && (totalGross?.value ?? 0) > 0 ? stated('cadre', 'A2', amountDue, SUGGESTED) : {};
};

const matching = (text: string | null, shape: RegExp): string | null => (text && shape.test(text) ? text : null);

const deepText = (from: XmlNode | undefined): string | null =>
  from ? ([from, ...from.children].map(textOf).find((text) => text !== '') ?? null) : null;
