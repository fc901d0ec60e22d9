/** pdf.js, set up once for everyone. Without more, it runs in the caller's own thread: that is how Node uses it. */
import { getDocument, type PDFDocumentLoadingTask, type PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs';

export type PdfEngine = {
  worker?: () => PDFWorker;
  /** Throws the worker away: the file it was given keeps it busy for ever. */
  discard?: () => void;
  /** Folder addresses, with their last slash. */
  wasmUrl?: string;
  standardFontDataUrl?: string;
};

let engine: PdfEngine = {};

export const setPdfEngine = (chosen: PdfEngine): void => {
  engine = chosen;
};

export const discardPdfWorker = (): void => engine.discard?.();

/**
 * Opens a copy of the bytes: pdf.js takes the buffer it is given away from its owner.
 * Only drawing wants the shapes of fonts that the file leaves out; text is measured by their built-in widths.
 */
export const openPdf = (bytes: Uint8Array, purpose: 'reading' | 'drawing' = 'reading'): PDFDocumentLoadingTask => {
  const { worker, wasmUrl, standardFontDataUrl } = engine;
  return getDocument({
    ...(wasmUrl ? { wasmUrl } : {}),
    ...(standardFontDataUrl && purpose === 'drawing' ? { standardFontDataUrl } : {}),
    ...(worker ? { worker: worker(), useWorkerFetch: true } : {}),
    data: bytes.slice(),
    disableFontFace: true,
    useSystemFonts: false,
    enableXfa: false,
    verbosity: 0,
  });
};
