/** Work on someone's file ends: in what it gives, or in a plain word that it takes too long. */
import { discardPdfWorker } from '../pdf-engine.ts';
import { within } from '../within.ts';

/** A sound file of a hundred pages takes some seconds, on a slow machine ten times as long. */
const WRITING_MS = 60_000;

export const inTime = async <T>(work: Promise<T>, ms = WRITING_MS): Promise<T | 'too-slow'> => {
  const limit = AbortSignal.timeout(ms);
  try {
    return await within(work, limit);
  } catch (error) {
    if (!limit.aborted || error !== limit.reason) throw error;
    // What still works on the file must not make the next one wait.
    discardPdfWorker();
    return 'too-slow';
  }
};
