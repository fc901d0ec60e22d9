/** Who reads the files: the product in a real browser, or the same code in Node, for speed while developing. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { newDraft, withReading } from '../../shared/core/draft.ts';
import { readInvoiceFile } from '../../shared/reading/read-invoice-file.ts';
import type { TimedDraft } from './page/main.ts';
import { readPrinted } from './page/read-printed.ts';

/** `ms`: from the bytes to the draft's fields. */
export type Reader = { read: (path: string, printed?: boolean) => Promise<TimedDraft>; close: () => Promise<void> };

export const nodeReader = (): Reader => ({ read: readInNode, close: () => Promise.resolve() });

const readInNode = async (path: string, printed = false): Promise<TimedDraft> => {
  const bytes = new Uint8Array(await readFile(path));
  const file = { name: basename(path), size: bytes.length, type: '', sha256: '' };
  const unread = newDraft({ id: path, now: new Date().toISOString(), file });
  const start = performance.now();
  const draft = printed ? await readPrinted(unread, bytes) : await readDraft(unread, bytes);
  return { draft, ms: performance.now() - start };
};

const readDraft = async (unread: TimedDraft['draft'], bytes: Uint8Array) => {
  const { document, ...read } = await readInvoiceFile(bytes);
  return withReading(unread, document, read);
};
