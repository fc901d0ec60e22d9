/** tesseract in its own thread, started when a first scan comes, kept while scans follow, and ended when none does. */
import type { Box } from '../../core/document.ts';
import type { FromEngine, ToEngine } from './engine-thread.ts';
import type { GrayImage } from './gray-image.ts';
import type { PictureOf } from './tesseract.ts';
import { wordsIn } from './words-in-hocr.ts';

/** `box` in pixels of the picture; `confidence` 0–1. */
export type OcrWord = { text: string; box: Omit<Box, 'page'>; confidence: number };

/** `recognise` tells the share done (0–1). A picture may be of a whole page or of one line. */
export type OcrEngine = {
  recognise: (image: GrayImage, onShare: (share: number) => void, of?: PictureOf) => Promise<OcrWord[]>;
  /** Ends at once whatever is being read. */
  stop: () => void;
};

/** Long enough for the next file of a pile. */
const IDLE_MS = 60_000;

/** @param assets the folder, with its last slash, that holds the engine and its model: all of it local. */
export const ocrEngine = (assets: URL): OcrEngine => {
  let thread: Worker | null = null;
  let idle: ReturnType<typeof setTimeout> | undefined;
  let queue: Promise<unknown> = Promise.resolve();

  const stop = (): void => {
    clearTimeout(idle);
    thread?.terminate();
    thread = null;
    // What was being read when the engine is ended never comes to an end itself: nothing may wait for it.
    queue = Promise.resolve();
  };

  const recogniseNow: OcrEngine['recognise'] = async (image, onShare, of = 'page') => {
    clearTimeout(idle);
    thread ??= startThread(assets);
    const asked = thread;
    try {
      return wordsIn(await askThread(asked, { image, of }, onShare));
    } catch (error) {
      if (asked === thread) stop();
      throw error;
    } finally {
      idle = setTimeout(stop, IDLE_MS);
    }
  };

  /** One picture at a time: the engine has one thread. */
  const recognise: OcrEngine['recognise'] = (...asked) => {
    const next = queue.then(() => recogniseNow(...asked));
    queue = next.catch(() => undefined);
    return next;
  };

  return { recognise, stop };
};

const startThread = ({ href: assets }: URL): Worker => {
  const started = new Worker(new URL('./engine-thread.ts', import.meta.url), { type: 'module' });
  started.postMessage({ assets } satisfies ToEngine);
  return started;
};

const askThread = (thread: Worker, asked: ToEngine, onShare: (share: number) => void): Promise<string> => {
  const answered = new AbortController();
  const { signal } = answered;
  const answer = new Promise<string>((done, fail) => {
    const hear = ({ data }: MessageEvent<FromEngine>): void => {
      if ('share' in data) onShare(data.share);
      else if ('hocr' in data) done(data.hocr);
      else fail(new Error(data.failed));
    };
    thread.addEventListener('message', hear, { signal });
    thread.addEventListener('error', ({ message }) => fail(new Error(message)), { signal });
  });
  thread.postMessage(asked);
  return answer.finally(() => answered.abort());
};
