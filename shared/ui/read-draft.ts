/** Reads a file into a draft, in a thread of its own. */
import { type Draft, withReading } from '../core/draft.ts';
import type { Memory } from '../core/memory/memory.ts';
import { readInThread } from '../reading/reading-thread.ts';

export { readWordsInThread as readWords, startReadingThread as prepareReading } from '../reading/reading-thread.ts';

export type ReadingProgress = { page: number; pageCount: number };
type Watch = {
  /** What was learned of layouts met before. */
  memories: readonly Memory[];
  signal: AbortSignal;
  onProgress: (progress: ReadingProgress) => void;
};

/**
 * A file that gives nothing still gives a draft: its problem is told, its fields are typed by hand.
 * @returns how to put the reading into the draft as it is by then. @throws the signal's reason when it is aborted.
 */
export const readFile = async (
  file: File,
  { memories, signal, onProgress }: Watch,
): Promise<(draft: Draft) => Draft> => {
  const { document, ...read } = await readInThread(file, memories, {
    signal,
    onProgress: (page, pageCount) => onProgress({ page, pageCount }),
  });
  return (draft) => withReading(draft, document, read);
};
