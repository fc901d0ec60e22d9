/** A document → the fields of the deposit form, with what must be told about them. */
import type { InvoiceDocument } from '../document.ts';
import type { Finding } from '../finding.ts';
import type { Reading } from '../reading.ts';
import { readInvoice } from './read-invoice.ts';
import { readXml } from './xml/read-xml.ts';
import { type Interpretation, reconcile } from './xml/reconcile.ts';
import { readTold } from './xml/xml-told.ts';

const UNREADABLE: Finding = { rule: 'xml-unreadable', severity: 'warning', fields: [], params: {} };

/** Reads the pages and the e-invoice, whichever there is; an e-invoice that cannot be read leaves the pages alone. */
export const interpretDocument = (document: InvoiceDocument): Interpretation => {
  const xmlText = document.xml?.text ?? '';
  const xml = readXml(xmlText);
  if (xml && document.pages.length === 0)
    return { fields: { cadre: ORDINARY_CADRE, ...readTold(xmlText), ...xml }, findings: [] };
  const page = readInvoice(document);
  if (!document.xml) return { fields: page, findings: [] };
  return xml ? reconcile(xml, page, document) : { fields: page, findings: [UNREADABLE] };
};

/** Where nothing says otherwise: never shown as sure. */
const ORDINARY_CADRE: NonNullable<Reading['cadre']> = {
  value: 'A1',
  confidence: 0.85,
  evidence: { kind: 'derived', rule: 'ordinary-case', from: [] },
  alternatives: [],
};
