/** The dark pixels of a page that letters are made of: a rule, a band's edge, a shadow or a picture says nothing of its lines. Pure. */
import { type GrayImage, shrink } from './gray-image.ts';

/** Where the ink is, in pixels of the picture made `SMALLER` times smaller. */
export type Ink = { xs: Float32Array; ys: Float32Array; width: number; height: number };

const DARK = 160;
/** In pixels at 67 dpi. A patch larger both ways is no letter; one that is long, and on the whole this thin, is a rule. */
const LARGE = 30;
const LONG = 40;
const THIN = 2.5;

const SMALLER = 3;

/** @param page at about 200 dpi. */
export const letterInk = (page: GrayImage): Ink => {
  const image = shrink(page, SMALLER);
  const { width, height, data } = image;
  const [xs, ys] = [new Float32Array(data.length), new Float32Array(data.length)];
  const met = new Uint8Array(data.length);
  let kept = 0;
  for (let start = 0; start < data.length; start += 1) {
    if (met[start] === 1 || (data[start] ?? 255) >= DARK) continue;
    const patch = patchAt(image, start, met);
    if (!isLetter(patch, width)) continue;
    for (const at of patch) {
      xs[kept] = at % width;
      ys[kept] = Math.floor(at / width);
      kept += 1;
    }
  }
  return { xs: cutTo(xs, kept), ys: cutTo(ys, kept), width, height };
};

/** What is left over is given back at once. */
const cutTo = ({ buffer }: Float32Array<ArrayBuffer>, length: number): Float32Array<ArrayBuffer> =>
  new Float32Array(buffer.transfer(length * Float32Array.BYTES_PER_ELEMENT));

/** The pixels that hang together with `start`. */
const patchAt = ({ width, data }: GrayImage, start: number, met: Uint8Array): number[] => {
  const patch = [start];
  met[start] = 1;
  for (let next = 0; next < patch.length; next += 1) {
    const at = patch[next] ?? 0;
    const column = at % width;
    for (const beside of [column > 0 ? at - 1 : -1, column < width - 1 ? at + 1 : -1, at - width, at + width]) {
      if (beside < 0 || beside >= data.length || met[beside] === 1 || (data[beside] ?? 255) >= DARK) continue;
      met[beside] = 1;
      patch.push(beside);
    }
  }
  return patch;
};

const isLetter = (patch: readonly number[], width: number): boolean => {
  let [left, right, top, bottom] = [width, 0, Infinity, 0];
  for (const at of patch) {
    left = Math.min(left, at % width);
    right = Math.max(right, at % width);
    top = Math.min(top, Math.floor(at / width));
    bottom = Math.max(bottom, Math.floor(at / width));
  }
  const [across, down] = [right - left + 1, bottom - top + 1];
  const long = Math.max(across, down);
  const isRule = long > LONG && patch.length < THIN * long;
  return !isRule && Math.min(across, down) <= LARGE;
};

/** In pixels at 67 dpi: wider than from a letter to the next, or from a line to the next. */
const WIDEST = 16;

/** The mean of the narrow gaps between ink and ink along the rows. */
export const gapsIn = ({ xs, ys, width, height }: Ink): number => {
  const page = new Uint8Array(width * height);
  for (let at = 0; at < xs.length; at += 1) page[(ys[at] ?? 0) * width + (xs[at] ?? 0)] = 1;
  let [sum, count, last] = [0, 0, -Infinity];
  for (let at = page.indexOf(1); at >= 0; at = page.indexOf(1, at + 1)) {
    const gap = at - last - 1;
    if (gap > 0 && gap <= WIDEST && at % width > gap) [sum, count] = [sum + gap, count + 1];
    last = at;
  }
  return count === 0 ? 0 : sum / count;
};
