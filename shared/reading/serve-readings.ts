/** The work of the reading thread: reads what the page asks for, tells how far it is, gives up when told to. */
import { asShown } from '../core/extract/pages/back-on-page.ts';
import { keepDocument, keptDocument } from './kept-document.ts';
import { lazyOcrEngine } from './ocr/lazy-ocr-engine.ts';
import { setOcrEngine } from './ocr-port.ts';
import { startPdfEngine } from './pdf-engine.browser.ts';
import { pdfScript } from './pdf-thread.ts';
import { PRIMER } from './primer.ts';
import { type ReadDocument, type ReadOptions, readDocument } from './read-document.ts';
import { type FileReading, readInvoiceFile } from './read-invoice-file.ts';
import type { FromThread, ToThread } from './thread-messages.ts';
import { makeUpright } from './upright/make-upright.ts';

startPdfEngine();
setOcrEngine(lazyOcrEngine(new URL('../ocr/', pdfScript)));

const underWay = new Map<number, AbortController>();

export const answer = (message: ToThread): void => {
  if ('file' in message) void read(message);
  else if ('words' in message) void readWords(message);
  else if ('upright' in message) void copyUpright(message);
  else underWay.get(message.id)?.abort();
};

/** A first reading makes both threads compile what a first invoice would otherwise wait for. */
export const prime = async (): Promise<void> => void (await readInvoiceFile(new TextEncoder().encode(PRIMER)));

/** Whoever started this thread then knows that it works. */
export const sayAlive = (): void => say({ alive: true });

const say = (message: FromThread): void => self.postMessage(message);

type Asked<K extends string> = Extract<ToThread, Record<K, unknown>>;

const readWords = async ({ id, words }: Asked<'words'>): Promise<void> => {
  const { signal, end } = begin(id);
  try {
    const { pages } = await documentOf(new Uint8Array(await words.arrayBuffer()), { signal });
    say({ id, pages: pages.map(asShown) });
  } catch (error) {
    say({ id, failed: String(error) });
  } finally {
    end();
  }
};

const documentOf = async (bytes: Uint8Array<ArrayBuffer>, options: ReadOptions = {}): Promise<ReadDocument> => {
  const kept = await keptDocument(bytes);
  if (kept) return kept;
  const document = await readDocument(bytes, options);
  keepDocument(bytes, document);
  return document;
};

const copyUpright = async ({ id, upright, withWords }: Asked<'upright'>): Promise<void> => {
  const { signal, end } = begin(id);
  const onScan = (page: number, share: number): void => say({ id, page, share });
  try {
    const bytes = new Uint8Array(await upright.arrayBuffer());
    const { pages } = await documentOf(bytes, { signal, onScan });
    say({ id, copy: await makeUpright(bytes, pages, { withWords, signal, onScan }) });
  } catch (error) {
    say({ id, failed: String(error) });
  } finally {
    end();
  }
};

const ALIVE_MS = 1_000;

const begin = (id: number) => {
  const controller = new AbortController();
  underWay.set(id, controller);
  const telling = setInterval(sayAlive, ALIVE_MS);
  const end = (): void => {
    clearInterval(telling);
    underWay.delete(id);
  };
  return { signal: controller.signal, end };
};

const read = async ({ id, file, memories }: Asked<'file'>): Promise<void> => {
  const { signal, end } = begin(id);
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const reading = await readInvoiceFile(bytes, {
      signal,
      memories,
      onProgress: (page, pageCount) => say({ id, page, pageCount }),
      onScan: (page, share) => say({ id, page, share }),
      onSoFar: (soFar) => say({ id, soFar: withoutWords(soFar) }),
    });
    keepDocument(bytes, reading.document);
    say({ id, reading: withoutWords(reading) });
  } catch (error) {
    say({ id, failed: String(error) });
  } finally {
    end();
  }
};

/** The words of a file are thousands of objects: to hand them over would make the page wait. */
const withoutWords = ({ document, ...reading }: FileReading): FileReading => ({
  ...reading,
  document: { ...document, attachments: [], pages: document.pages.map((page) => ({ ...page, words: [] })) },
});
