/** Pictures of pages, for the page view and the snippets. Browser only. */
import type { PDFPageProxy, RenderTask } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { openPdf } from './pdf-engine.ts';
import { within } from './within.ts';

/** Canvas pixels per PDF point. */
export type RenderScale = number;

export type OpenPages = {
  count: number;
  /** Draws a page (from 1) and sizes the canvas to it. Rejects with the signal's reason when aborted. */
  render: (page: number, canvas: HTMLCanvasElement, scale: RenderScale | RenderSize) => Promise<void>;
  close: () => Promise<void>;
};

/** `width`: canvas pixels across the page. */
export type RenderSize = { width: number; signal?: AbortSignal } | { scale: RenderScale; signal?: AbortSignal };

/** Past this many pixels browsers give blank canvases: a huge page is drawn smaller. */
const MAX_PIXELS = 16_000_000;

/** @throws what pdf.js throws when the file does not open; `readDocument` has told the user before. */
export const openPages = async (bytes: Uint8Array): Promise<OpenPages> => {
  const task = openPdf(bytes, 'drawing');
  const pdf = await task.promise;
  return {
    count: pdf.numPages,
    render: async (number, canvas, size) => renderPage(await pdf.getPage(number), canvas, size),
    close: () => task.destroy(),
  };
};

const renderPage = async (
  page: PDFPageProxy,
  canvas: HTMLCanvasElement,
  size: RenderScale | RenderSize,
): Promise<void> => {
  const wanted = typeof size === 'number' ? { scale: size } : size;
  const viewport = page.getViewport({ scale: boundedScale(page, wanted) });
  canvas.width = Math.round(viewport.width);
  canvas.height = Math.round(viewport.height);
  const { signal = new AbortController().signal } = wanted;
  await finished(page.render({ canvas, viewport }), signal);
  page.cleanup();
};

const boundedScale = (page: PDFPageProxy, wanted: RenderSize): number => {
  const { width, height } = page.getViewport({ scale: 1 });
  const scale = 'width' in wanted ? wanted.width / width : wanted.scale;
  return Math.min(scale, Math.sqrt(MAX_PIXELS / (width * height)));
};

const finished = async (task: RenderTask, signal: AbortSignal): Promise<void> => {
  try {
    await within(task.promise, signal);
  } catch (error) {
    task.cancel();
    throw error;
  }
};
