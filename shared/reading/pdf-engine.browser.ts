/** The browser's side of pdf.js, in a page and in a worker alike. */
import { PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { setPdfEngine } from './pdf-engine.ts';
import { endPdfThread, keepPdfThread, pdfScript } from './pdf-thread.ts';

let kept: PDFWorker | null = null;

const keptWorker = (): PDFWorker => {
  kept ??= PDFWorker.create({ port: keepPdfThread(), verbosity: 0 });
  return kept;
};

const discardWorker = (): void => {
  kept?.destroy();
  kept = null;
  endPdfThread();
};

/** `assets` is the folder that holds `wasm/` and `standard_fonts/`; the build puts it beside the folder of the scripts. */
export const startPdfEngine = (assets: URL = new URL('../pdfjs/', pdfScript)): void => {
  setPdfEngine({
    worker: keptWorker,
    discard: discardWorker,
    drawing: {
      wasmUrl: new URL('wasm/', assets).href,
      standardFontDataUrl: new URL('standard_fonts/', assets).href,
    },
  });
};

/** A font of our own folder, that pdf.js draws with when a file leaves its own out. */
export const lendFont = async (file: string): Promise<Uint8Array> => {
  const answer = await fetch(new URL(`../pdfjs/standard_fonts/${file}`, pdfScript));
  if (!answer.ok) throw new Error(`no font ${file}`);
  return new Uint8Array(await answer.arrayBuffer());
};
