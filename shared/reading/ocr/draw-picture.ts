/** A page's pixels, in a thread without a document. */
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { blank, type GrayImage, grayInto } from './gray-image.ts';
import { POINTS_PER_INCH } from './picture-dpi.ts';

/** A page too large for `mostPixels` is drawn smaller. */
type Fineness = { dpi: number; mostPixels: number };
/** `scale`: pixels per point of the page. */
export type Drawn<T> = { pixels: T; scale: number };

export const drawPicture = (page: PDFPageProxy, fineness: Fineness): Promise<Drawn<ImageData>> =>
  draw(page, fineness, (pen, { width, height }) => pen.getImageData(0, 0, width, height));

export const drawGray = (page: PDFPageProxy, fineness: Fineness): Promise<Drawn<GrayImage>> =>
  draw(page, fineness, grayOf);

type Pen = OffscreenCanvasRenderingContext2D;
type Size = { width: number; height: number };

/** Rows taken off at a time: the whole page in colours would be four times its greys. */
const STRIP = 128;

const grayOf = (pen: Pen, { width, height }: Size): GrayImage => {
  const gray = blank(width, height);
  for (let top = 0; top < height; top += STRIP)
    grayInto(gray, top, pen.getImageData(0, top, width, Math.min(STRIP, height - top)).data);
  return gray;
};

const draw = async <T>(
  page: PDFPageProxy,
  { dpi, mostPixels }: Fineness,
  take: (pen: Pen, size: Size) => T,
): Promise<Drawn<T>> => {
  const { width, height } = page.getViewport({ scale: 1 });
  const scale = Math.min(dpi / POINTS_PER_INCH, Math.sqrt(mostPixels / (width * height)));
  const viewport = page.getViewport({ scale });
  const canvas = new OffscreenCanvas(Math.round(viewport.width), Math.round(viewport.height));
  const pen = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  if (!pen) throw new Error('no drawing here');
  await page.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport, background: '#fff' }).promise;
  const pixels = take(pen, canvas);
  canvas.width = 0;
  return { pixels, scale };
};
