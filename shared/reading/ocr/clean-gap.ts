/** Where a page can be cut in two from side to side, with as much to read in both halves and nothing cut through. Pure. */
import { eachEdge } from './each-edge.ts';
import type { GrayImage } from './gray-image.ts';

/** Lighter than this, there is not even pale print. */
const PAPER = 200;
/** In pixels at 200 dpi: less lies between the lines of one paragraph. */
const LEAST_GAP = 7;
/** A lower picture is some lines: to read them by halves takes no less. */
const LEAST_HEIGHT = 400;
/** Of what there is to read: a smaller part is no half. */
const LEAST_SHARE = 0.35;
/** Of so many rows one is looked at for how much is written there. */
const EVERY = 4;

/** Rows without ink: `to` lies beyond. */
export type Gap = { from: number; to: number };

/** @returns the gap that parts what is written best; null where there is none. */
export const cleanGap = (image: GrayImage): Gap | null => {
  if (image.height < LEAST_HEIGHT) return null;
  const written = writtenAbove(image);
  const all = written.at(-1) ?? 0;
  if (all === 0) return null;
  /** 0 for as much above as below. */
  const leanAt = (y: number): number => Math.abs((written[Math.floor(y / EVERY)] ?? all) / all - 0.5);
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

/** How often a letter begins above each row that is looked at. */
const writtenAbove = (image: GrayImage): Uint32Array => {
  const written = new Uint32Array(Math.ceil(image.height / EVERY) + 1);
  eachEdge(
    image,
    (_, y) => {
      written[y / EVERY + 1] = (written[y / EVERY + 1] ?? 0) + 1;
    },
    EVERY,
  );
  for (let row = 1; row < written.length; row += 1) written[row] = (written[row] ?? 0) + (written[row - 1] ?? 0);
  return written;
};

const isPaper = ({ width, data }: GrayImage, y: number): boolean => {
  for (let at = y * width, end = at + width; at < end; at += 1) if ((data[at] ?? 255) < PAPER) return false;
  return true;
};
