/** The OCR model as it is shipped: without its dictionary of French words, which codes and amounts have no use for. */
import { gunzipSync, gzipSync } from 'node:zlib';

/** Places of the parts in the file's table: tesseract's own numbering. */
const WORDS = 19;

/** A count, then for each part where it begins (-1 when absent), then the parts. @param packed gzip, as @returns. */
export const withoutDictionary = (packed: Uint8Array): Uint8Array => {
  const file = gunzipSync(packed);
  const table = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const count = table.getInt32(0, true);
  const starts = Array.from({ length: count }, (_, part) => Number(table.getBigInt64(4 + 8 * part, true)));
  const endOf = (part: number): number =>
    Math.min(file.length, ...starts.filter((start) => start > (starts[part] ?? 0)));
  const parts = starts.map((start, part) => (start < 0 || part === WORDS ? null : file.subarray(start, endOf(part))));
  return gzipSync(joined(parts), { level: 9 });
};

const joined = (parts: (Uint8Array | null)[]): Uint8Array => {
  const head = new DataView(new ArrayBuffer(4 + 8 * parts.length));
  head.setInt32(0, parts.length, true);
  let at = head.byteLength;
  for (const [part, bytes] of parts.entries()) {
    head.setBigInt64(4 + 8 * part, BigInt(bytes ? at : -1), true);
    at += bytes?.length ?? 0;
  }
  return Buffer.concat([new Uint8Array(head.buffer), ...parts.flatMap((bytes) => bytes ?? [])]);
};
