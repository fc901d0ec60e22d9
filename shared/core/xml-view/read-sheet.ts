/** An e-invoice (CII or UBL) as a person reads one. Every text is shown as the file has it: nothing is computed. */
import { documentTypeOf } from '../extract/xml/xml-codes.ts';
import { isInvoiceText, nodesAt, parseXml, textAt, textOf, textsAt, type XmlNode } from '../extract/xml/xml-tree.ts';
import { xmlDate } from '../extract/xml/xml-values.ts';
import {
  ciiSheet,
  type SheetParty,
  type SheetPaths,
  type SheetReference,
  type SheetRole,
  type SheetTotal,
  sheetReferences,
  sheetRoles,
  sheetTotals,
  ublSheet,
} from './sheet-paths.ts';

export type PartySheet = { role: SheetRole; name: string; ids: string[]; address: string; contact: string };
export type LineSheet = {
  id: string;
  name: string;
  description: string;
  quantity: string;
  price: string;
  rate: string;
  total: string;
};
export type TaxSheet = { rate: string; category: string; reason: string; base: string; amount: string };
export type ExtraSheet = { charge: boolean; reason: string; amount: string };

/** `''` where the file says nothing. Amounts, quantities and rates as decimals with a point. */
export type InvoiceSheet = {
  number: string;
  type: 'invoice' | 'creditNote' | null;
  profile: string;
  currency: string;
  /** ISO where the day exists, otherwise as written. */
  dates: { issued: string; due: string; delivered: string; from: string; to: string };
  references: { key: SheetReference; text: string }[];
  parties: PartySheet[];
  lines: LineSheet[];
  extras: ExtraSheet[];
  taxes: TaxSheet[];
  totals: { key: SheetTotal; amount: string }[];
  accounts: string[];
  terms: string;
  notes: string[];
};

/** @returns null when the text is no e-invoice or not well-formed. */
export const readSheet = (text: string): InvoiceSheet | null => {
  const root = isInvoiceText(text) ? parseXml(text) : null;
  const paths = root && pathsOf(root);
  if (!root || !paths) return null;
  const [from, to] = paths.period;
  const day = (path: string) => dayAt(root, path);
  return {
    ...readHead(root),
    dates: {
      issued: day(paths.issued),
      due: day(paths.due),
      delivered: day(paths.delivered),
      from: day(from),
      to: day(to),
    },
    references: sheetReferences.flatMap((key) =>
      textsAt(root, paths.references[key]).map((said) => ({ key, text: said })),
    ),
    parties: sheetRoles.flatMap((role) => partyOf(root, role, paths.parties[role])),
    lines: nodesAt(root, paths.lines).map((line) => lineOf(line, paths)),
    extras: nodesAt(root, paths.allowances).map((extra) => extraOf(extra, paths)),
    taxes: nodesAt(root, paths.taxes).map((tax) => taxOf(tax, paths)),
    totals: sheetTotals.flatMap((key) => textsAt(root, paths.totals[key]).map((amount) => ({ key, amount }))),
    accounts: paths.accounts.flatMap((path) => textsAt(root, path)),
    terms: textsAt(root, paths.terms).join(' '),
    notes: nodesAt(root, paths.notes)
      .map(({ text: said }) => said.trim())
      .filter((said) => said !== ''),
  };
};

const dayAt = (root: XmlNode, path: string): string => {
  const [node] = nodesAt(root, path);
  const text = node ? ([node, ...node.children].map(textOf).find((said) => said !== '') ?? '') : '';
  return xmlDate(text) ?? text;
};

const pathsOf = (root: XmlNode): SheetPaths | null => {
  if (nodesAt(root, 'LegalMonetaryTotal|AccountingSupplierParty').length > 0) return ublSheet;
  const trade = nodesAt(root, 'SupplyChainTradeTransaction|SpecifiedSupplyChainTradeTransaction');
  return trade.length > 0 ? ciiSheet : null;
};

const HEAD = 'ExchangedDocument|HeaderExchangedDocument';
const GUIDELINE =
  'ExchangedDocumentContext|SpecifiedExchangedDocumentContext/GuidelineSpecifiedDocumentContextParameter/ID';
const CURRENCY =
  'SupplyChainTradeTransaction|SpecifiedSupplyChainTradeTransaction/ApplicableHeaderTradeSettlement|ApplicableSupplyChainTradeSettlement/InvoiceCurrencyCode';

const readHead = (root: XmlNode) => {
  const first = (...paths: string[]) => paths.map((path) => textAt(root, path)).find((text) => text) ?? '';
  const code = first(`${HEAD}/TypeCode`, 'InvoiceTypeCode|CreditNoteTypeCode');
  return {
    number: first(`${HEAD}/ID`, 'ID'),
    type: documentTypeOf(code) ?? (root.name === 'CreditNote' ? ('creditNote' as const) : null),
    profile: profileOf(first(GUIDELINE, 'CustomizationID')),
    currency: first(CURRENCY, 'DocumentCurrencyCode'),
  };
};

/** The word by which a profile is known, out of the address that names it; the last one is the narrowest. */
const profileOf = (guideline: string): string =>
  guideline
    .match(/minimum|basic ?wl|basic|comfort|extended|xrechnung|en ?16931|peppol/gi)
    ?.at(-1)
    ?.toUpperCase() ?? guideline;

const partyOf = (root: XmlNode, role: SheetRole, paths: SheetParty): PartySheet[] => {
  const [party] = nodesAt(root, paths.root);
  if (!party) return [];
  const joined = (all: readonly string[]) => all.flatMap((path) => textsAt(party, path)).join(', ');
  const ids = paths.ids.flatMap((path) => nodesAt(party, path).map(identifier)).filter((id) => id !== '');
  const name = textAt(party, paths.name) ?? textAt(party, 'PartyName/Name') ?? '';
  return [{ role, name, ids: [...new Set(ids)], address: joined(paths.address), contact: joined(paths.contact) }];
};

/** Schemes that a French reader knows by name. */
const SCHEMES: Readonly<Record<string, string>> = { '0002': 'SIREN', '0009': 'SIRET', VA: 'TVA', FC: 'FC' };

const identifier = (node: XmlNode): string => {
  const scheme = node.attributes.schemeID ?? '';
  return [SCHEMES[scheme] ?? scheme, textOf(node)].filter((part) => part !== '').join(' ');
};

const reader = (node: XmlNode) => (path: string) => textAt(node, path) ?? '';

const lineOf = (node: XmlNode, { line }: SheetPaths): LineSheet => {
  const read = reader(node);
  const [quantity] = nodesAt(node, line.quantity);
  return {
    id: read(line.id),
    name: line.name.map(read).find((text) => text !== '') ?? '',
    description: line.description.map(read).join(' '),
    quantity: quantity ? textOf(quantity) : '',
    price: read(line.price),
    rate: read(line.rate),
    total: read(line.total),
  };
};

const extraOf = (node: XmlNode, { allowance }: SheetPaths): ExtraSheet => {
  const read = reader(node);
  return { charge: read(allowance.charge) === 'true', reason: read(allowance.reason), amount: read(allowance.amount) };
};

const taxOf = (node: XmlNode, { tax }: SheetPaths): TaxSheet => {
  const read = reader(node);
  return {
    rate: read(tax.rate),
    category: read(tax.category),
    reason: read(tax.reason),
    base: read(tax.base),
    amount: read(tax.amount),
  };
};
