/** The page's end of the reading thread: one thread, started early and kept. */
import type { Page } from '../core/document.ts';
import type { Memory } from '../core/memory/memory.ts';
import type { FileOptions, FileReading } from './read-invoice-file.ts';
import type { Answer, FromThread, ToThread } from './thread-messages.ts';
import type { NoCopy } from './writing/plain-copy.ts';

type Waiting = { message: ToThread; settle: (message: Answer) => void; fail: (error: unknown) => void };

const waiting = new Map<number, Waiting>();
let thread: Worker | null = null;
let ready = false;
let lastId = 0;

/** A thread that takes longer than this to give up a reading is busy for ever. */
const PATIENCE_MS = 3_000;

/**
 * A thread that has not loaded after this many seconds never will, and one that falls mute for longer while it reads is
 * locked: Firefox now and then never comes back from starting a thread in a thread.
 */
const LOADING_S = 5;
const MUTE_S = 8;
let patience = 1;
/** Counted, not timed: a machine that slept has not waited. */
let muteFor = 0;
let watch: ReturnType<typeof setInterval> | undefined;

/** Early, when the surface opens: the first invoice then finds everything in place. */
export const startReadingThread = (): Worker => {
  thread ??= startThread();
  return thread;
};

const startThread = (): Worker => {
  const started = new Worker(new URL('./reading-worker.ts', import.meta.url), { type: 'module' });
  ready = false;
  muteFor = 0;
  started.addEventListener('message', ({ data }: MessageEvent<FromThread>) => hear(data));
  started.addEventListener('error', ({ message }) => discardThread(message));
  return started;
};

const hear = (message: FromThread): void => {
  ready = true;
  muteFor = 0;
  if ('id' in message) waiting.get(message.id)?.settle(message);
};

/** As long as something is waited for. Each thread is waited for longer than the one it replaces. */
const watchThread = (): void => {
  watch ??= setInterval(() => {
    if (waiting.size === 0) {
      clearInterval(watch);
      watch = undefined;
      return;
    }
    muteFor += 1;
    if (muteFor < patience * (ready ? MUTE_S : LOADING_S)) return;
    patience *= 2;
    replaceThread();
  }, 1_000);
};

/** What is still waited for is asked of another. */
const replaceThread = (): void => {
  thread?.terminate();
  thread = startThread();
  for (const { message } of waiting.values()) thread.postMessage(message);
};

/** Whatever was being read fails with it; the next reading starts another. */
const discardThread = (why: string): void => {
  thread?.terminate();
  thread = null;
  for (const { fail } of waiting.values()) fail(new Error(`The reading thread stopped: ${why}`));
  waiting.clear();
};

const tell = (message: ToThread): void => startReadingThread().postMessage(message);

type Asked = { file: Blob; memories: readonly Memory[] } | { words: Blob } | { upright: Blob; withWords: boolean };
type Last = Exclude<Answer, { page: number } | { soFar: FileReading }>;
type Watch = Omit<FileOptions, 'memories'>;

/** @returns the last answer; the others go to `onProgress`. */
const ask = (question: Asked, { signal, onProgress, onScan, onSoFar }: Watch = {}): Promise<Last> =>
  new Promise((done, fail) => {
    signal?.throwIfAborted();
    lastId += 1;
    const id = lastId;
    const message: ToThread = { ...question, id };
    const stop = (): void => {
      fail(signal?.reason);
      cancel(id);
    };
    const settle = (told: Answer): void => {
      if ('page' in told) {
        if ('share' in told) onScan?.(told.page, told.share);
        else onProgress?.(told.page, told.pageCount);
        return;
      }
      if ('soFar' in told) {
        onSoFar?.(told.soFar);
        return;
      }
      waiting.delete(id);
      signal?.removeEventListener('abort', stop);
      done(told);
    };
    if (waiting.size === 0) muteFor = 0;
    waiting.set(id, { message, settle, fail });
    signal?.addEventListener('abort', stop, { once: true });
    tell(message);
    watchThread();
  });

/**
 * Reads a file while the page stays free. The words of its pages and its attachments stay in the thread.
 * @param memories what was learned of layouts met before.
 * @throws the signal's reason as soon as it is aborted; Error when the thread itself fails.
 */
export const readInThread = async (
  file: Blob,
  memories: readonly Memory[],
  options: Watch = {},
): Promise<FileReading> => {
  const told = await ask({ file, memories }, options);
  if ('reading' in told) return told.reading;
  throw new Error('failed' in told ? told.failed : 'another answer than was asked for');
};

/** The words of a file's pages, where they stand. @throws Error when the file gives none. */
export const readWordsInThread = async (file: Blob): Promise<Page[]> => {
  const told = await ask({ words: file });
  if ('pages' in told) return told.pages;
  throw new Error('failed' in told ? told.failed : 'another answer than was asked for');
};

/**
 * A copy of the file with its scanned pages straightened; those not read yet are read first.
 * @throws the signal's reason as soon as it is aborted; Error when the thread itself fails.
 */
export const uprightCopyInThread = async (
  file: Blob,
  withWords: boolean,
  options: Watch = {},
): Promise<Uint8Array<ArrayBuffer> | NoCopy> => {
  const told = await ask({ upright: file, withWords }, options);
  if ('copy' in told) return told.copy;
  throw new Error('failed' in told ? told.failed : 'another answer than was asked for');
};

const cancel = (id: number): void => {
  tell({ id, cancel: true });
  setTimeout(() => {
    if (!waiting.delete(id)) return;
    if (waiting.size > 0) replaceThread();
    else discardThread('it does not answer');
  }, PATIENCE_MS);
};
