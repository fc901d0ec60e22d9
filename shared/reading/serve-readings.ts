/** The work of the reading thread: reads what the page asks for, tells how far it is, gives up when told to. */
import { recall } from '../core/memory/recall.ts';
import { lazyOcrEngine } from './ocr/lazy-ocr-engine.ts';
import { setOcrEngine } from './ocr-port.ts';
import { startPdfEngine } from './pdf-engine.browser.ts';
import { pdfScript } from './pdf-thread.ts';
import { PRIMER } from './primer.ts';
import { readDocument } from './read-document.ts';
import { type FileReading, readInvoiceFile } from './read-invoice-file.ts';
import type { FromThread, ToThread } from './thread-messages.ts';

startPdfEngine();
setOcrEngine(lazyOcrEngine(new URL('../ocr/', pdfScript)));

const underWay = new Map<number, AbortController>();

export const answer = (message: ToThread): void => {
  if ('file' in message) void read(message);
  else if ('words' in message) void readWords(message);
  else underWay.get(message.id)?.abort();
};

/** A first reading makes both threads compile what a first invoice would otherwise wait for. */
export const prime = async (): Promise<void> => void (await readInvoiceFile(new TextEncoder().encode(PRIMER)));

/** Whoever started this thread then knows that it works. */
export const sayReady = (): void => say({ ready: true });

const say = (message: FromThread): void => self.postMessage(message);

type Asked<K extends string> = Extract<ToThread, Record<K, unknown>>;

const readWords = async ({ id, words }: Asked<'words'>): Promise<void> => {
  try {
    const { pages } = await readDocument(new Uint8Array(await words.arrayBuffer()));
    say({ id, pages });
  } catch (error) {
    say({ id, failed: String(error) });
  }
};

const read = async ({ id, file, memories }: Asked<'file'>): Promise<void> => {
  const controller = new AbortController();
  underWay.set(id, controller);
  try {
    const reading = await readInvoiceFile(new Uint8Array(await file.arrayBuffer()), {
      signal: controller.signal,
      onProgress: (page, pageCount) => say({ id, page, pageCount }),
      onScan: (page, share) => say({ id, page, share }),
    });
    const fields = recall(reading.document, reading.fields, memories);
    say({ id, reading: withoutWords({ ...reading, fields }) });
  } catch (error) {
    say({ id, failed: String(error) });
  } finally {
    underWay.delete(id);
  }
};

/** The words of a file are thousands of objects: to hand them over would make the page wait. */
const withoutWords = ({ document, ...reading }: FileReading): FileReading => ({
  ...reading,
  document: { ...document, attachments: [], pages: document.pages.map((page) => ({ ...page, words: [] })) },
});
