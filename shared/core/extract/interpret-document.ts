/** A document → the fields of the deposit form, with what must be told about them. */
import type { InvoiceDocument } from '../document.ts';
import type { Finding } from '../finding.ts';
import { readInvoice } from './read-invoice.ts';
import { readXml } from './read-xml.ts';
import { type Interpretation, reconcile } from './reconcile.ts';

const UNREADABLE: Finding = { rule: 'xml-unreadable', severity: 'warning', fields: [], params: {} };

/** Reads the page and, if there is one, the embedded e-invoice; an e-invoice that cannot be read leaves the page alone. */
export const interpretDocument = (document: InvoiceDocument): Interpretation => {
  const page = readInvoice(document);
  if (!document.xml) return { fields: page, findings: [] };
  const xml = readXml(document.xml.text);
  return xml ? reconcile(xml, page, document) : { fields: page, findings: [UNREADABLE] };
};
