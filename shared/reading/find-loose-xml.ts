/**
 * An e-invoice that the list of attachments does not name: hung on /AF alone, or under a broken list. The dictionary of
 * a stream is never compressed, so the bytes themselves show every embedded file.
 */
import type { Attachment } from '../core/document.ts';
import { isInvoiceText } from '../core/extract/xml/xml-tree.ts';
import { decodeXml } from './decode-xml.ts';
import { textOf } from './scan-bytes.ts';

/** Of a file that carries thousands, the last ones. */
const MAX_STREAMS = 50;
const MAX_BYTES = 20_000_000;
const EMBEDDED = /\/EmbeddedFile\b|\/(?:text|application)#2[Ff]xml\b/g;
/** Between the words of its dictionary and the stream itself. */
const REACH = 2_000;

export const findLooseXml = async (bytes: Uint8Array): Promise<Attachment[]> => {
  const text = textOf(bytes);
  const starts = new Set([...text.matchAll(EMBEDDED)].flatMap(({ index }) => streamAfter(text, index) ?? []));
  // A file that was changed by adding at its end says the newest last.
  for (const start of [...starts].reverse().slice(0, MAX_STREAMS)) {
    const end = text.indexOf('endstream', start);
    const content = await inflated(bytes.subarray(start, end < 0 ? bytes.length : end));
    if (content && isInvoiceText(decodeXml(content))) return [{ name: '', bytes: content }];
  }
  return [];
};

const streamAfter = (text: string, index: number): number | null => {
  const found = /\bstream(\r\n|\n|\r)/.exec(text.slice(index, index + REACH));
  return found ? index + found.index + found[0].length : null;
};

/** Compressed or as it stands: what is neither gives null. */
const inflated = async (stored: Uint8Array): Promise<Uint8Array | null> => {
  if (stored[0] === 0x3c || (stored[0] === 0xef && stored[1] === 0xbb)) return stored;
  try {
    const source = new Blob([new Uint8Array(stored)]).stream().pipeThrough(new DecompressionStream('deflate'));
    return await collect(source.getReader());
  } catch {
    return null;
  }
};

/** What comes after the compressed part (an end of line, at most) is an error to the decompressor, not to us. */
const collect = async (reader: ReadableStreamDefaultReader<Uint8Array>): Promise<Uint8Array | null> => {
  const pieces: Uint8Array[] = [];
  let size = 0;
  try {
    for (let next = await reader.read(); next.value; next = await reader.read()) {
      pieces.push(next.value);
      size += next.value.length;
      if (size > MAX_BYTES) return null;
    }
  } catch {
    if (size === 0) return null;
  }
  return new Uint8Array(await new Blob(pieces as Uint8Array<ArrayBuffer>[]).arrayBuffer());
};
