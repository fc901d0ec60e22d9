/** The printed page alone, read with pdf.js in Node. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { InvoiceDocument, Page } from '../../shared/core/document.ts';
import { readInvoice } from '../../shared/core/extract/read-invoice.ts';
import type { Reading } from '../../shared/core/reading.ts';
import { pageWords } from '../../shared/reading/page-words.ts';

export const readPrinted = async (data: Uint8Array): Promise<{ reading: Reading; ms: number }> => {
  const pages = await printedPages(data);
  const document: InvoiceDocument = { pages, xml: null, attachments: [], signed: false, encrypted: false };
  const start = performance.now();
  const reading = readInvoice(document);
  return { reading, ms: performance.now() - start };
};

export const printedPages = async (data: Uint8Array): Promise<Page[]> => {
  const task = getDocument({ data, verbosity: 0, disableFontFace: true, useSystemFonts: false });
  const pdf = await task.promise;
  const pages: Page[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    pages.push({ number, width, height, words: await pageWords(page), origin: 'text' });
  }
  await task.destroy();
  return pages;
};
