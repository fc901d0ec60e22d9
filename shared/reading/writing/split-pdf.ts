/** One PDF for each invoice of a file: the portal takes no more than one. */
import { PDFDocument } from '@cantoo/pdf-lib';
import { type NotWritable, openToWrite, writePdf } from './open-to-write.ts';

/**
 * @param starts the page each invoice begins on, from 1; what stands before the first goes with it.
 * A signature would not survive: a signed file is left whole.
 */
export const splitPdf = async (
  bytes: Uint8Array,
  starts: readonly number[],
): Promise<Uint8Array<ArrayBuffer>[] | NotWritable> => {
  const pdf = await openToWrite(bytes);
  if (typeof pdf === 'string') return pdf;
  try {
    const firsts = starts.toSorted((a, b) => a - b).map((page, index) => (index === 0 ? 0 : page - 1));
    const parts: Uint8Array<ArrayBuffer>[] = [];
    for (const [index, first] of firsts.entries()) {
      const end = firsts[index + 1] ?? pdf.getPageCount();
      parts.push(await takePages(pdf, first, end));
    }
    return parts;
  } catch {
    return 'damaged';
  }
};

const takePages = async (pdf: PDFDocument, from: number, to: number): Promise<Uint8Array<ArrayBuffer>> => {
  const part = await PDFDocument.create({ updateMetadata: false });
  const pages = await part.copyPages(
    pdf,
    Array.from({ length: to - from }, (_, index) => from + index),
  );
  for (const page of pages) part.addPage(page);
  return writePdf(part);
};
