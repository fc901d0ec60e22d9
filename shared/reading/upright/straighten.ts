/** A drawn page in its own colours, seen through a map. Browser only: a page takes tens of megabytes, and is never held twice as numbers. */
import { apply, compose, type Warp } from '../../core/layout/warp.ts';
import type { Pen } from '../ocr/draw-picture.ts';
import { type ColourImage, warpColours } from '../ocr/warp-colours.ts';

type Size = { width: number; height: number };

/** @param back from the result's pixels to the page's. What lies outside the page is white. */
export const straighten = (page: Pen, back: Warp, { width, height }: Size): OffscreenCanvas => {
  const canvas = new OffscreenCanvas(width, height);
  const pen = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  if (!pen) throw new Error('no drawing here');
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, width, height);
  if (isFlat(back)) turnOnto(pen, page.canvas, back);
  else warpOnto(pen, page, back);
  return canvas;
};

/** Seen from straight above, a page is only turned and moved: the browser does that by itself. */
const isFlat = ([, , , , , , g, h]: Warp): boolean => g === 0 && h === 0;

const turnOnto = (pen: Pen, page: OffscreenCanvas, [a, b, c, d, e, f]: Warp): void => {
  // A pixel is told by its corner there, by its middle here.
  const [right, down] = [c + (1 - a - b) / 2, f + (1 - d - e) / 2];
  pen.setTransform(new DOMMatrix([a, d, b, e, right, down]).inverse());
  pen.drawImage(page, 0, 0);
};

/** Rows made at a time. */
const STRIP = 256;

const warpOnto = (pen: Pen, page: Pen, back: Warp): void => {
  const { width, height } = pen.canvas;
  for (let top = 0; top < height; top += STRIP) {
    const strip = { width, height: Math.min(STRIP, height - top) };
    const there = compose(back, moved(0, top));
    const { left, above, pixels } = around(page, there, strip);
    if (!pixels) continue;
    const { data } = warpColours(pixels, compose(moved(-left, -above), there), strip);
    pen.putImageData(new ImageData(data, width), 0, top);
  }
};

const moved = (right: number, down: number): Warp => [1, 0, right, 0, 1, down, 0, 0];

/** What of the page a strip shows, and the pixels beside it, which it is mixed with. */
const around = (page: Pen, there: Warp, { width, height }: Size) => {
  const corners = [
    { x: 0, y: 0 },
    { x: width, y: 0 },
    { x: width, y: height },
    { x: 0, y: height },
  ].map((corner) => apply(there, corner));
  const [left, right] = ends(
    corners.map(({ x }) => x),
    page.canvas.width,
  );
  const [above, below] = ends(
    corners.map(({ y }) => y),
    page.canvas.height,
  );
  const isSeen = left + 1 < right && above + 1 < below;
  const pixels = isSeen ? (page.getImageData(left, above, right - left, below - above) as ColourImage) : null;
  return { left, above, pixels };
};

const ends = (places: number[], most: number): [number, number] => [
  Math.max(0, Math.floor(Math.min(...places)) - 1),
  Math.min(most, Math.ceil(Math.max(...places)) + 2),
];
