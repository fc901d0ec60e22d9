/** A page is straightened strip by strip, or by the canvas itself: either way it looks as if each pixel had been looked up. */
import { createCanvas, DOMMatrix, ImageData } from '@napi-rs/canvas';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { rotation, toQuad, type Warp } from '../../core/layout/warp.ts';
import type { Pen } from '../ocr/draw-picture.ts';
import { warpColours } from '../ocr/warp-colours.ts';
import { straighten, straightenLone } from './straighten.ts';

/** Taller than two strips. */
const size = { width: 300, height: 600 };

beforeAll(() => {
  vi.stubGlobal('OffscreenCanvas', function canvas(width: number, height: number) {
    return createCanvas(width, height);
  });
  vi.stubGlobal('DOMMatrix', DOMMatrix);
  vi.stubGlobal('ImageData', ImageData);
});
afterAll(() => vi.unstubAllGlobals());

/** Soft slopes of colour: half a pixel aside is seen, and no edge makes more of it than it is. */
const page = (): Pen => {
  const pen = createCanvas(size.width, size.height).getContext('2d') as unknown as Pen;
  const slope = pen.createLinearGradient(0, 0, 60, 90);
  for (let stop = 0; stop <= 6; stop += 1) slope.addColorStop(stop / 6, stop % 2 ? '#2050f0' : '#e0c020');
  pen.fillStyle = slope;
  pen.fillRect(0, 0, size.width, size.height);
  return pen;
};

const farthest = async (back: Warp): Promise<number> => farthestOf(await straighten(page(), back, size), back);

const farthestOf = (canvas: OffscreenCanvas, back: Warp): number => {
  const drawn = page();
  const { data } = (canvas.getContext('2d') as Pen).getImageData(0, 0, size.width, size.height);
  const looked = warpColours(drawn.getImageData(0, 0, size.width, size.height) as never, back, size).data;
  let most = 0;
  for (let y = 4; y < size.height - 4; y += 1)
    for (let at = 4 * (y * size.width + 4); at < 4 * ((y + 1) * size.width - 4); at += 1)
      if (isInside(back, (at >> 2) % size.width, y))
        most = Math.max(most, Math.abs((data[at] ?? 0) - (looked[at] ?? 0)));
  return most;
};

/** As the browser hands out the rows of a picture that it decoded. */
const copyFrom =
  (drawn: Pen): VideoFrame['copyTo'] =>
  async (to, { rect: { x = 0, y = 0, width = 0, height = 0 } = {} } = {}) => {
    (to as Uint8ClampedArray).set(drawn.getImageData(x, y, width, height).data);
    return [];
  };

const fromPicture = (back: Warp): Promise<OffscreenCanvas> => {
  const frame = { codedWidth: size.width, codedHeight: size.height, copyTo: copyFrom(page()) };
  return straightenLone({ frame, onPage: [1, 0, 0, 1, 0, 0] }, back, size);
};

/** On the very border of the page, paper and nothing are mixed. */
const isInside = ([a, b, c, d, e, f, g, h]: Warp, x: number, y: number): boolean => {
  const w = g * x + h * y + 1;
  const [px, py] = [(a * x + b * y + c) / w, (d * x + e * y + f) / w];
  return px > 2 && py > 2 && px < size.width - 3 && py < size.height - 3;
};

describe('a straightened page', () => {
  it.each<[string, Warp]>([
    ['leaning', rotation(0.03, { x: 150, y: 300 })],
    ['upside down', [-1, 0, size.width - 1, 0, -1, size.height - 1, 0, 0]],
    ['moved and grown', [0.7, 0, 20.25, 0, 0.7, 31.5, 0, 0]],
  ])('%s, is turned by the canvas', async (_, back) => {
    expect(await farthest(back)).toBeLessThanOrEqual(3);
  });

  it.each<[string, Warp]>([
    ['leaning', rotation(0.03, { x: 150, y: 300 })],
    ['upside down', [-1, 0, size.width - 1, 0, -1, size.height - 1, 0, 0]],
  ])('%s, is the same from the strips of its picture', async (_, back) => {
    expect(farthestOf(await fromPicture(back), back)).toBeLessThanOrEqual(3);
  });

  it('photographed aslant, is the same from strip to strip', async () => {
    const corners = [
      { x: 30, y: 12 },
      { x: 270, y: 40 },
      { x: 290, y: 580 },
      { x: 8, y: 560 },
    ] as const;
    const back = toQuad(size.width, size.height, corners);
    expect(await farthest(back)).toBeLessThanOrEqual(1);
    expect(farthestOf(await fromPicture(back), back)).toBeLessThanOrEqual(1);
  });

  it('is white where there was no page', async () => {
    const canvas = await straighten(page(), [1, 0, 1000, 0, 1, 0, 0, 1e-5], size);
    const pen = canvas.getContext('2d') as Pen;
    expect([...pen.getImageData(150, 300, 1, 1).data]).toEqual([255, 255, 255, 255]);
  });
});
