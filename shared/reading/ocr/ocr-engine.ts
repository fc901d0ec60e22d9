/** tesseract.js, started when a first scan comes, kept while scans follow, and ended when none does. */
import { createWorker, OEM, PSM, type Worker as TesseractWorker } from 'tesseract.js';
import type { Box } from '../../core/document.ts';
import type { GrayImage } from './gray-image.ts';
import { toPgm } from './gray-image.ts';
import { wordsIn } from './words-in-hocr.ts';

/** `box` in pixels of the picture; `confidence` 0–1. */
export type OcrWord = { text: string; box: Omit<Box, 'page'>; confidence: number };

/** What a picture shows. A page that many came before may take its time, not more memory. */
export type Shown = 'page' | 'later page' | 'line';

/** `recognise` tells the share done (0–1). */
export type OcrEngine = {
  /** A picture is to come soon: all that it needs is made ready meanwhile. */
  start: () => void;
  recognise: (image: GrayImage, onShare: (share: number) => void, of?: Shown) => Promise<OcrWord[]>;
  /** Ends at once whatever is being read. */
  stop: () => void;
};

/**
 * White on dark was turned before: the engine need not read every doubtful line once more, as if it were. Nor need it measure
 * whether letters stand at even distances: the network, which parts the words, does not ask.
 */
const PARAMETERS = {
  tessedit_pageseg_mode: PSM.SPARSE_TEXT,
  user_defined_dpi: '200',
  invert_threshold: '0',
  textord_all_prop: '1',
};

/** For one picture: the engine then goes back to what it was told before. */
const LINE: object = { tessedit_pageseg_mode: PSM.SINGLE_LINE };
const OUTPUT = { hocr: true, text: false };

type Running = { worker: TesseractWorker; listen: (listener: (share: number) => void) => void };

/**
 * @param assets the folder, with its last slash, that holds the engine and its model: all of it local.
 * @param idleMs for how long it is kept with nothing to do.
 */
export const ocrEngine = (assets: URL, idleMs: number): OcrEngine => {
  let running: Promise<Running> | null = null;
  let idle: ReturnType<typeof setTimeout> | undefined;
  let queue: Promise<unknown> = Promise.resolve();
  let underWay: GrayImage | null = null;

  const started = (): Promise<Running> => {
    clearTimeout(idle);
    running ??= startWorker(assets);
    return running;
  };

  const waitForMore = (): void => {
    clearTimeout(idle);
    if (!underWay) idle = setTimeout(stop, idleMs);
  };

  const stop = (): void => {
    clearTimeout(idle);
    const ending = running;
    running = null;
    underWay = null;
    // What was being read when the engine is ended never comes to an end itself: nothing may wait for it.
    queue = Promise.resolve();
    // Nor for one that is still starting: on a slow machine that takes seconds.
    void ending?.then(({ worker }) => worker.terminate()).catch(() => undefined);
  };

  const recogniseNow: OcrEngine['recognise'] = async (image, onShare, of = 'page') => {
    underWay = image;
    try {
      const { worker, listen } = await started();
      listen(onShare);
      const picture = toPgm(image).buffer as unknown as Blob;
      const { data } = await worker.recognize(picture, of === 'line' ? LINE : {}, OUTPUT);
      return wordsIn(data.hocr ?? '');
    } finally {
      if (underWay === image) underWay = null;
      waitForMore();
    }
  };

  /** One picture at a time: the engine has one thread. */
  const recognise: OcrEngine['recognise'] = (...asked) => {
    const next = queue.then(() => recogniseNow(...asked));
    queue = next.catch(() => undefined);
    return next;
  };

  const start = (): void => {
    // That it cannot start is told to whoever asks for words.
    started().catch(() => undefined);
    waitForMore();
  };

  return { start, recognise, stop };
};

const startWorker = async (assets: URL): Promise<Running> => {
  let tell: (share: number) => void = () => undefined;
  // Left to itself, it waits for ever for a model that does not come, and lets what fails end this thread.
  const failing = Promise.withResolvers<never>();
  failing.promise.catch(() => undefined);
  const starting = createWorker('fra', OEM.LSTM_ONLY, {
    workerPath: new URL('worker.min.js', assets).href,
    workerBlobURL: false,
    corePath: new URL('tesseract-core-simd-lstm.js', assets).href,
    langPath: assets.href.replace(/\/$/, ''),
    gzip: true,
    cacheMethod: 'none',
    logger: ({ status, progress }) => {
      if (status === 'recognizing text') tell(progress);
    },
    errorHandler: failing.reject,
  });
  const worker = await Promise.race([starting, failing.promise]);
  handOverPictures(worker as unknown as WithThread);
  await worker.setParameters({ ...PARAMETERS });
  const listen: Running['listen'] = (listener) => {
    tell = listener;
  };
  return { worker, listen };
};

type WithThread = { worker: { postMessage: (packet: Packet, handedOver?: Transferable[]) => void } };
type Packet = { payload?: { image?: Uint8Array<ArrayBuffer> } };

/** The library sends copies: the browser would hold each picture here and there, and the message, until it looks for what is thrown away. */
const handOverPictures = ({ worker: thread }: WithThread): void => {
  const post = thread.postMessage.bind(thread);
  thread.postMessage = (packet) => post(packet, packet.payload?.image ? [packet.payload.image.buffer] : []);
};
