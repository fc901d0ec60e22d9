/** The browser's side of pdf.js: one worker, started early and kept. Call `usePdfWorker` once, when the surface opens. */
import { GlobalWorkerOptions, PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs';
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import { openPdf, setPdfEngine } from './pdf-engine.ts';

/** The smallest file that makes the worker load what a first invoice would otherwise wait for. */
const PRIMER =
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n' +
  '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R/Resources<</Font<</F<</Type/Font' +
  '/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj\n4 0 obj<</Length 25>>stream\nBT /F 1 Tf (Total) Tj ET \n' +
  'endstream endobj\ntrailer<</Root 1 0 R>>';

let worker: PDFWorker | null = null;

const keptWorker = (): PDFWorker => {
  worker ??= new PDFWorker({ verbosity: 0 });
  return worker;
};

const discardWorker = (): void => {
  worker?.destroy();
  worker = null;
};

/** `assets` is the folder that holds `wasm/` and `standard_fonts/`; the build puts it beside the folder of the scripts. */
export const usePdfWorker = (assets: URL = new URL('../pdfjs/', new URL(workerUrl, location.href))): void => {
  GlobalWorkerOptions.workerSrc = workerUrl;
  setPdfEngine({
    worker: keptWorker,
    discard: discardWorker,
    wasmUrl: new URL('wasm/', assets).href,
    standardFontDataUrl: new URL('standard_fonts/', assets).href,
  });
  void prime();
};

const prime = async (): Promise<void> => {
  const task = openPdf(new TextEncoder().encode(PRIMER));
  try {
    const page = await (await task.promise).getPage(1);
    await page.getTextContent();
  } finally {
    await task.destroy();
  }
};
