/** An e-invoice dropped by itself: XML bytes → a document without any page. */
import { readXml } from '../core/extract/xml/read-xml.ts';
import { declaresEntities, isInvoiceText, parseXml, rootNameOf } from '../core/extract/xml/xml-tree.ts';
import { decodeXml } from './decode-xml.ts';
import { type ReadDocument, ReadingError } from './reading-error.ts';

/** @throws ReadingError: `not-a-pdf` when it is no XML either, `xml-unsafe`, `xml-unreadable`, `xml-not-invoice`. */
export const readXmlFile = (bytes: Uint8Array): ReadDocument => {
  const text = decodeXml(bytes);
  const root = rootNameOf(text);
  if (root === null || root.toLowerCase() === 'html') throw new ReadingError('not-a-pdf');
  if (declaresEntities(text)) throw new ReadingError('xml-unsafe');
  if (!isInvoiceText(text)) throw new ReadingError('xml-not-invoice');
  if (!parseXml(text)) throw new ReadingError('xml-unreadable');
  if (!readXml(text)) throw new ReadingError('xml-not-invoice');
  return { pages: [], xml: { name: '', text }, attachments: [], signed: false, encrypted: false, problem: null };
};
