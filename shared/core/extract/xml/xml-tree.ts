/** XML text → a small tree. Namespace prefixes are dropped: real files use any, and even the wrong namespaces. */
import { SaxesParser } from 'saxes';

export type XmlNode = { name: string; attributes: Readonly<Record<string, string>>; children: XmlNode[]; text: string };

/** Root elements of the e-invoices we read: CII, ZUGFeRD 1, UBL. */
export const invoiceRoots = ['CrossIndustryInvoice', 'CrossIndustryDocument', 'Invoice', 'CreditNote'] as const;
export type InvoiceRoot = (typeof invoiceRoots)[number];

/** The envelope in which networks carry an e-invoice. */
const ENVELOPE = 'StandardBusinessDocument';

const PROLOGUE = /^[\ufeff\s]*(?:<\?[^>]*\?>\s*|<!--[\s\S]*?-->\s*|<!DOCTYPE[^[>]*(?:\[[\s\S]*?\]\s*)?>\s*)*/;

/** The name of the first element, without its prefix, even if the text is malformed further on; null: no XML at all. */
export const rootNameOf = (text: string): string | null => {
  const start = PROLOGUE.exec(text)?.[0].length ?? 0;
  return /^<(?:[\w.-]+:)?([\w.-]+)[\s/>]/.exec(text.slice(start, start + 300))?.[1] ?? null;
};

/** Whether the text begins as an e-invoice, whatever comes further on. */
export const isInvoiceText = (text: string): boolean => {
  const root = rootNameOf(text);
  return isInvoiceRoot(root) || (root === ENVELOPE && /<(?:[\w.-]+:)?(?:Invoice|CreditNote)[\s>]/.test(text));
};

const isInvoiceRoot = (name: string | null): boolean => invoiceRoots.some((root) => root === name);

/** Declares entities of its own: no e-invoice needs any, and that is how a small file is made to swell or to fetch. */
export const declaresEntities = (text: string): boolean => /<!ENTITY\b/.test(text);

/** @returns the root of the e-invoice, taken out of its envelope; null when the text is not well-formed XML. */
export const parseXml = (text: string): XmlNode | null => {
  if (declaresEntities(text)) return null;
  const root = parseTree(text.replace(/^[\ufeff\s]+|[\s\0]+$/g, ''));
  if (root?.name !== ENVELOPE) return root;
  return root.children.find(({ name }) => isInvoiceRoot(name)) ?? null;
};

const parseTree = (text: string): XmlNode | null => {
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
  parser.write(text).close();
  return failed ? null : (top.children[0] ?? null);
};

/** Every node reached by a path of names below `from`; all branches are followed. A step may name several ("A/B|C"). */
export const nodesAt = (from: XmlNode, path: string): XmlNode[] =>
  path.split('/').reduce<XmlNode[]>((nodes, name) => nodes.flatMap((each) => childrenNamed(each, name)), [from]);

/** The first text there is at the path, on one line. */
export const textAt = (from: XmlNode, path: string): string | null => textsAt(from, path)[0] ?? null;

export const textsAt = (from: XmlNode, path: string): string[] =>
  nodesAt(from, path)
    .map(textOf)
    .filter((text) => text !== '');

export const textOf = ({ text }: XmlNode): string => text.replace(/\s+/g, ' ').trim();

/** The first path that leads to a text. */
export const firstAt = (from: XmlNode, paths: readonly string[]): { text: string; path: string } | null => {
  for (const path of paths) {
    const text = textAt(from, path);
    if (text) return { text, path };
  }
  return null;
};

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
