/** The words of the pages that are looked at: first and last before the others, since they hold nearly all that matters. */
import { OPS, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page, Word } from '../core/document.ts';
import { isLookedAt } from '../core/extract/pages/looked-at.ts';
import { isHiddenText } from './hidden-text.ts';
import { pageWords } from './page-words.ts';
import { hasTextLayer, isLegible } from './text-layer.ts';

/** `done` of the `of` pages of the file are read; the middle of a long one may be left out. */
export type PageProgress = (done: number, of: number) => void;

type Given = {
  onProgress: PageProgress;
  /** A page has text, and others are being read: by pdf.js, in its own thread. */
  onPage: ((page: Page) => void) | undefined;
  /** Whether the file holds a picture as large as a page: its text may be another program's guess at it. */
  mayHide: boolean;
};

/**
 * @returns every page, in order; one that was not looked at has no size and no words. The middle of a long file is read
 * only when its ends hold no text.
 */
export const readPages = async (pdf: PDFDocumentProxy, { onProgress, onPage, mayHide }: Given): Promise<Page[]> => {
  const pages = Array.from({ length: pdf.numPages }, (_, index) => unread(index + 1));
  let done = 0;
  const read = async (number: number): Promise<void> => {
    const page = await readPage(pdf, number, mayHide);
    pages[number - 1] = page;
    done += 1;
    onProgress(done, pages.length);
    if (page.origin === 'text' && done < pages.length) onPage?.(page);
  };
  // All at once, so that neither thread waits for the other: pdf.js gives them in the order they are asked for.
  await Promise.all(inTurn(pages.length).map(read));
  if (!pages.some(hasTextLayer)) await Promise.all(middleOf(pages.length).map(read));
  return pages;
};

/** Page 1 and the last, then the pages near them. */
const inTurn = (count: number): number[] => [
  ...new Set([1, count, ...numbersUpTo(count).filter((number) => isLookedAt(number, count))]),
];

const middleOf = (count: number): number[] => numbersUpTo(count).filter((number) => !isLookedAt(number, count));

const numbersUpTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

const unread = (number: number): Page => ({ number, width: 0, height: 0, words: [], origin: 'none' });

/** A page that cannot be read is a page without words: the others still count. */
const readPage = async (pdf: PDFDocumentProxy, number: number, mayHide: boolean): Promise<Page> => {
  try {
    const page = await pdf.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const words = await pageWords(page);
    const guessed = mayHide && words.length > 0 && (await hidesItsText(page));
    // As if the page had none: what it shows is then read as a picture is.
    if (!isLegible(words)) return { number, width, height, words: [], origin: 'none' };
    if (guessed) return { number, width, height, words: words.map(asGuess), origin: 'ocr' };
    return { number, width, height, words, origin: words.length > 0 ? 'text' : 'none' };
  } catch {
    return unread(number);
  }
};

/** Lists what is drawn, and gives back the pictures that pdf.js keeps for it. */
const hidesItsText = async (page: PDFPageProxy): Promise<boolean> => {
  const hidden = isHiddenText(await page.getOperatorList());
  page.cleanup();
  return hidden;
};

/** Nobody has seen these words: a scanner's program laid them, unseen, over its picture. */
const GUESS = 0.6;
const asGuess = (word: Word): Word => ({ ...word, confidence: GUESS });

const DRAWING = new Set<number>([
  OPS.fill,
  OPS.eoFill,
  OPS.stroke,
  OPS.constructPath,
  OPS.showText,
  OPS.shadingFill,
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
  OPS.paintSolidColorImageMask,
]);

/** Whether something is drawn on the page: text turned into outlines or gibberish, a picture written inside the page. */
export const isDrawnOn = async (pdf: PDFDocumentProxy, number: number): Promise<boolean> => {
  try {
    const { fnArray } = await (await pdf.getPage(number)).getOperatorList();
    return fnArray.some((operator) => DRAWING.has(operator));
  } catch {
    return false;
  }
};
