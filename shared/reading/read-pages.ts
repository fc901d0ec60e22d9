/** The words of every page: first and last at once, since they hold nearly all that matters, then the rest in parallel. */
import { OPS, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from '../core/document.ts';
import { pageWords } from './page-words.ts';

export type PageProgress = (done: number, of: number) => void;

export const readPages = async (pdf: PDFDocumentProxy, onPage: (page: Page) => void): Promise<void> => {
  const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1);
  const ends = new Set([1, pdf.numPages]);
  const read = async (number: number) => onPage(await readPage(pdf, number));
  await Promise.all([...ends].map(read));
  await Promise.all(numbers.filter((number) => !ends.has(number)).map(read));
};

/** A page that cannot be read is a page without words: the others still count. */
const readPage = async (pdf: PDFDocumentProxy, number: number): Promise<Page> => {
  try {
    const page = await pdf.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const words = await pageWords(page);
    page.cleanup();
    return { number, width, height, words, origin: words.length > 0 ? 'text' : 'none' };
  } catch {
    return { number, width: 0, height: 0, words: [], origin: 'none' };
  }
};

const DRAWING = new Set<number>([
  OPS.fill,
  OPS.eoFill,
  OPS.stroke,
  OPS.constructPath,
  OPS.shadingFill,
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
  OPS.paintSolidColorImageMask,
]);

/** Whether something is drawn on the page: text turned into outlines, a picture written inside the page. */
export const isDrawnOn = async (pdf: PDFDocumentProxy, number: number): Promise<boolean> => {
  try {
    const { fnArray } = await (await pdf.getPage(number)).getOperatorList();
    return fnArray.some((operator) => DRAWING.has(operator));
  } catch {
    return false;
  }
};
