/** How fine the pictures of a page are: drawn finer than that, they would only be blurred. */
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

export const POINTS_PER_INCH = 72;

/**
 * Of the finest large picture on a page that was drawn and not cleaned up yet, were it as large as the page; 0 when there is
 * none. To ask for the page's operators would decode each picture once more.
 */
export const drawnDpi = (page: PDFPageProxy): number => {
  const { width, height } = page.getViewport({ scale: 1 });
  const sizes = [...(page.objs as Iterable<[string, unknown]>)].map(([, held]) => pictureSize(held));
  return (Math.max(0, ...sizes) / Math.max(width, height)) * POINTS_PER_INCH;
};

const pictureSize = (held: unknown): number => {
  const { width = 0, height = 0 } = (held ?? {}) as { width?: number; height?: number };
  return Math.max(width, height);
};
