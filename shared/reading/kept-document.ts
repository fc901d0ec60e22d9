/** The document read last, kept for what is asked of it next: its words, a copy. A scan takes seconds to read again. */
import type { ReadDocument } from './reading-error.ts';

let kept: { key: Promise<string>; document: ReadDocument } | null = null;

const keyOf = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).join();

/** At once: what is asked next finds it. */
export const keepDocument = (bytes: Uint8Array<ArrayBuffer>, document: ReadDocument): void => {
  kept = { key: keyOf(bytes), document: { ...document, attachments: [] } };
};

export const keptDocument = async (bytes: Uint8Array<ArrayBuffer>): Promise<ReadDocument | null> => {
  const last = kept;
  return last && (await last.key) === (await keyOf(bytes)) ? last.document : null;
};
