/** The words of a PDF page, as the eye sees them: only positions count, never the order of the content stream. */
import type { PDFPageProxy } from 'pdfjs-dist';
import type { TextItem, TextMarkedContent } from 'pdfjs-dist/types/src/display/api.js';
import type { Word } from '../core/document.ts';
import { drawnSigns } from './drawn-signs.ts';
import { formWords } from './form-words.ts';
import { joinPieces } from './join-pieces.ts';
import { isSpreadOut, respaceItems } from './respace-items.ts';
import { type Matrix, type Piece, splitItem } from './split-item.ts';

/** Words in reading order (top to bottom, left to right); boxes in PDF points, origin top left of the page as displayed. */
export const pageWords = async (page: PDFPageProxy): Promise<Word[]> => {
  const viewport = page.getViewport({ scale: 1 });
  const view = toMatrix(viewport.transform);
  const [content, annotations] = await Promise.all([page.getTextContent(), page.getAnnotations()]);
  const pieces: Piece[] = [];
  let spaced = false;
  for (const item of await inWords(page, content.items)) {
    const blank = item.str.trim() === '';
    const monospace = content.styles[item.fontName]?.fontFamily === 'monospace';
    if (!blank) pieces.push(...afterSpace(splitItem(item, view, monospace), spaced));
    spaced = blank && item.str !== '';
  }
  pieces.push(...formWords(annotations, view));
  const visible = pieces.filter((piece) => isOnPage(piece, viewport));
  return joinPieces(visible).map(({ text, x, y, width, height }) => ({
    text,
    box: { page: page.pageNumber, x, y, width, height },
    confidence: 1,
  }));
};

const afterSpace = ([first, ...others]: Piece[], spaced: boolean): Piece[] =>
  first ? [spaced ? { ...first, spaced } : first, ...others] : [];

/** How a page is drawn is asked only where letters stand apart. */
const inWords = async (page: PDFPageProxy, items: (TextItem | TextMarkedContent)[]): Promise<TextItem[]> => {
  const texts = items.filter((item) => 'str' in item);
  if (!texts.some(isSpreadOut)) return texts;
  const signs = drawnSigns(await page.getOperatorList());
  page.cleanup();
  return respaceItems(texts, signs);
};

const toMatrix = ([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: number[]): Matrix => [a, b, c, d, e, f];

const isOnPage = (piece: Piece, page: { width: number; height: number }): boolean =>
  piece.x < page.width && piece.y < page.height && piece.x + piece.width > 0 && piece.y + piece.height > 0;
