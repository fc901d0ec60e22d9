/** The page's end of the reading thread: one thread, started early and kept. */
import type { ReadOptions } from './read-document.ts';
import type { FileReading } from './read-invoice-file.ts';
import type { FromThread, ToThread } from './thread-messages.ts';

type Waiting = { settle: (message: FromThread) => void; fail: (error: unknown) => void };

const waiting = new Map<number, Waiting>();
let thread: Worker | null = null;
let lastId = 0;

/** A thread that takes longer than this to give up a reading is busy for ever. */
const PATIENCE_MS = 3_000;

/** Early, when the surface opens: the first invoice then finds everything in place. */
export const startReadingThread = (): Worker => {
  thread ??= startThread();
  return thread;
};

const startThread = (): Worker => {
  const started = new Worker(new URL('./reading-worker.ts', import.meta.url), { type: 'module' });
  started.addEventListener('message', ({ data }: MessageEvent<FromThread>) => waiting.get(data.id)?.settle(data));
  started.addEventListener('error', ({ message }) => discardThread(message));
  return started;
};

/** Whatever was being read fails with it; the next reading starts another. */
const discardThread = (why: string): void => {
  thread?.terminate();
  thread = null;
  for (const { fail } of waiting.values()) fail(new Error(`The reading thread stopped: ${why}`));
  waiting.clear();
};

const tell = (message: ToThread): void => startReadingThread().postMessage(message);

/**
 * Reads a file while the page stays free. The words of its pages and its attachments stay in the thread.
 * @throws the signal's reason as soon as it is aborted; Error when the thread itself fails.
 */
export const readInThread = (file: Blob, { signal, onProgress }: ReadOptions = {}): Promise<FileReading> =>
  new Promise((done, fail) => {
    signal?.throwIfAborted();
    lastId += 1;
    const id = lastId;
    const stop = (): void => {
      fail(signal?.reason);
      cancel(id);
    };
    const settle = (message: FromThread): void => {
      if ('page' in message) {
        onProgress?.(message.page, message.pageCount);
        return;
      }
      waiting.delete(id);
      signal?.removeEventListener('abort', stop);
      if ('reading' in message) done(message.reading);
      else fail(new Error(message.failed));
    };
    waiting.set(id, { settle, fail });
    signal?.addEventListener('abort', stop, { once: true });
    tell({ id, file });
  });

const cancel = (id: number): void => {
  tell({ id, cancel: true });
  setTimeout(() => {
    if (waiting.has(id)) discardThread('it does not answer');
  }, PATIENCE_MS);
};
