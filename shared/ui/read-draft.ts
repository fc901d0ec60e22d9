/** Reads a file into a draft. The readers are heavy: they are fetched, from our own origin, when first needed. */
import { type Draft, withReading } from '../core/draft.ts';

export type ReadingProgress = { page: number; pageCount: number };
type Watch = { signal: AbortSignal; onProgress: (progress: ReadingProgress) => void };

let readers: ReturnType<typeof loadReaders> | null = null;

const loadReaders = async () => {
  const [reading, engine] = await Promise.all([
    import('../reading/read-invoice-file.ts'),
    import('../reading/pdf-engine.browser.ts'),
  ]);
  engine.usePdfWorker();
  return reading;
};

/** Once, early: the first invoice then finds the readers in place. A failed fetch is tried again at the next call. */
export const prepareReaders = async (): Promise<Awaited<ReturnType<typeof loadReaders>>> => {
  readers ??= loadReaders();
  try {
    return await readers;
  } catch (error) {
    readers = null;
    throw error;
  }
};

/**
 * A file that gives nothing still gives a draft: its problem is told, its fields are typed by hand.
 * @returns how to put the reading into the draft as it is by then. @throws the signal's reason when it is aborted.
 */
export const readFile = async (file: File, { signal, onProgress }: Watch): Promise<(draft: Draft) => Draft> => {
  const { readInvoiceFile } = await prepareReaders();
  const { document, ...read } = await readInvoiceFile(new Uint8Array(await file.arrayBuffer()), {
    signal,
    onProgress: (page, pageCount) => onProgress({ page, pageCount }),
  });
  return (draft) => withReading(draft, document, read);
};
