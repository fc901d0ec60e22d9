/**
 * Photographs that the browser decoded, taken out of its hands before they are drawn. Drawn as they are, Chromium keeps each in
 * all its colours for as long as it has room: some tens of megabytes a page.
 */
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { blank, type GrayImage, grayInto, inPlaceOf, letGo } from './gray-image.ts';
import { resample } from './resample.ts';

type Size = { width: number; height: number };
type Picture = Size & { bitmap: ImageBitmap };
/** What pdf.js holds of a picture until the page is cleaned up. */
type Held = Size & { bitmap?: unknown };

/** The pictures of a page that have come and are not drawn yet, in grey, and no finer than they will be drawn on `canvas`. */
export const takeGreys = (page: PDFPageProxy, canvas: Size): Promise<void> =>
  takeFrames(page, (frame) => inGreys(frame, canvas));

/** The same in colours. */
export const takeColours = (page: PDFPageProxy): Promise<void> => takeFrames(page, inColours);

/** @param held what pdf.js has of a picture. @returns null when the browser did not decode it. */
export const frameOf = (held: unknown): VideoFrame | null => {
  const { bitmap } = (held ?? {}) as { bitmap?: unknown };
  return isFrame(bitmap) ? bitmap : null;
};

const takeFrames = async (page: PDFPageProxy, take: (frame: VideoFrame) => Promise<Picture>): Promise<void> => {
  for (const [, held] of page.objs as Iterable<[string, Held | null]>) {
    const frame = frameOf(held);
    if (!held || !frame) continue;
    Object.assign(held, await take(frame));
    frame.close();
  }
};

const isFrame = (bitmap: unknown): bitmap is VideoFrame => 'VideoFrame' in globalThis && bitmap instanceof VideoFrame;

const inGreys = async (frame: VideoFrame, canvas: Size): Promise<Picture> => {
  const fine = await greysOf(frame);
  const size = sizeOn(canvas, fine);
  const greys = size.width < fine.width ? inPlaceOf(fine, resample(fine, size)) : fine;
  const { bitmap, pen } = easel(size);
  const pixels = new Uint32Array(size.width * Math.min(STRIP, size.height));
  for (let top = 0; top < size.height; top += STRIP) {
    const strip = greys.data.subarray(top * size.width, (top + STRIP) * size.width);
    for (let at = 0; at < strip.length; at += 1) pixels[at] = OPAQUE | ((strip[at] ?? 255) * 0x01_01_01);
    const rgba = new Uint8ClampedArray(pixels.buffer, 0, 4 * strip.length);
    pen.putImageData(new ImageData(rgba, size.width), 0, top);
  }
  letGo(greys);
  return { ...size, bitmap: bitmap() };
};

const OPAQUE = 0xff_00_00_00;

/** Where a picture is put together. */
const easel = ({ width, height }: Size) => {
  const canvas = new OffscreenCanvas(width, height);
  const pen = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  if (!pen) throw new Error('no drawing here');
  return { pen, bitmap: () => canvas.transferToImageBitmap() };
};

/** The brightness of all pixels comes first in these, a byte for each; their colours follow. */
const BRIGHTNESS_FIRST = /^(I4|NV12)/;

export const greysOf = async (frame: VideoFrame): Promise<GrayImage> => {
  if (BRIGHTNESS_FIRST.test(frame.format ?? '')) return brightnessOf(frame);
  const gray = blank(frame.codedWidth, frame.codedHeight);
  await eachStrip(frame, (top, rgba) => grayInto(gray, top, rgba));
  return gray;
};

const brightnessOf = async (frame: VideoFrame): Promise<GrayImage> => {
  const { codedWidth: width, codedHeight } = frame;
  const gray = blank(width, codedHeight);
  const rows = { x: 0, y: 0, width, height: Math.min(STRIP, codedHeight) };
  const buffer = borrow(frame.allocationSize({ rect: rows }));
  const planes = new Uint8Array(buffer);
  for (let top = 0; top < codedHeight; top += STRIP) {
    const height = Math.min(STRIP, codedHeight - top);
    const [{ offset, stride } = { offset: 0, stride: width }] = await frame.copyTo(planes, {
      rect: { x: 0, y: top, width, height },
    });
    for (let y = 0; y < height; y += 1)
      gray.data.set(planes.subarray(offset + y * stride, offset + y * stride + width), (top + y) * width);
  }
  giveBack(buffer);
  return gray;
};

const inColours = async (frame: VideoFrame): Promise<Picture> => {
  const { codedWidth: width, codedHeight: height } = frame;
  const { bitmap, pen } = easel({ width, height });
  await eachStrip(frame, (top, rgba) => pen.putImageData(new ImageData(rgba, width), 0, top));
  return { width, height, bitmap: bitmap() };
};

/** Rows taken at a time: a whole picture in colours is large. */
export const STRIP = 256;

export type Frame = Pick<VideoFrame, 'codedWidth' | 'codedHeight' | 'copyTo'>;

/** @param again rows of the strip before that each takes once more; an even number. */
export const eachStrip = async (
  frame: Frame,
  take: (top: number, rgba: Uint8ClampedArray<ArrayBuffer>) => void,
  again = 0,
): Promise<void> => {
  const { codedWidth: width, codedHeight } = frame;
  const buffer = borrow(4 * width * Math.min(STRIP, codedHeight));
  for (let y = 0; y < codedHeight; y += STRIP - again) {
    const rect = { x: 0, y, width, height: Math.min(STRIP, codedHeight - y) };
    const rgba = new Uint8ClampedArray(buffer, 0, 4 * width * rect.height);
    await frame.copyTo(rgba, { rect, format: 'RGBA' });
    take(y, rgba);
  }
  giveBack(buffer);
};

/** What the browser filled it holds until it looks for what is thrown away: the same few serve all strips of all pages. */
const spare: ArrayBuffer[] = [];

export const borrow = (bytes: number): ArrayBuffer => {
  const last = spare.pop();
  return last && last.byteLength >= bytes ? last : new ArrayBuffer(bytes);
};

export const giveBack = (buffer: ArrayBuffer): void => void spare.push(buffer);

/** A picture of the canvas's own shape fills the page, as scans do, or lies on its side: it is made as large as it is drawn. */
const LIKE = 0.01;

const sizeOn = (canvas: Size, picture: Size): Size => {
  const isFiner = ({ width, height }: Size): boolean =>
    width < picture.width && Math.abs((width * picture.height) / (height * picture.width) - 1) < LIKE;
  const upright = { width: canvas.width, height: canvas.height };
  const onSide = { width: canvas.height, height: canvas.width };
  return [upright, onSide].find(isFiner) ?? { width: picture.width, height: picture.height };
};
