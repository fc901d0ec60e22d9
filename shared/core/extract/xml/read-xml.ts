/** An e-invoice (CII or UBL) → the fields of the deposit form. */
import type { FieldValues } from '../../fields.ts';
import type { Reading } from '../../reading.ts';
import { parseIban } from '../../values/iban.ts';
import { ciiPaths } from './from-cii.ts';
import { ublPaths } from './from-ubl.ts';
import type { InvoicePaths } from './invoice-paths.ts';
import { CADRE_BY_PROCESS, documentTypeOf, MEANS_BY_CODE } from './xml-codes.ts';
import { SUGGESTED, stated, statedAmong } from './xml-fields.ts';
import { readParties } from './xml-parties.ts';
import { readContract, readOrder, reference } from './xml-reference.ts';
import { readServiceCode } from './xml-service.ts';
import { readTotals } from './xml-totals.ts';
import { isInvoiceText, nodesAt, parseXml, textAt, textOf, textsAt, type XmlNode } from './xml-tree.ts';
import { xmlDate } from './xml-values.ts';
import { readBreakdown, readVatType } from './xml-vat.ts';

/** @returns null when the text is not an e-invoice or not well-formed XML. */
export const readXml = (text: string): Reading | null => {
  const opened = openXml(text);
  if (!opened) return null;
  const { root, paths } = opened;
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

export const openXml = (text: string): { root: XmlNode; paths: InvoicePaths } | null => {
  const root = isInvoiceText(text) ? parseXml(text) : null;
  const paths = root && pathsOf(root);
  return root && paths ? { root, paths } : null;
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
  ...readContract(root, paths),
});

const documentTypeAt = (root: XmlNode, paths: InvoicePaths) =>
  documentTypeOf(textAt(root, paths.typeCode) ?? '') ?? (root.name === 'CreditNote' ? 'creditNote' : null);

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

/** The code; where it says no more than "as agreed", the words in or beside it, and without any the portal's own "other". */
const meansOf = (means: XmlNode, paths: InvoicePaths): Means | null => {
  const [code] = nodesAt(means, paths.meansCode);
  const value = MEANS_BY_CODE[code ? textOf(code) : ''];
  if (value) return { value, sure: true };
  const words = [code ? textOf(code) : '', code?.attributes.name ?? '', textAt(means, paths.meansText) ?? ''].join(
    ' | ',
  );
  const told = MEANS_WORDS.find(([pattern]) => pattern.test(words))?.[1];
  const named = told ?? (code && textOf(code) === AS_AGREED ? 'AUTRE' : null);
  return named ? { value: named, sure: false } : null;
};

const AS_AGREED = 'ZZZ';

const MEANS_WORDS: readonly [RegExp, FieldValues['paymentMeans']][] = [
  [/virement|transfer/i, 'VIREMENT'],
  [/pr[eé]l[eè]vement|direct debit/i, 'PRELEVEMENT'],
  [/ch[eè]que/i, 'CHEQUE'],
  [/esp[eè]ces|\bcash\b/i, 'ESPECE'],
  [/\bcarte|\bcard\b|\bCB\b/i, 'AUTRE'],
  [/(?:^|\| )report(?= \||$)/i, 'REPORT'],
];

/** The process says it in its own code; nothing left to pay suggests an invoice already paid. */
const readCadre = (
  root: XmlNode,
  { process, amountDue }: InvoicePaths,
  { totalGross, amountDue: due }: Reading,
): Reading => {
  const known = CADRE_BY_PROCESS[PROCESS.exec(textAt(root, process)?.toUpperCase() ?? '')?.[0] ?? ''];
  if (known) return stated('cadre', known, process);
  return due?.value === 0 && (totalGross?.value ?? 0) > 0 ? stated('cadre', 'A2', amountDue, SUGGESTED) : {};
};

/** "A1", "A1 - Dépôt par un fournisseur d’une facture". */
const PROCESS = /^[A-Z]\d{1,2}(?=$| ?[-–:] )/;

const matching = (text: string | null, shape: RegExp): string | null => (text && shape.test(text) ? text : null);

const deepText = (from: XmlNode | undefined): string | null =>
  from ? ([from, ...from.children].map(textOf).find((text) => text !== '') ?? null) : null;
