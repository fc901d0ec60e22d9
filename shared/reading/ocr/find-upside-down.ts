/** Whether a page of lines that run across stands on its head: small letters reach up (b, d, l, t) more than down (g, p). Pure. */
import type { GrayImage } from './gray-image.ts';

/** Lines are looked at in columns this wide, in pixels at 200 dpi: beside each other they seldom stand at one level. */
const COLUMN = 160;
const DARK = 140;
/** Heights of a line of text. */
const LINE = { least: 14, most: 48 };
/** Fewer dark pixels than this in its darkest row, and it is no line. */
const FAINT = 10;
/** Of the darkest row: the rows of a line's small letters have as much. */
const BODY = 0.45;

export type Reach = { up: number; down: number };

/** @returns how many dark pixels reach above the small letters of all lines, and below. */
export const reachOf = (image: GrayImage): Reach => {
  const all = { up: 0, down: 0 };
  for (let left = 0; left + COLUMN <= image.width; left += COLUMN) {
    const rows = darkInRows(image, left);
    for (let from = 0; from < rows.length; ) {
      let to = from;
      while ((rows[to] ?? 0) > 0) to += 1;
      addLine(all, rows.subarray(from, to));
      from = to + 1;
    }
  }
  return all;
};

const darkInRows = ({ width, height, data }: GrayImage, left: number): Uint16Array => {
  const rows = new Uint16Array(height);
  for (let y = 0; y < height; y += 1) {
    let count = 0;
    for (let at = y * width + left; at < y * width + left + COLUMN; at += 1) count += ((data[at] ?? 255) - DARK) >>> 31;
    rows[y] = count;
  }
  return rows;
};

const addLine = (all: Reach, line: Uint16Array): void => {
  const most = line.reduce((highest, count) => Math.max(highest, count), 0);
  if (line.length < LINE.least || line.length > LINE.most || most < FAINT) return;
  const isBody = (count: number): boolean => count >= BODY * most;
  const [first, last] = [line.findIndex(isBody), line.findLastIndex(isBody)];
  for (let row = 0; row < first; row += 1) all.up += line[row] ?? 0;
  for (let row = last + 1; row < line.length; row += 1) all.down += line[row] ?? 0;
};

/** @param doubt how many times more must reach down than up: more than once for a page that is likely to stand. */
export const isUpsideDown = ({ up, down }: Reach, doubt: number): boolean => down > doubt * up;

/** Whether one is more than `times` the other. */
export const isTelling = ({ up, down }: Reach, times: number): boolean =>
  Math.max(up, down) > times * Math.min(up, down);
