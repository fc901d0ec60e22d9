/** A scanned page as it was straightened for reading, in its own colours. Browser only. */
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from '../../core/document.ts';
import { compose, scaling } from '../../core/layout/warp.ts';
import { drawPicture } from '../ocr/draw-picture.ts';
import { pictureDpi } from '../ocr/picture-dpi.ts';
import { encodeJpeg } from '../pictures/encode-jpeg.ts';
import { straighten } from './straighten.ts';
import type { UprightPage } from './upright-copy.ts';

/** Finer than this, a page is heavier without being more legible; coarser, it is drawn again for nothing. */
const FINEST_DPI = 300;
const COARSEST_DPI = 150;
const MOST_PIXELS = 2480 * 3508;

/** @param most bytes its picture may take. @returns null for a page that was not recognised: it stays as it is. */
export const uprightPage = async (pdfPage: PDFPageProxy, page: Page, most: number): Promise<UprightPage | null> => {
  if (!page.onPage) return null;
  const dpi = Math.max(COARSEST_DPI, Math.min(FINEST_DPI, await pictureDpi(pdfPage)));
  const { pixels, scale } = await drawPicture(pdfPage, { dpi, mostPixels: MOST_PIXELS });
  pdfPage.cleanup();
  const size = { width: Math.round(page.width * scale), height: Math.round(page.height * scale) };
  const back = compose(scaling(scale), compose(page.onPage, scaling(1 / scale)));
  const upright = straighten(pixels, back, size);
  pixels.canvas.width = 0;
  const { number, width, height, words } = page;
  return { number, width, height, words, jpeg: await asJpeg(upright, most) };
};

/** Halved as long as it is too heavy. */
const asJpeg = async (drawn: OffscreenCanvas, most: number): Promise<Uint8Array<ArrayBuffer>> => {
  let canvas = drawn;
  for (;;) {
    const bytes = await encodeJpeg(canvas, most);
    const smaller = bytes ? canvas : shrunk(canvas);
    canvas.width = 0;
    if (bytes) return bytes;
    canvas = smaller;
  }
};

const shrunk = (canvas: OffscreenCanvas): OffscreenCanvas => {
  const [width, height] = [Math.round(canvas.width * 0.7), Math.round(canvas.height * 0.7)];
  const half = new OffscreenCanvas(width, height);
  half.getContext('2d', { alpha: false })?.drawImage(canvas, 0, 0, width, height);
  return half;
};
