/** Opens a PDF in order to write it anew, or says why it must not or cannot be. */
import { type PDFContext, PDFDocument } from '@cantoo/pdf-lib';
import { dictOf, name } from './pdf-objects.ts';

/** `signed`: writing would break the signature; `encrypted`: not with this password; `damaged`: it cannot be written again. */
export type NotWritable = 'signed' | 'encrypted' | 'damaged';

/** @param password of a protected file; '' opens one that is only protected against changes. */
export const openToWrite = async (bytes: Uint8Array, password = ''): Promise<PDFDocument | NotWritable> => {
  try {
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false, password });
    pdf.getPageCount();
    return isSigned(pdf.context) ? 'signed' : pdf;
  } catch (error) {
    return error instanceof Error && /password|encrypt/i.test(error.message) ? 'encrypted' : 'damaged';
  }
};

export const writePdf = async (pdf: PDFDocument): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await pdf.save({ addDefaultPage: false, updateFieldAppearances: false }));

const isSigned = (context: PDFContext): boolean =>
  context.enumerateIndirectObjects().some(([, object]) => {
    const dict = dictOf(object);
    return dict?.has(name('ByteRange')) === true && dict.has(name('Contents'));
  });
