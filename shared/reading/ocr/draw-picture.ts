/** A page's pixels, in a thread without a document. */
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { blank, type GrayImage, grayInto } from './gray-image.ts';
import { drawnDpi, POINTS_PER_INCH } from './picture-dpi.ts';
import { takeColours, takeGreys } from './take-frames.ts';

/** A page too large for `mostPixels` is drawn smaller. */
type Fineness = { dpi: number; mostPixels: number };
/** `scale`: pixels per point of the page. */
export type Drawn<T> = { pixels: T; scale: number };

/** On a canvas, that whoever looks at it empties as soon as it was seen: it holds four bytes a pixel until then. */
export const drawPicture = async (page: PDFPageProxy, fineness: Fineness): Promise<Drawn<Pen>> => {
  const { pen, scale, task } = begin(page, fineness);
  task.onContinue = (goOn: () => void) => void takeColours(page).then(goOn, goOn);
  await task.promise;
  return { pixels: pen, scale };
};

/**
 * `own`: how fine the finest picture of the page is, in dots per inch. `drawn`: null for a page given up because of that,
 * before its picture was drawn.
 */
export type Gray = { own: number; drawn: Drawn<GrayImage> | null };

export const drawGray = async (
  page: PDFPageProxy,
  fineness: Fineness,
  isMeant: (own: number) => boolean = () => true,
): Promise<Gray> => {
  const { pen, canvas, scale, task } = begin(page, fineness);
  let own = 0;
  const beforeDrawing = async (): Promise<void> => {
    own = Math.max(own, drawnDpi(page));
    if (isMeant(own)) await takeGreys(page, canvas);
    else task.cancel();
  };
  // A picture that cannot be taken beforehand is drawn as it is.
  task.onContinue = (goOn: () => void) => void beforeDrawing().then(goOn, goOn);
  try {
    await task.promise;
  } catch (error) {
    if (isMeant(own)) throw error;
    return { own, drawn: null };
  }
  const pixels = grayOf(pen, canvas);
  canvas.width = 0;
  return { own: Math.max(own, drawnDpi(page)), drawn: { pixels, scale } };
};

export type Pen = OffscreenCanvasRenderingContext2D;
type Size = { width: number; height: number };

/** Rows taken off at a time: the whole page in colours would be four times its greys. */
const STRIP = 128;

const grayOf = (pen: Pen, { width, height }: Size): GrayImage => {
  const gray = blank(width, height);
  for (let top = 0; top < height; top += STRIP)
    grayInto(gray, top, pen.getImageData(0, top, width, Math.min(STRIP, height - top)).data);
  return gray;
};

const begin = (page: PDFPageProxy, { dpi, mostPixels }: Fineness) => {
  const { width, height } = page.getViewport({ scale: 1 });
  const scale = Math.min(dpi / POINTS_PER_INCH, Math.sqrt(mostPixels / (width * height)));
  const viewport = page.getViewport({ scale });
  const canvas = new OffscreenCanvas(Math.round(viewport.width), Math.round(viewport.height));
  const pen = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  if (!pen) throw new Error('no drawing here');
  const task = page.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport, background: '#fff' });
  return { pen, canvas, scale, task };
};
