/** How fine the pictures of a page are: drawn finer than that, they would only be blurred. */
import { OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

export const POINTS_PER_INCH = 72;

/** Of the finest large picture on the page, were it as large as the page; 0 when there is none. */
export const pictureDpi = async (page: PDFPageProxy): Promise<number> => {
  const { fnArray, argsArray } = await page.getOperatorList();
  const sizes = fnArray.flatMap((operator, index) => (PICTURES.has(operator) ? pictureSize(argsArray[index]) : []));
  return dpiOf(page, sizes);
};

/** The same of a page that was drawn and not cleaned up yet, for nothing: to ask for its operators would decode each picture once more. */
export const drawnDpi = (page: PDFPageProxy): number =>
  dpiOf(
    page,
    [...(page.objs as Iterable<[string, unknown]>)].flatMap(([, held]) => pictureSize([held])),
  );

const dpiOf = (page: PDFPageProxy, sizes: readonly number[]): number => {
  const { width, height } = page.getViewport({ scale: 1 });
  return (Math.max(0, ...sizes) / Math.max(width, height)) * POINTS_PER_INCH;
};

const PICTURES = new Set<number>([OPS.paintImageXObject, OPS.paintImageMaskXObject, OPS.paintInlineImageXObject]);

const pictureSize = (args: unknown): number[] => {
  if (!Array.isArray(args)) return [];
  const [first, width, height] = args as unknown[];
  if (typeof width === 'number' && typeof height === 'number') return [Math.max(width, height)];
  const given = first as { width?: number; height?: number } | null;
  return given?.width && given.height ? [Math.max(given.width, given.height)] : [];
};
