/** A drawn page in its own colours, seen through a map. Browser only: a page takes tens of megabytes, and is never held twice as numbers. */
import { apply, compose, type Warp } from '../../core/layout/warp.ts';
import type { Pen } from '../ocr/draw-picture.ts';
import type { Matrix } from '../ocr/lone-picture.ts';
import { borrow, eachStrip, type Frame, giveBack, STRIP } from '../ocr/take-frames.ts';
import { type ColourImage, warpColours } from '../ocr/warp-colours.ts';

type Size = { width: number; height: number };

/** @param back from the result's pixels to the page's. What lies outside the page is white. */
export const straighten = async (page: Pen, back: Warp, size: Size): Promise<OffscreenCanvas> => {
  const pen = sheetOf(size);
  if (isFlat(back)) {
    pen.setTransform(turning(back));
    pen.drawImage(page.canvas, 0, 0);
  } else await warpOnto(pen, drawn(page), back);
  return pen.canvas;
};

/** `frame`: the one picture of a page that shows nothing else. `onPage`: from its pixels to the page's. */
type Lone = { frame: Frame; onPage: Matrix };

/** The same of a page that is never held as a whole but in its picture. */
export const straightenLone = async (lone: Lone, back: Warp, size: Size): Promise<OffscreenCanvas> => {
  const pen = sheetOf(size);
  if (isFlat(back)) await turnOnto(pen, lone, back);
  else await warpOnto(pen, decoded(lone.frame), compose(toPixels(lone.onPage), back));
  return pen.canvas;
};

const turnOnto = async (pen: Pen, { frame, onPage }: Lone, back: Warp): Promise<void> => {
  const { codedWidth: width, codedHeight: height } = frame;
  const strip = sheetOf({ width, height: Math.min(STRIP, height) });
  pen.imageSmoothingQuality = 'high';
  pen.setTransform(turning(back).multiply(new DOMMatrix(onPage)));
  const lay = (top: number, rgba: Uint8ClampedArray<ArrayBuffer>): void => {
    const rows = rgba.length / 4 / width;
    strip.putImageData(new ImageData(rgba, width), 0, 0);
    pen.drawImage(strip.canvas, 0, 0, width, rows, 0, top, width, rows);
    drawNow(pen);
  };
  await eachStrip(frame, lay, AGAIN);
  strip.canvas.width = 0;
};

/** Rows of a strip that the next one shows too: the edges of both are soft. */
const AGAIN = 16;

/** A pixel is told by its middle here, by its corner there. */
const toPixels = (onPage: Matrix): Warp => {
  const { a, b, c, d, e, f } = new DOMMatrix(onPage).inverse();
  return [a, c, e + (a + c - 1) / 2, b, d, f + (b + d - 1) / 2, 0, 0];
};

/** Drawing waits for whoever looks: until then it holds all that is drawn. */
export const drawNow = (pen: Pen): void => void pen.getImageData(0, 0, 1, 1);

const sheetOf = ({ width, height }: Size): Pen => {
  const pen = new OffscreenCanvas(width, height).getContext('2d', { alpha: false, willReadFrequently: true });
  if (!pen) throw new Error('no drawing here');
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, width, height);
  return pen;
};

/** Seen from straight above, a page is only turned and moved: the browser does that by itself. */
const isFlat = ([, , , , , , g, h]: Warp): boolean => g === 0 && h === 0;

/** A pixel is told by its corner there, by its middle here. */
const turning = ([a, b, c, d, e, f]: Warp): DOMMatrix =>
  new DOMMatrix([a, d, b, e, c + (1 - a - b) / 2, f + (1 - d - e) / 2]).inverse();

/** What is looked at, a part of it at a time; `giveBack` once that was seen. */
type Source = Size & {
  take: (left: number, top: number, size: Size) => Promise<ColourImage>;
  giveBack: (seen: ColourImage) => void;
};

const drawn = (page: Pen): Source => ({
  width: page.canvas.width,
  height: page.canvas.height,
  take: async (left, top, { width, height }) => page.getImageData(left, top, width, height) as ColourImage,
  giveBack: () => undefined,
});

const decoded = (frame: Frame): Source => ({
  width: frame.codedWidth,
  height: frame.codedHeight,
  take: async (x, y, { width, height }) => {
    const data = new Uint8ClampedArray(borrow(4 * width * height), 0, 4 * width * height);
    await frame.copyTo(data, { rect: { x, y, width, height }, format: 'RGBA' });
    return { width, height, data };
  },
  giveBack: ({ data }) => giveBack(data.buffer),
});

const warpOnto = async (pen: Pen, source: Source, back: Warp): Promise<void> => {
  const { width, height } = pen.canvas;
  const room = borrow(4 * width * STRIP);
  for (let top = 0; top < height; top += STRIP) {
    const strip = { width, height: Math.min(STRIP, height - top) };
    const there = compose(back, moved(0, top));
    const seen = around(source, there, strip);
    if (!seen) continue;
    const pixels = await source.take(seen.left, seen.top, seen);
    const { data } = warpColours(pixels, compose(moved(-seen.left, -seen.top), there), strip, room);
    pen.putImageData(new ImageData(data, width), 0, top);
    source.giveBack(pixels);
  }
  giveBack(room);
};

const moved = (right: number, down: number): Warp => [1, 0, right, 0, 1, down, 0, 0];

/** What of the page a strip shows, and the pixels beside it, which it is mixed with. @returns null when that is nothing. */
const around = (source: Size, there: Warp, { width, height }: Size): (Size & { left: number; top: number }) | null => {
  const corners = [
    { x: 0, y: 0 },
    { x: width, y: 0 },
    { x: width, y: height },
    { x: 0, y: height },
  ].map((corner) => apply(there, corner));
  const xs = ends(
    corners.map(({ x }) => x),
    source.width,
  );
  const ys = ends(
    corners.map(({ y }) => y),
    source.height,
  );
  const isSeen = xs.from + 1 < xs.to && ys.from + 1 < ys.to;
  return isSeen ? { left: xs.from, top: ys.from, width: xs.to - xs.from, height: ys.to - ys.from } : null;
};

/** Decoded pictures are cut between every other pixel only. */
const ends = (places: number[], most: number) => ({
  from: Math.max(0, 2 * Math.floor((Math.min(...places) - 1) / 2)),
  to: Math.min(most, 2 * Math.ceil((Math.max(...places) + 2) / 2)),
});
