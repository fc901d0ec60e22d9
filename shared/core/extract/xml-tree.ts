/** XML text → a small tree. Namespace prefixes are dropped: real files use any, and even the wrong namespaces. */
import { SaxesParser } from 'saxes';

export type XmlNode = { name: string; attributes: Readonly<Record<string, string>>; children: XmlNode[]; text: string };

/** Root elements of the e-invoices we read: CII, ZUGFeRD 1, UBL. */
export const invoiceRoots = ['CrossIndustryInvoice', 'CrossIndustryDocument', 'Invoice', 'CreditNote'] as const;
export type InvoiceRoot = (typeof invoiceRoots)[number];

/** The root's name when the text begins as an e-invoice, even if it is malformed further on. */
export const invoiceRootOf = (text: string): InvoiceRoot | null => {
  const name = /^\s*(?:<\?[^>]*\?>\s*|<!--[\s\S]*?-->\s*)*<(?:[\w.-]+:)?([\w.-]+)[\s>]/.exec(
    text.replace(/^\ufeff/, ''),
  )?.[1];
  return invoiceRoots.find((root) => root === name) ?? null;
};

/** @returns the root, or null when the text is not well-formed XML. */
export const parseXml = (text: string): XmlNode | null => {
  const parser = new SaxesParser();
  const top = node('', {});
  const open = [top];
  let failed = false;
  parser.on('error', () => {
    failed = true;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const child = node(localName(name), attributes as Record<string, string>);
    open.at(-1)?.children.push(child);
    open.push(child);
  });
  const append = (piece: string) => {
    const current = open.at(-1);
    if (current) current.text += piece;
  };
  parser.on('text', append);
  parser.on('cdata', append);
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(text.replace(/^\ufeff/, '')).close();
  return failed ? null : (top.children[0] ?? null);
};

/** Every node reached by a path of names below `from`; all branches are followed. A step may name several ("A/B|C"). */
export const nodesAt = (from: XmlNode, path: string): XmlNode[] =>
  path.split('/').reduce<XmlNode[]>((nodes, name) => nodes.flatMap((each) => childrenNamed(each, name)), [from]);

export const textAt = (from: XmlNode, path: string): string | null => nodesAt(from, path)[0]?.text.trim() || null;

const childrenNamed = (parent: XmlNode, step: string): XmlNode[] => {
  const names = step.split('|');
  return parent.children.filter((child) => names.includes(child.name));
};

const node = (name: string, attributes: Record<string, string>): XmlNode => ({
  name,
  attributes,
  children: [],
  text: '',
});

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);
