/** The page's end of the reading thread: one thread, started early and kept. */
import type { ReadOptions } from './read-document.ts';
import type { FileReading } from './read-invoice-file.ts';
import type { Answer, FromThread, ToThread } from './thread-messages.ts';

type Waiting = { file: Blob; settle: (message: Answer) => void; fail: (error: unknown) => void };

const waiting = new Map<number, Waiting>();
let thread: Worker | null = null;
let ready = false;
let lastId = 0;

/** A thread that takes longer than this to give up a reading is busy for ever. */
const PATIENCE_MS = 3_000;

/** A thread that has not loaded after this long never will: browsers now and then fail to start one, without a word. */
let startingMs = 5_000;

/** Early, when the surface opens: the first invoice then finds everything in place. */
export const startReadingThread = (): Worker => {
  thread ??= startThread();
  return thread;
};

const startThread = (): Worker => {
  const started = new Worker(new URL('./reading-worker.ts', import.meta.url), { type: 'module' });
  ready = false;
  started.addEventListener('message', ({ data }: MessageEvent<FromThread>) => hear(data));
  started.addEventListener('error', ({ message }) => discardThread(message));
  return started;
};

const hear = (message: FromThread): void => {
  ready = true;
  if ('id' in message) waiting.get(message.id)?.settle(message);
};

/** Starts another thread in the place of one that stays mute, and asks it the same; each waits longer than the one before. */
const replaceIfMute = (asked: Worker): void => {
  if (ready) return;
  setTimeout(() => {
    if (thread !== asked || ready) return;
    asked.terminate();
    startingMs *= 2;
    thread = startThread();
    for (const [id, { file }] of waiting) thread.postMessage({ id, file } satisfies ToThread);
    replaceIfMute(thread);
  }, startingMs);
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
    const settle = (message: Answer): void => {
      if ('page' in message) {
        onProgress?.(message.page, message.pageCount);
        return;
      }
      waiting.delete(id);
      signal?.removeEventListener('abort', stop);
      if ('reading' in message) done(message.reading);
      else fail(new Error(message.failed));
    };
    waiting.set(id, { file, settle, fail });
    signal?.addEventListener('abort', stop, { once: true });
    tell({ id, file });
    replaceIfMute(startReadingThread());
  });

const cancel = (id: number): void => {
  tell({ id, cancel: true });
  setTimeout(() => {
    if (waiting.has(id)) discardThread('it does not answer');
  }, PATIENCE_MS);
};
