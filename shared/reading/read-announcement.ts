/** What a PDF says it is: a Factur-X even if its e-invoice cannot be had, or a PDF/A-3, the format that Factur-X uses. */
import type { Attachment, InvoiceDocument } from '../core/document.ts';

/** The XMP schema's address, and the names that the standards reserve for the embedded file. */
const HYBRID_XMP = /urn:(?:factur-x|zugferd|ferd|cen\.eu)[^"'<>]*:pdfa|(?:factur-?x|zugferd-?invoice|xrechnung)\.xml/i;
const RESERVED_NAME = /^(?:factur-?x|zugferd-?invoice|xrechnung)\.xml$/i;
const PDF_A_3 = /pdfaid:part\s*(?:=\s*["']\s*3|[^>]*>\s*3\s*<)/;

/** @param xmp the file's metadata as it stands, null when there is none. */
export const readAnnouncement = (
  xmp: string | null,
  attachments: readonly Attachment[],
): NonNullable<InvoiceDocument['announces']> | null => {
  const named = attachments.some(({ name }) => RESERVED_NAME.test(name));
  if (named || (xmp && HYBRID_XMP.test(xmp))) return 'e-invoice';
  return xmp && PDF_A_3.test(xmp) ? 'pdf-a-3' : null;
};
