/** A page drawn as a grey picture at the resolution that is read best, in a thread without a document. */
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { drawGray } from './draw-picture.ts';
import { pictureDpi } from './picture-dpi.ts';
import type { RenderedPage } from './read-scan.ts';

const BEST_DPI = 200;
/** Letters of a coarser picture are too small for the engine: enlarged, they are blurred but read. */
const COARSEST_DPI = 140;
const MOST_PIXELS = 6_000_000;

export const renderScan = async (page: PDFPageProxy): Promise<RenderedPage> => {
  const own = await pictureDpi(page);
  const dpi = own < COARSEST_DPI ? BEST_DPI : Math.min(BEST_DPI, own);
  const { pixels, scale } = await drawGray(page, { dpi, mostPixels: MOST_PIXELS });
  return { image: pixels, scale };
};
