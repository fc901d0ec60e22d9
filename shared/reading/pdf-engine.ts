/** pdf.js, set up once for everyone. Without more, it runs in the caller's own thread: that is how Node uses it. */
import { getDocument, type PDFDocumentLoadingTask, type PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs';

import { NoFilterFactory, OffscreenCanvasFactory } from './offscreen-canvas.ts';

export type PdfEngine = {
  worker?: () => PDFWorker;
  /** Throws the worker away: the file it was given keeps it busy for ever. */
  discard?: () => void;
  /** Folder addresses, with their last slash: decoders of pictures, shapes of the fonts that files leave out. */
  drawing?: { wasmUrl: string; standardFontDataUrl: string };
};

let engine: PdfEngine = {};

export const setPdfEngine = (chosen: PdfEngine): void => {
  engine = chosen;
};

export const discardPdfWorker = (): void => engine.discard?.();

/**
 * A picture that would take more is decoded smaller: four bytes a pixel, 340 dpi over A4. Left to guess how much the browser
 * bears, pdf.js draws an empty canvas of the size of each large picture, which takes longer than the picture.
 */
const MAX_PICTURE_BYTES = 64_000_000;
/** A sheet of A0 at 300 dpi. Larger, a picture is left out: unpacked, it would take gigabytes. */
const MOST_PIXELS = 150_000_000;

/**
 * Opens a copy of the bytes: pdf.js takes the buffer it is given away from its owner.
 * Reading fetches nothing: text is measured by the widths that pdf.js knows, whatever the shapes.
 */
export const openPdf = (
  bytes: Uint8Array,
  purpose: 'reading' | 'drawing' | 'scanning' = 'reading',
  password?: string,
): PDFDocumentLoadingTask => {
  const { worker, drawing } = engine;
  return getDocument({
    ...(purpose === 'scanning' ? { CanvasFactory: OffscreenCanvasFactory, FilterFactory: NoFilterFactory } : {}),
    ...(drawing && purpose !== 'reading' ? { ...drawing, useWorkerFetch: true } : { useWorkerFetch: false }),
    ...(worker ? { worker: worker() } : {}),
    ...(password ? { password } : {}),
    canvasMaxAreaInBytes: MAX_PICTURE_BYTES,
    maxImageSize: MOST_PIXELS,
    data: bytes.slice(),
    disableFontFace: true,
    useSystemFonts: false,
    enableXfa: false,
    verbosity: 0,
  });
};
