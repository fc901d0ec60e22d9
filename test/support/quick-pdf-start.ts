/** pdf.js as we build it: what it does as soon as it is loaded takes a fifth of the time of a first reading, for nothing. */
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
/** It unpacks a dictionary that hardly any file asks for. */
const IN_WORKER: Change = {
  from: /let BrotliDecode = (makeBrotliDecode\(\));/,
  to: 'let BrotliDecode = (...given) => (BrotliDecode = $1)(...given);',
};

/** @throws when pdf.js does not read as expected any more. */
export const startQuickly = (code: string, isWorker: boolean): string =>
  LACKS +
  (isWorker ? [...EVERYWHERE, IN_WORKER] : EVERYWHERE).reduce((text, { from, to }) => {
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
