/** The text of the e-invoice in a file, or of the file itself, for it to be looked at. */
import { decodeXml } from './decode-xml.ts';
import { findInvoiceXml, readAttachments } from './find-invoice-xml.ts';
import { findLooseXml } from './find-loose-xml.ts';
import { openPdf } from './pdf-engine.ts';
import { hasPdfHeader } from './scan-bytes.ts';
import { within } from './within.ts';

/** A sound file takes far less; a corrupt one may take for ever. */
const OPENING_MS = 15_000;

/** @returns null when there is none, or the file does not open. */
export const invoiceXmlOf = async (bytes: Uint8Array): Promise<string | null> => {
  if (!hasPdfHeader(bytes)) return decodeXml(bytes);
  const task = openPdf(bytes);
  try {
    const named = findInvoiceXml(await within(task.promise.then(readAttachments), AbortSignal.timeout(OPENING_MS)));
    return (named ?? findInvoiceXml(await findLooseXml(bytes)))?.text ?? null;
  } catch {
    return null;
  } finally {
    void task.destroy();
  }
};
