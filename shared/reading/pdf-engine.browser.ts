/** The browser's side of pdf.js: one worker per thread that uses it, kept. Works in a page and in a worker alike. */
import { PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs';
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import { setPdfEngine } from './pdf-engine.ts';

let kept: { worker: PDFWorker; thread: Worker } | null = null;

const keptWorker = (): PDFWorker => {
  kept ??= startWorker();
  return kept.worker;
};

/** Started by us, not by pdf.js, which knows only how to do it from a page. */
const startWorker = () => {
  const thread = new Worker(workerUrl, { type: 'module' });
  return { thread, worker: PDFWorker.create({ port: thread, verbosity: 0 }) };
};

const discardWorker = (): void => {
  kept?.worker.destroy();
  kept?.thread.terminate();
  kept = null;
};

/** `assets` is the folder that holds `wasm/` and `standard_fonts/`; the build puts it beside the folder of the scripts. */
export const startPdfEngine = (assets: URL = new URL('../pdfjs/', new URL(workerUrl, location.href))): void =>
  setPdfEngine({
    worker: keptWorker,
    discard: discardWorker,
    wasmUrl: new URL('wasm/', assets).href,
    standardFontDataUrl: new URL('standard_fonts/', assets).href,
  });
