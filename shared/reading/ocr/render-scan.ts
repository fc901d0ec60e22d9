/** A page drawn as a grey picture at the resolution that is read best, in a thread without a document. */
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { drawGray } from './draw-picture.ts';
import { lonePicture } from './lone-picture.ts';
import type { RenderedPage } from './read-scan.ts';

const BEST_DPI = 200;
/** Letters of a coarser picture are too small for the engine: enlarged, they are blurred but read. */
const COARSEST_DPI = 140;
const NEARLY = 0.97;
const MOST_PIXELS = 6_000_000;

const isFine = (own: number): boolean => own < COARSEST_DPI || own > NEARLY * BEST_DPI;

/**
 * Drawn, it is begun as if its picture were fine enough, and anew as soon as it turns out not to be.
 * @param isPhotograph whether the page is likely to be one photograph: it then need not be drawn.
 */
export const renderScan = async (page: PDFPageProxy, isPhotograph: boolean): Promise<RenderedPage> => {
  try {
    const dpiFor = (own: number): number => (isFine(own) ? BEST_DPI : own);
    const lone = isPhotograph && (await lonePicture(page, dpiFor, MOST_PIXELS).catch(() => null));
    if (lone) return lone;
    const best = await drawGray(page, { dpi: BEST_DPI, mostPixels: MOST_PIXELS }, isFine);
    const { drawn } = isFine(best.own) ? best : await drawGray(page, { dpi: best.own, mostPixels: MOST_PIXELS });
    if (!drawn) throw new Error('drawing was given up');
    return { image: drawn.pixels, scale: drawn.scale, own: best.own };
  } finally {
    page.cleanup();
  }
};
