/** The work of the reading thread: reads what the page asks for, tells how far it is, gives up when told to. */
import { startPdfEngine } from './pdf-engine.browser.ts';
import { PRIMER } from './primer.ts';
import { type FileReading, readInvoiceFile } from './read-invoice-file.ts';
import type { FromThread, ToThread } from './thread-messages.ts';

startPdfEngine();

const underWay = new Map<number, AbortController>();

export const answer = (message: ToThread): void => {
  if ('file' in message) void read(message.id, message.file);
  else underWay.get(message.id)?.abort();
};

/** A first reading makes both threads compile what a first invoice would otherwise wait for. */
export const prime = async (): Promise<void> => void (await readInvoiceFile(new TextEncoder().encode(PRIMER)));

/** Whoever started this thread then knows that it works. */
export const sayReady = (): void => say({ ready: true });

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

/** The words of a file are thousands of objects: to hand them over would make the page wait. */
const withoutWords = ({ document, ...reading }: FileReading): FileReading => ({
  ...reading,
  document: { ...document, attachments: [], pages: document.pages.map((page) => ({ ...page, words: [] })) },
});
