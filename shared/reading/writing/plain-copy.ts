/**
 * Copies of a PDF that show the same pages, links and bookmarks, made anew. None is given that does not say the same.
 * The portal takes a Factur-X for a batch; which mark it goes by is not published, so every one of them goes.
 */
import type { PDFDocument } from '@cantoo/pdf-lib';
import { inTime } from './in-time.ts';
import { type NotWritable, openToWrite, writePdf } from './open-to-write.ts';
import { saysTheSame } from './says-the-same.ts';
import { takeOutFiles } from './take-out.ts';

/** Why there is no copy. */
export type NoCopy = NotWritable | 'too-slow';
type Copy = Promise<Uint8Array<ArrayBuffer> | NoCopy>;

/** An ordinary PDF: without the e-invoice nor what announces it, without protection. */
export const plainCopy = (bytes: Uint8Array): Copy => inTime(copyWith(bytes, '', takeOutFiles));

/** The same file, e-invoice and all, that opens without its password. */
export const unlockedCopy = (bytes: Uint8Array, password: string): Copy =>
  inTime(copyWith(bytes, password, () => undefined));

const copyWith = async (bytes: Uint8Array, password: string, change: (pdf: PDFDocument) => void): Copy => {
  try {
    const pdf = await openToWrite(bytes, password);
    if (typeof pdf === 'string') return pdf;
    change(pdf);
    const copy = await writePdf(pdf);
    return (await saysTheSame(bytes, copy, { password })) ? copy : 'damaged';
  } catch {
    return 'damaged';
  }
};
