/** Reads a file into a draft, in a thread of its own. */
import { type Draft, withReading } from '../core/draft.ts';
import type { Memory } from '../core/memory/memory.ts';
import { readInThread } from '../reading/reading-thread.ts';

export { readWordsInThread as readWords, startReadingThread as prepareReading } from '../reading/reading-thread.ts';

/** `share` (0–1) of the page is read, when the page is a picture. */
export type ReadingProgress = { page: number; pageCount: number; share?: number };
type Watch = {
  /** What was learned of layouts met before. */
  memories: readonly Memory[];
  signal: AbortSignal;
  onProgress: (progress: ReadingProgress) => void;
  /** What the pages read so far put into the draft, which is not read yet all the same. */
  onSoFar?: (fill: (draft: Draft) => Draft) => void;
};

/**
 * A file that gives nothing still gives a draft: its problem is told, its fields are typed by hand.
 * @returns how to put the reading into the draft as it is by then. @throws the signal's reason when it is aborted.
 */
export const readFile = async (
  file: File,
  { memories, signal, onProgress, onSoFar }: Watch,
): Promise<(draft: Draft) => Draft> => {
  let count = 1;
  const { document, ...read } = await readInThread(file, memories, {
    signal,
    onProgress: (page, pageCount) => {
      count = pageCount;
      onProgress({ page, pageCount });
    },
    onScan: (page, share) => onProgress({ page, pageCount: count, share }),
    onSoFar: ({ document, ...read }) =>
      onSoFar?.((draft) => ({ ...withReading(draft, document, read), state: draft.state })),
  });
  return (draft) => withReading(draft, document, read);
};
