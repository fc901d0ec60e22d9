/** A file read as the product reads it: the printed page alone, or with its embedded e-invoice. */
import type { InvoiceDocument, Page } from '../../shared/core/document.ts';
import { interpretDocument } from '../../shared/core/extract/interpret-document.ts';
import { readInvoice } from '../../shared/core/extract/read-invoice.ts';
import type { Reading } from '../../shared/core/reading.ts';
import { readDocument } from '../../shared/reading/read-document.ts';

export const readPrinted = async (bytes: Uint8Array, withXml: boolean): Promise<{ reading: Reading; ms: number }> => {
  const document = await readDocument(bytes);
  const start = performance.now();
  const reading = withXml ? interpretDocument(document).fields : readInvoice(document);
  return { reading, ms: performance.now() - start };
};

export const printedPages = async (bytes: Uint8Array): Promise<Page[]> => (await documentOf(bytes)).pages;

const documentOf = (bytes: Uint8Array): Promise<InvoiceDocument> => readDocument(bytes);
