/** The same PDF with its scanned pages straightened, and if wished their words laid unseen over them, for whoever searches it. */
import { type PDFDocument, type PDFFont, StandardFonts } from '@cantoo/pdf-lib';
import type { Page } from '../../core/document.ts';
import { type NotWritable, openToWrite, writePdf } from '../writing/open-to-write.ts';
import { keepReachable } from '../writing/take-out.ts';
import { layWords } from './lay-words.ts';

/** `width` and `height` in points; `words` stand on the straightened page. */
export type UprightPage = Pick<Page, 'number' | 'width' | 'height' | 'words'> & { jpeg: Uint8Array };

export const uprightCopy = async (
  bytes: Uint8Array,
  pages: readonly UprightPage[],
  withWords: boolean,
): Promise<Uint8Array<ArrayBuffer> | NotWritable> => {
  try {
    const pdf = await openToWrite(bytes, '');
    if (typeof pdf === 'string') return pdf;
    const font = withWords ? await pdf.embedFont(StandardFonts.Helvetica) : null;
    for (const page of pages) await replacePage(pdf, page, font);
    await pdf.flush();
    keepReachable(pdf.context);
    return await writePdf(pdf);
  } catch {
    return 'damaged';
  }
};

const replacePage = async (
  pdf: PDFDocument,
  { number, width, height, jpeg, words }: UprightPage,
  font: PDFFont | null,
): Promise<void> => {
  const picture = await pdf.embedJpg(jpeg);
  pdf.removePage(number - 1);
  const page = pdf.insertPage(number - 1, [width, height]);
  page.drawImage(picture, { x: 0, y: 0, width, height });
  if (font) layWords(page, words, font);
};
