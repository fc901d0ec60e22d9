/** A scanned page as it was straightened for reading, in its own colours. Browser only. */
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from '../../core/document.ts';
import { compose, scaling, type Warp } from '../../core/layout/warp.ts';
import { drawPicture } from '../ocr/draw-picture.ts';
import { loneFrame } from '../ocr/lone-picture.ts';
import { POINTS_PER_INCH } from '../ocr/picture-dpi.ts';
import { encodeJpeg } from '../pictures/encode-jpeg.ts';
import { drawNow, straighten, straightenLone } from './straighten.ts';
import type { UprightPage } from './upright-copy.ts';

/** Finer than this, a page is heavier without being more legible; coarser, it is drawn again for nothing. */
const FINEST_DPI = 300;
const COARSEST_DPI = 150;
const USUAL_DPI = 200;
const MOST_PIXELS = 2480 * 3508;

/** @param most bytes its picture may take. @returns null for a page that was not recognised: it stays as it is. */
export const uprightPage = async (pdfPage: PDFPageProxy, page: Page, most: number): Promise<UprightPage | null> => {
  if (!page.onPage) return null;
  const upright = await straightened(pdfPage, page, page.onPage);
  const { number, width, height, words } = page;
  return { number, width, height, words, jpeg: await asJpeg(upright, most) };
};

const straightened = async (pdfPage: PDFPageProxy, page: Page, onPage: Warp): Promise<OffscreenCanvas> => {
  const { width, height } = pdfPage.getViewport({ scale: 1 });
  const dpi = Math.max(COARSEST_DPI, Math.min(FINEST_DPI, page.pictureDpi || USUAL_DPI));
  const scale = Math.min(dpi / POINTS_PER_INCH, Math.sqrt(MOST_PIXELS / (width * height)));
  const size = { width: Math.round(page.width * scale), height: Math.round(page.height * scale) };
  const back = compose(scaling(scale), compose(onPage, scaling(1 / scale)));
  try {
    const lone = await fromPicture(pdfPage, scale, { back, size }).catch(() => null);
    return lone ?? (await fromDrawing(pdfPage, dpi, { back, size }));
  } finally {
    pdfPage.cleanup();
  }
};

type Wanted = { back: Warp; size: { width: number; height: number } };

/** @returns null for a page that has to be drawn. */
const fromPicture = async (pdfPage: PDFPageProxy, scale: number, { back, size }: Wanted) => {
  const lone = await loneFrame(pdfPage);
  return lone && straightenLone({ ...lone, onPage: lone.onPage.map((part) => part * scale) }, back, size);
};

const fromDrawing = async (pdfPage: PDFPageProxy, dpi: number, { back, size }: Wanted) => {
  const { pixels } = await drawPicture(pdfPage, { dpi, mostPixels: MOST_PIXELS });
  drawNow(pixels);
  pdfPage.cleanup();
  const upright = await straighten(pixels, back, size);
  pixels.canvas.width = 0;
  return upright;
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
