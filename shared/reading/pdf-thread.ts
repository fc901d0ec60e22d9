/** The thread that pdf.js parses in: one, kept until a file spoils it. */
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.mjs?worker&url';

let kept: Worker | null = null;

export const pdfScript: URL = new URL(workerUrl, location.href);

/** Started by us, not by pdf.js, which knows only how to do it from a page. */
export const keepPdfThread = (): Worker => {
  kept ??= new Worker(pdfScript, { type: 'module' });
  return kept;
};

export const endPdfThread = (): void => {
  kept?.terminate();
  kept = null;
};
