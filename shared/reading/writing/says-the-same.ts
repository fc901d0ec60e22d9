/** Whether a copy shows the same pages: it is read again, beside its original, before it is given to anyone. */
import type { PDFDocumentProxy, TextItem } from 'pdfjs-dist/types/src/display/api.js';
import { openPdf } from '../pdf-engine.ts';

/** Beyond, the first pages answer for the others: a long file is not to be read twice while someone waits. */
const PAGES_COMPARED = 20;

type Options = {
  /** Opens the original; the copy has none. */
  password?: string;
  /** How far a text may have moved, in points: another font's euro sign may be a little wider. */
  tolerance?: number;
};

export const saysTheSame = async (
  original: Uint8Array,
  copy: Uint8Array,
  { password = '', tolerance = 0.01 }: Options = {},
): Promise<boolean> => {
  const [before, after] = await Promise.all([contentOf(original, password), contentOf(copy, '')]);
  return isAlike(before, after, tolerance);
};

/** Another font's spaces may be a little wider, and join or part pieces: the signs count, and where they can be placed. */
const isAlike = (before: readonly Piece[], after: readonly Piece[], tolerance: number): boolean => {
  const [one, other] = [signsOf(before), signsOf(after)];
  return (
    one.text === other.text &&
    [...one.places].every(([at, place]) => {
      const moved = other.places.get(at);
      return moved === undefined || isClose(place, moved, tolerance);
    })
  );
};

/** All the signs in a row, without spaces; the place of each that begins a piece. */
const signsOf = (pieces: readonly Piece[]): { text: string; places: Map<number, readonly number[]> } => {
  const places = new Map<number, readonly number[]>();
  let text = '';
  for (const piece of pieces) {
    const signs = piece.text.replace(/\s+/g, '');
    if (signs !== '') places.set(text.length, piece.place);
    text += signs;
  }
  return { text, places };
};

/** A text with its place, or what there is to say of a page. */
type Piece = { text: string; place: readonly number[] };

const isClose = (one: readonly number[], other: readonly number[], tolerance: number): boolean =>
  one.every((value, at) => Math.abs(value - (other[at] ?? Number.NaN)) <= tolerance);

const contentOf = async (bytes: Uint8Array, password: string): Promise<Piece[]> => {
  const task = openPdf(bytes, 'reading', password);
  try {
    const pdf = await task.promise;
    const pieces: Piece[] = [{ text: 'pages', place: [pdf.numPages] }];
    for (let number = 1; number <= Math.min(pdf.numPages, PAGES_COMPARED); number += 1)
      pieces.push(...(await pageContent(pdf, number)));
    return pieces;
  } finally {
    void task.destroy();
  }
};

/** Its size, and every text with its place. A page that cannot be read must be unreadable in both. */
const pageContent = async (pdf: PDFDocumentProxy, number: number): Promise<Piece[]> => {
  try {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const texts = items.filter((item): item is TextItem => 'str' in item);
    return [
      { text: 'page', place: [...page.view, page.rotate] },
      ...texts.map(({ str, transform }) => ({ text: str, place: transform as number[] })),
    ];
  } catch {
    return [{ text: 'unreadable', place: [] }];
  }
};
