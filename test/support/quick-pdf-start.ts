/**
 * pdf.js as we build it. What it does as soon as it is loaded takes a fifth of the time of a first reading, for nothing; and it
 * hands a page's text over in a hundred small messages, which takes a tenth of every reading.
 */
import type { Plugin } from 'vite';

/** What the newest of its polyfills stand in for: a browser that has these has all the others. */
const NEWEST = [
  'Math.sumPrecise',
  'Map.prototype.getOrInsertComputed',
  'WeakMap.prototype.getOrInsertComputed',
  'Uint8Array.fromBase64',
  'JSON.rawJSON',
  'Promise.try',
  'URL.parse',
];
const LACKS = `const LACKS_POLYFILLS = !(${NEWEST.join(' && ')});\n`;

type Change = { from: RegExp; to: string };

const EVERYWHERE: readonly Change[] = [
  { from: /^((?:es|web)_\w+_namespaceFn\(\);)$/gm, to: 'if (LACKS_POLYFILLS) $1' },
  // Where an error is made, the browser may look for its line: it then reads the whole file once more.
  { from: /(BaseException\.prototype =) new Error\(\);/, to: '$1 Object.create(Error.prototype);' },
];
const IN_WORKER: readonly Change[] = [
  // It unpacks a dictionary that hardly any file asks for.
  {
    from: /let BrotliDecode = (makeBrotliDecode\(\));/,
    to: 'let BrotliDecode = (...given) => (BrotliDecode = $1)(...given);',
  },
  { from: /const TEXT_CHUNK_BATCH_SIZE = 10;/, to: 'const TEXT_CHUNK_BATCH_SIZE = 1_000;' },
];
/** How many pieces of text it takes before it asks for more. */
const IN_READER: readonly Change[] = [
  { from: /const TEXT_CONTENT_CHUNK_SIZE = 100;/, to: 'const TEXT_CONTENT_CHUNK_SIZE = 10_000;' },
];

/** @throws when pdf.js does not read as expected any more. */
export const startQuickly = (code: string, isWorker: boolean): string =>
  LACKS +
  [...EVERYWHERE, ...(isWorker ? IN_WORKER : IN_READER)].reduce((text, { from, to }) => {
    if (text.search(from) < 0) throw new Error(`pdf.js is written another way now: ${from} is not in it`);
    return text.replace(from, to);
  }, code);

const SCRIPT = /pdfjs-dist\/legacy\/build\/pdf(\.worker)?\.mjs(?:$|\?worker_file)/;

export const quickPdfStart = (): Plugin => ({
  name: 'quick-pdf-start',
  transform: (code, id) => {
    const found = SCRIPT.exec(id);
    return found && { code: startQuickly(code, found[1] !== undefined), map: null };
  },
});
