/** A file's bytes → the fields of a draft. The one way from one to the other, whoever asks: a drop, a command, a test. */

import { interpretDocument } from '../core/extract/interpret-document.ts';
import { backOnPage } from '../core/extract/pages/back-on-page.ts';
import { readAhead } from '../core/extract/pages/read-ahead.ts';
import { seePages } from '../core/extract/pages/see-pages.ts';
import type { Interpretation } from '../core/extract/xml/reconcile.ts';
import type { Memory } from '../core/memory/memory.ts';
import { recall } from '../core/memory/recall.ts';
import { SURE } from '../core/reading.ts';
import type { Seen } from '../core/seen.ts';
import { type ReadOptions, readDocument } from './read-document.ts';
import { type ReadDocument, ReadingError } from './reading-error.ts';

export type FileReading = Interpretation & { document: ReadDocument; seen?: Seen };

/** `onSoFar`: what the pages read so far tell, while the others are being read. */
export type FileOptions = Omit<ReadOptions, 'onPage' | 'onPart'> & {
  memories?: readonly Memory[];
  onSoFar?: (reading: FileReading) => void;
};

const interpreted = (document: ReadDocument, memories: readonly Memory[]): FileReading => {
  const { fields, findings } = interpretDocument(document);
  return {
    document,
    fields: backOnPage(recall(document, fields, memories), document.pages),
    findings,
    seen: seePages(document, fields),
  };
};

/** The pages still to come may tell otherwise: nothing is sure yet. */
const unsettled = (reading: FileReading): FileReading => ({
  ...reading,
  fields: Object.fromEntries(
    Object.entries(reading.fields).map(([name, field]) => [
      name,
      { ...field, confidence: Math.min(field.confidence, SURE - 0.05) },
    ]),
  ),
});

/**
 * A file that gives nothing gives an empty document with its `problem`: a draft can still hold it.
 * @param memories what was learned of layouts met before.
 * @throws the signal's reason when it is aborted.
 */
export const readInvoiceFile = async (
  bytes: Uint8Array,
  { memories = [], onSoFar, ...options }: FileOptions = {},
): Promise<FileReading> => {
  try {
    const onPart = (part: ReadDocument): void => onSoFar?.(unsettled(interpreted(part, memories)));
    const document = await readDocument(bytes, { ...options, onPage: readAhead, ...(onSoFar ? { onPart } : {}) });
    options.signal?.throwIfAborted();
    return interpreted(document, memories);
  } catch (error) {
    if (!(error instanceof ReadingError)) throw error;
    return { document: error.document, fields: {}, findings: [] };
  }
};
