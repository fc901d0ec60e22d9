/** Where a page can be cut in two from side to side, both halves read in the same time and nothing cut through. Pure. */
import { eachEdge } from './each-edge.ts';
import type { GrayImage } from './gray-image.ts';

/** Lighter than this, there is not even pale print. */
const PAPER = 200;
/** In pixels at 200 dpi: less lies between the lines of one paragraph. */
const LEAST_GAP = 7;
/** A lower picture is some lines: to read them by halves takes no less. */
const LEAST_HEIGHT = 400;
/** Of the time it takes to read: a smaller part is no half. */
const LEAST_SHARE = 0.35;
/** Of so many rows one is looked at for how much is written there. */
const EVERY = 4;
/** The engine looks at so many pixels of paper in the time that it takes to read where one letter begins in such a row. */
const PIXELS_FOR_EDGE = 3700;

/** Rows without ink: `to` lies beyond. */
export type Gap = { from: number; to: number };

/** @returns the gap that parts the time best; null where there is none. */
export const cleanGap = (image: GrayImage): Gap | null => {
  if (image.height < LEAST_HEIGHT) return null;
  const above = timeAbove(image);
  const all = above?.at(-1);
  if (!above || !all) return null;
  /** 0 for as much time above as below. */
  const leanAt = (y: number): number => Math.abs((above[Math.floor(y / EVERY)] ?? all) / all - 0.5);
  let best: Gap | null = null;
  let least = 0.5 - LEAST_SHARE;
  for (let from = 0; from < image.height; from += 1) {
    if (leanAt(from) > least) continue;
    let to = from;
    while (to < image.height && isPaper(image, to)) to += 1;
    if (to - from >= LEAST_GAP) [best, least] = [{ from, to }, leanAt(from)];
    from = to;
  }
  return best;
};

/** What is above each row that is looked at takes, in letters that begin there; null where none does. */
const timeAbove = (image: GrayImage): Float64Array | null => {
  const above = new Float64Array(Math.ceil(image.height / EVERY) + 1);
  let edges = 0;
  eachEdge(
    image,
    (_, y) => {
      edges += 1;
      above[y / EVERY + 1] = (above[y / EVERY + 1] ?? 0) + 1;
    },
    EVERY,
  );
  const paper = (EVERY * image.width) / PIXELS_FOR_EDGE;
  for (let row = 1; row < above.length; row += 1) above[row] = (above[row] ?? 0) + (above[row - 1] ?? 0) + paper;
  return edges > 0 ? above : null;
};

/** In pixels at 200 dpi: nobody prints that near to the border, where scans are dark. */
const BORDER = 16;
/** Of the width: a band along the border, through which nothing is lost by a cut, is no wider. */
const BAND = 1 / 20;

const isPaper = ({ width, data }: GrayImage, y: number): boolean => {
  const isDark = (x: number): boolean => (data[y * width + x] ?? 255) < PAPER;
  let [left, right] = [BORDER, width - BORDER];
  while (left < BAND * width && isDark(left)) left += 1;
  while (right > width - BAND * width && isDark(right - 1)) right -= 1;
  for (let x = left; x < right; x += 1) if (isDark(x)) return false;
  return true;
};
