/** Whether a copy shows the same pages: it is read again, beside its original, before it is given to anyone. */
import type { PDFDocumentProxy, TextItem } from 'pdfjs-dist/types/src/display/api.js';
import { openPdf } from '../pdf-engine.ts';

/** Beyond, the first pages answer for the others: a long file is not to be read twice while someone waits. */
const PAGES_COMPARED = 20;

/** @param password opens the original; the copy has none. */
export const saysTheSame = async (original: Uint8Array, copy: Uint8Array, password = ''): Promise<boolean> => {
  const [before, after] = await Promise.all([contentOf(original, password), contentOf(copy, '')]);
  return before === after;
};

const contentOf = async (bytes: Uint8Array, password: string): Promise<string> => {
  const task = openPdf(bytes, 'reading', password);
  try {
    const pdf = await task.promise;
    const numbers = Array.from({ length: Math.min(pdf.numPages, PAGES_COMPARED) }, (_, at) => at + 1);
    const pages: string[] = [];
    for (const number of numbers) pages.push(await pageContent(pdf, number));
    return [pdf.numPages, ...pages].join('\n');
  } finally {
    void task.destroy();
  }
};

/** Its size, and every text with its place. A page that cannot be read must be unreadable in both. */
const pageContent = async (pdf: PDFDocumentProxy, number: number): Promise<string> => {
  try {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const texts = items.filter((item): item is TextItem => 'str' in item);
    return JSON.stringify([page.view, page.rotate, texts.map(({ str, transform }) => [str, ...transform])]);
  } catch {
    return 'unreadable';
  }
};
