/** A page as a picture of greys, and the few operations that reading it needs. Pure. */

/** One byte per pixel, row by row; 0 is black. */
export type GrayImage = { width: number; height: number; data: Uint8Array<ArrayBuffer> };

export const blank = (width: number, height: number): GrayImage => ({
  width,
  height,
  data: new Uint8Array(width * height).fill(255),
});

/** Gives its pixels back at once: left to be found, those of the last pages would still be held. */
export const letGo = ({ data }: GrayImage): void => void data.buffer.transfer(0);

/** What was made of it takes its place; nothing happens when that is itself. */
export const inPlaceOf = (old: GrayImage, image: GrayImage): GrayImage => {
  if (image.data.buffer !== old.data.buffer) letGo(old);
  return image;
};

/** The same pixels, not their copies. */
export const rowsOf = ({ width, data }: GrayImage, from: number, to: number): GrayImage => ({
  width,
  height: to - from,
  data: data.subarray(from * width, to * width),
});

/** @param rgba four bytes per pixel, on white: the rows from `top` down. */
export const grayInto = ({ width, data }: GrayImage, top: number, rgba: Uint8ClampedArray): void => {
  for (let from = 0, at = top * width; from < rgba.length; from += 4, at += 1)
    data[at] = ((rgba[from] ?? 255) * 77 + (rgba[from + 1] ?? 255) * 150 + (rgba[from + 2] ?? 255) * 29) >> 8;
};

export const toGray = ({
  width,
  height,
  data,
}: {
  width: number;
  height: number;
  data: Uint8ClampedArray;
}): GrayImage => {
  const gray = blank(width, height);
  grayInto(gray, 0, data);
  return gray;
};

/** The plainest picture format there is: the engine takes it as it is, without decoding. */
export const toPgm = ({ width, height, data }: GrayImage): Uint8Array<ArrayBuffer> => {
  const head = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`);
  const file = new Uint8Array(head.length + data.length);
  file.set(head);
  file.set(data, head.length);
  return file;
};

/** Quarter turns clockwise. */
export type Turns = 0 | 1 | 2 | 3;

export const turn = (image: GrayImage, turns: Turns): GrayImage => {
  if (turns === 0) return image;
  const { width, height, data } = image;
  if (turns === 2) return { width, height, data: data.slice().reverse() };
  const turned = blank(height, width);
  // Square by square: down a whole column, each pixel would lie far from the one before.
  for (let top = 0; top < height; top += SQUARE)
    for (let left = 0; left < width; left += SQUARE) turnSquare(turned, image, { left, top, clockwise: turns === 1 });
  return turned;
};

/** In pixels. */
const SQUARE = 32;

type Square = { left: number; top: number; clockwise: boolean };

const turnSquare = (turned: GrayImage, { width, height, data }: GrayImage, { left, top, clockwise }: Square): void => {
  const [right, bottom] = [Math.min(left + SQUARE, width), Math.min(top + SQUARE, height)];
  const step = clockwise ? height : -height;
  for (let y = top; y < bottom; y += 1) {
    let to = clockwise ? left * height + height - 1 - y : (width - 1 - left) * height + y;
    for (let at = y * width + left; at < y * width + right; at += 1, to += step) turned.data[to] = data[at] ?? 255;
  }
};

/** Mean of each block of `by` × `by` pixels. */
export const shrink = ({ width, height, data }: GrayImage, by: number): GrayImage => {
  const small = blank(Math.max(1, Math.floor(width / by)), Math.max(1, Math.floor(height / by)));
  const sums = new Uint32Array(small.width);
  for (let y = 0; y < small.height; y += 1) {
    sums.fill(0);
    for (let row = y * by; row < (y + 1) * by; row += 1) addRow(sums, data, { from: row * width, by });
    for (let x = 0; x < small.width; x += 1) small.data[y * small.width + x] = Math.round((sums[x] ?? 0) / (by * by));
  }
  return small;
};

/** Pixels in the order in which they lie: those of a block lie far apart, and to fetch them is most of the work. */
const addRow = (sums: Uint32Array, data: Uint8Array, { from, by }: { from: number; by: number }): void => {
  for (let x = 0, at = from; x < sums.length; x += 1) {
    let sum = 0;
    for (const end = at + by; at < end; at += 1) sum += data[at] ?? 255;
    sums[x] = (sums[x] ?? 0) + sum;
  }
};
