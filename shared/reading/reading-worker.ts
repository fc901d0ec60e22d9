/**
 * The reading thread: everything from the bytes to the fields happens here, so that the page never waits. pdf.js parses
 * in a worker of its own below, which can be thrown away when a file keeps it busy for ever.
 */
import { startPdfEngine } from './pdf-engine.browser.ts';
import { PRIMER } from './primer.ts';
import { type FileReading, readInvoiceFile } from './read-invoice-file.ts';
import type { FromThread, ToThread } from './thread-messages.ts';

const underWay = new Map<number, AbortController>();

const say = (message: FromThread): void => self.postMessage(message);

const read = async (id: number, file: Blob): Promise<void> => {
  const controller = new AbortController();
  underWay.set(id, controller);
  try {
    const reading = await readInvoiceFile(new Uint8Array(await file.arrayBuffer()), {
      signal: controller.signal,
      onProgress: (page, pageCount) => say({ id, page, pageCount }),
    });
    say({ id, reading: withoutWords(reading) });
  } catch (error) {
    say({ id, failed: String(error) });
  } finally {
    underWay.delete(id);
  }
};

/** The words of a long file are tens of thousands of objects: to hand them over would make the page wait. */
const withoutWords = ({ document, ...reading }: FileReading): FileReading => ({
  ...reading,
  document: { ...document, attachments: [], pages: document.pages.map((page) => ({ ...page, words: [] })) },
});

self.addEventListener('message', ({ data }: MessageEvent<ToThread>) => {
  if ('file' in data) void read(data.id, data.file);
  else underWay.get(data.id)?.abort();
});

startPdfEngine();
// A first reading makes both threads load and compile what a first invoice would otherwise wait for.
void readInvoiceFile(new TextEncoder().encode(PRIMER));
