/** A file's bytes → the fields of a draft. The one way from one to the other, whoever asks: a drop, a command, a test. */
import { backOnPage } from '../core/extract/back-on-page.ts';
import { interpretDocument } from '../core/extract/interpret-document.ts';
import type { Interpretation } from '../core/extract/reconcile.ts';
import { seePages } from '../core/extract/see-pages.ts';
import type { Seen } from '../core/seen.ts';
import { type ReadOptions, readDocument } from './read-document.ts';
import { type ReadDocument, ReadingError } from './reading-error.ts';

export type FileReading = Interpretation & { document: ReadDocument; seen?: Seen };

/**
 * A file that gives nothing gives an empty document with its `problem`: a draft can still hold it.
 * @throws the signal's reason when it is aborted.
 */
export const readInvoiceFile = async (bytes: Uint8Array, options: ReadOptions = {}): Promise<FileReading> => {
  try {
    const document = await readDocument(bytes, options);
    options.signal?.throwIfAborted();
    const { fields, findings } = interpretDocument(document);
    return { document, fields: backOnPage(fields, document.pages), findings, seen: seePages(document, fields) };
  } catch (error) {
    if (!(error instanceof ReadingError)) throw error;
    return { document: error.document, fields: {}, findings: [] };
  }
};
