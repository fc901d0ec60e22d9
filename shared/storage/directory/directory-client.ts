/** The page's end of the directory's threads: one for each import, thrown away to cancel it; one kept for searching. */
import type { Hit } from '../../core/directory/search-lines.ts';
import type { DirectoryAbout } from './directory-store.ts';
import type { Chosen, ImportStep, TablePreview } from './import-directory.ts';
import type { DirectoryProblem, FromDirectory, ToDirectory } from './messages.ts';

const startThread = (): Worker => new Worker(new URL('./directory-worker.ts', import.meta.url), { type: 'module' });

export class DirectoryError extends Error {
  readonly why: DirectoryProblem;
  constructor(why: DirectoryProblem, cause: string) {
    super(cause);
    this.why = why;
  }
}

type Last = Extract<FromDirectory, { told: 'tables' | 'done' }>;

/** One question to a thread of its own. @throws DirectoryError, or the signal's reason once it is aborted. */
const askOnce = (
  question: ToDirectory,
  signal: AbortSignal,
  onStep: (step: ImportStep) => void = () => undefined,
): Promise<Last> =>
  new Promise((done, fail) => {
    signal.throwIfAborted();
    const thread = startThread();
    const end = () => {
      thread.terminate();
      signal.removeEventListener('abort', stop);
    };
    const stop = () => {
      end();
      fail(signal.reason);
    };
    signal.addEventListener('abort', stop);
    thread.addEventListener('error', ({ message }) => {
      end();
      fail(new DirectoryError('unreadable', message));
    });
    thread.addEventListener('message', ({ data }: MessageEvent<FromDirectory>) => {
      if (data.told === 'step') return onStep(data.step);
      end();
      if (data.told === 'failed') fail(new DirectoryError(data.why, data.error));
      else if (data.told !== 'hits') done(data);
    });
    thread.postMessage(question);
  });

export const previewInThread = async (file: File, signal: AbortSignal): Promise<TablePreview[]> => {
  const told = await askOnce({ ask: 'preview', file }, signal);
  return told.told === 'tables' ? told.tables : [];
};

type Import = {
  chosen: readonly Chosen[];
  /** ISO date of today. */
  day: string;
  signal: AbortSignal;
  onStep: (step: ImportStep) => void;
};

/** What was there stays until all is stored: giving up half-way loses nothing. */
export const importInThread = async (file: File, { chosen, day, signal, onStep }: Import): Promise<DirectoryAbout> => {
  const told = await askOnce({ ask: 'import', file, chosen, day }, signal, onStep);
  if (told.told !== 'done') throw new DirectoryError('unreadable', 'another answer than was asked for');
  return told.about;
};

type Waiting = { done: (hits: Hit[]) => void; fail: (error: unknown) => void };
const waiting = new Map<number, Waiting>();
let searcher: Worker | null = null;
let lastId = 0;

const startSearcher = (): Worker => {
  const thread = startThread();
  thread.addEventListener('message', ({ data }: MessageEvent<FromDirectory>) => {
    if (data.told === 'hits') {
      waiting.get(data.id)?.done(data.hits);
      waiting.delete(data.id);
    } else if (data.told === 'failed') forgetSearcher(new DirectoryError(data.why, data.error));
  });
  thread.addEventListener('error', ({ message }) => forgetSearcher(new DirectoryError('unreadable', message)));
  return thread;
};

/** What it holds is no longer what is stored, or it failed: the next search starts another. */
export const forgetSearcher = (why: unknown = new DOMException('', 'AbortError')): void => {
  searcher?.terminate();
  searcher = null;
  for (const { fail } of waiting.values()) fail(why);
  waiting.clear();
};

export const searchInThread = (query: string, limit: number): Promise<Hit[]> =>
  new Promise((done, fail) => {
    searcher ??= startSearcher();
    lastId += 1;
    waiting.set(lastId, { done, fail });
    const question: ToDirectory = { ask: 'search', id: lastId, query, limit };
    searcher.postMessage(question);
  });
