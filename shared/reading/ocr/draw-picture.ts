/** A page's pixels, in a thread without a document. */
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { POINTS_PER_INCH } from './picture-dpi.ts';

/** `scale`: pixels per point of the page. */
export type DrawnPage = { pixels: ImageData; scale: number };

/** A page too large for `mostPixels` is drawn smaller. */
export const drawPicture = async (
  page: PDFPageProxy,
  { dpi, mostPixels }: { dpi: number; mostPixels: number },
): Promise<DrawnPage> => {
  const { width, height } = page.getViewport({ scale: 1 });
  const scale = Math.min(dpi / POINTS_PER_INCH, Math.sqrt(mostPixels / (width * height)));
  const viewport = page.getViewport({ scale });
  const canvas = new OffscreenCanvas(Math.round(viewport.width), Math.round(viewport.height));
  const pen = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  if (!pen) throw new Error('no drawing here');
  await page.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport, background: '#fff' }).promise;
  const pixels = pen.getImageData(0, 0, canvas.width, canvas.height);
  page.cleanup();
  canvas.width = 0;
  return { pixels, scale };
};
