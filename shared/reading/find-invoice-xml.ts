/** Attachments of a PDF, and the e-invoice among them: known by its root element, whatever its name. */
import { AnnotationType, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Attachment, InvoiceDocument } from '../core/document.ts';
import { readXml } from '../core/extract/xml/read-xml.ts';
import { isInvoiceText } from '../core/extract/xml/xml-tree.ts';
import { decodeXml } from './decode-xml.ts';

/** Looking for attachments pinned on pages means opening every page: not worth it in a long file. */
const MAX_PAGES_WITH_PINS = 20;
/** No e-invoice comes near; a larger one would hold the screen up. */
const MAX_XML_BYTES = 20_000_000;

export const readAttachments = async (pdf: PDFDocumentProxy): Promise<Attachment[]> => {
  const named = await tolerate(pdf.getAttachments(), null);
  const pinned = pdf.numPages > MAX_PAGES_WITH_PINS ? [] : await pinnedAttachments(pdf);
  const ids = [...(named ?? [])].map(([id, { filename }]) => ({ id, name: filename || id }));
  const found: Attachment[] = [];
  for (const { id, name } of [...ids, ...pinned]) {
    const bytes = await tolerate(pdf.getAttachmentContent(id), null);
    if (bytes) found.push({ name, bytes });
  }
  return found;
};

export const findInvoiceXml = (attachments: readonly Attachment[]): InvoiceDocument['xml'] => {
  const found = attachments
    .filter(({ bytes }) => bytes.length <= MAX_XML_BYTES)
    .map(({ name, bytes }) => ({ name, text: decodeXml(bytes) }))
    .filter(({ text }) => isInvoiceText(text));
  if (found.length < 2) return found[0] ?? null;
  return (
    found.find((each) => RESERVED.test(each.name) && isReadable(each)) ?? found.find(isReadable) ?? found[0] ?? null
  );
};

/** The names that the standards reserve for the invoice of the pages: any other may be an enclosure. */
const RESERVED = /^(?:factur-?x|zugferd-?invoice|xrechnung)\.xml$/i;

const isReadable = ({ text }: { text: string }): boolean => readXml(text) !== null;

const pinnedAttachments = async (pdf: PDFDocumentProxy): Promise<{ id: string; name: string }[]> => {
  const pins: unknown = await tolerate(
    pdf.getAnnotationsByType(new Set([AnnotationType.FILEATTACHMENT]), new Set()),
    [],
  );
  return (Array.isArray(pins) ? pins : []).flatMap((pin: { fileId?: unknown; file?: { filename?: unknown } }) =>
    typeof pin?.fileId === 'string' ? [{ id: pin.fileId, name: String(pin.file?.filename ?? pin.fileId) }] : [],
  );
};

/** An attachment that cannot be had (damaged, encrypted apart) is one we do without: the page is still there. */
const tolerate = async <T>(work: Promise<T>, otherwise: T): Promise<T> => {
  try {
    return await work;
  } catch {
    return otherwise;
  }
};
