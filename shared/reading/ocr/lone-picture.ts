/** A page that is one photograph and nothing else, as most scans are: its greys are the page's, and nothing needs to be drawn. */
import { OPS, type PDFPageProxy, Util } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { isHiddenText } from '../hidden-text.ts';
import { inPlaceOf, type Turns, turn } from './gray-image.ts';
import { POINTS_PER_INCH } from './picture-dpi.ts';
import type { RenderedPage } from './read-scan.ts';
import { resample } from './resample.ts';
import { frameOf, greysOf } from './take-frames.ts';

export type Matrix = number[];
type Operators = { fnArray: number[]; argsArray: unknown[] };
/** `at`: where its unit square lies on the page, in points. */
type Lone = { id: string; at: Matrix };

/** What these do is not seen. */
const UNSEEN = new Set<number>([
  OPS.dependency,
  OPS.beginMarkedContent,
  OPS.beginMarkedContentProps,
  OPS.endMarkedContent,
]);
/** Of text that is not seen either. */
const TEXT = new Set<number>([
  OPS.beginText,
  OPS.endText,
  OPS.setCharSpacing,
  OPS.setWordSpacing,
  OPS.setHScale,
  OPS.setLeading,
  OPS.setFont,
  OPS.setTextRenderingMode,
  OPS.setTextRise,
  OPS.moveText,
  OPS.setLeadingMoveText,
  OPS.setTextMatrix,
  OPS.nextLine,
  OPS.showText,
]);

/** `onPage`: from its pixels to the page, in points. */
export type LoneFrame = { frame: VideoFrame; turns: Turns; onPage: Matrix; width: number; height: number };

/** @returns null for a page that has to be drawn: its picture was then decoded for nothing. */
export const loneFrame = async (page: PDFPageProxy): Promise<LoneFrame | null> => {
  const lone = findLone(await page.getOperatorList());
  if (!lone) return null;
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const at = Util.transform(transform, lone.at);
  const turns = turnsOf(at);
  if (turns === null || !covers(at, { width, height })) return null;
  const frame = frameOf(await resolved(page, lone.id));
  if (!frame) return null;
  const onPage = Util.transform(at, [1 / frame.codedWidth, 0, 0, -1 / frame.codedHeight, 0, 1]);
  return { frame, turns, onPage, width, height };
};

/**
 * @param dpiFor how fine a page is wanted whose picture has so many dots per inch; finer than its picture, it has to be drawn.
 * @returns null for a page that has to be drawn.
 */
export const lonePicture = async (
  page: PDFPageProxy,
  dpiFor: (own: number) => number,
  mostPixels: number,
): Promise<RenderedPage | null> => {
  const lone = await loneFrame(page);
  if (!lone) return null;
  const { frame, turns, width, height } = lone;
  const own = (Math.max(frame.codedWidth, frame.codedHeight) / Math.max(width, height)) * POINTS_PER_INCH;
  const scale = Math.min(dpiFor(own) / POINTS_PER_INCH, Math.sqrt(mostPixels / (width * height)));
  const fineness = (scale * POINTS_PER_INCH) / own;
  if (fineness > MORE_THAN_OWN) return null;
  const lying = await greysOf(frame);
  const greys = inPlaceOf(lying, turn(lying, turns));
  if (fineness > NEARLY_OWN) return { image: greys, scale: greys.width / width, own };
  const size = { width: Math.round(width * scale), height: Math.round(height * scale) };
  return { image: inPlaceOf(greys, resample(greys, size)), scale, own };
};

/** So near to the picture's own fineness, it is taken as it is. */
const NEARLY_OWN = 0.96;
const MORE_THAN_OWN = 1.04;

export const findLone = ({ fnArray, argsArray }: Operators): Lone | null => {
  const hidden = isHiddenText({ fnArray, argsArray });
  const kept: Matrix[] = [];
  let [now, lone]: [Matrix, Lone | null] = [[1, 0, 0, 1, 0, 0], null];
  for (const [index, operator] of fnArray.entries()) {
    const args = argsArray[index];
    if (operator === OPS.save) kept.push(now);
    else if (operator === OPS.restore) now = kept.pop() ?? now;
    else if (operator === OPS.transform && Array.isArray(args)) now = Util.transform(now, args.map(Number));
    else if (operator === OPS.paintImageXObject && !lone && Array.isArray(args))
      lone = { id: String(args[0]), at: now };
    else if (!UNSEEN.has(operator) && !(hidden && TEXT.has(operator))) return null;
  }
  return lone;
};

/** How the picture is turned on the page; null when it leans, or is seen in a mirror. */
export const turnsOf = ([a = 0, b = 0, c = 0, d = 0]: Matrix): Turns | null => {
  const size = Math.max(...[a, b, c, d].map(Math.abs));
  const [right, down, left, up] = [a, b, c, d].map((part) => (Math.abs(part) < LEAN * size ? 0 : Math.sign(part)));
  const way = [right, down, left, up].join();
  return ({ '1,0,0,-1': 0, '0,1,1,0': 1, '-1,0,0,1': 2, '0,-1,-1,0': 3 } as const)[way] ?? null;
};
const LEAN = 0.001;

/** In points: a sheet has no margin that narrow. */
const NEAR = 2;

export const covers = (
  [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0]: Matrix,
  page: { width: number; height: number },
): boolean => {
  const [xs, ys] = [
    [e, e + a + c],
    [f, f + b + d],
  ];
  const isNear = (one: number, other: number): boolean => Math.abs(one - other) < NEAR;
  return (
    isNear(Math.min(...xs), 0) &&
    isNear(Math.max(...xs), page.width) &&
    isNear(Math.min(...ys), 0) &&
    isNear(Math.max(...ys), page.height)
  );
};

/** A picture that many pages share is held elsewhere, and by them all. */
const resolved = (page: PDFPageProxy, id: string): Promise<unknown> =>
  id.startsWith('g_') ? Promise.resolve(null) : new Promise((done, fail) => page.objs.get(id, done, fail));
