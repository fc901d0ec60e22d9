/** A page drawn as a grey picture at the resolution that is read best, in a thread without a document. */
import { OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { toGray } from './gray-image.ts';
import type { RenderedPage } from './read-scan.ts';

const POINTS_PER_INCH = 72;
const BEST_DPI = 200;
/** Letters of a coarser picture are too small for the engine: enlarged, they are blurred but read. */
const COARSEST_DPI = 140;
const MOST_PIXELS = 6_000_000;

export const renderScan = async (page: PDFPageProxy): Promise<RenderedPage> => {
  const { width, height } = page.getViewport({ scale: 1 });
  const dpi = Math.min(BEST_DPI, await pictureDpi(page, Math.max(width, height)));
  const scale = Math.min(dpi / POINTS_PER_INCH, Math.sqrt(MOST_PIXELS / (width * height)));
  const viewport = page.getViewport({ scale });
  const canvas = new OffscreenCanvas(Math.round(viewport.width), Math.round(viewport.height));
  const pen = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  if (!pen) throw new Error('no drawing here');
  await page.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport, background: '#fff' }).promise;
  const image = toGray(pen.getImageData(0, 0, canvas.width, canvas.height));
  page.cleanup();
  canvas.width = 0;
  return { image, scale };
};

/** Of the finest large picture on the page: drawn finer than that, it would only be blurred. */
const pictureDpi = async (page: PDFPageProxy, longest: number): Promise<number> => {
  const { fnArray, argsArray } = await page.getOperatorList();
  const sizes = fnArray.flatMap((operator, index) => (PICTURES.has(operator) ? pictureSize(argsArray[index]) : []));
  const dpi = (Math.max(0, ...sizes) / longest) * POINTS_PER_INCH;
  return dpi < COARSEST_DPI ? BEST_DPI : dpi;
};

const PICTURES = new Set<number>([OPS.paintImageXObject, OPS.paintImageMaskXObject, OPS.paintInlineImageXObject]);

const pictureSize = (args: unknown): number[] => {
  if (!Array.isArray(args)) return [];
  const [first, width, height] = args as unknown[];
  if (typeof width === 'number' && typeof height === 'number') return [Math.max(width, height)];
  const given = first as { width?: number; height?: number } | null;
  return given?.width && given.height ? [Math.max(given.width, given.height)] : [];
};
