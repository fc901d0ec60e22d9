/** A page strewn with specks: dust on the glass, the grain of a copy. To the engine each is an accent, a full stop, a hyphen. Pure. */
import type { GrayImage } from './gray-image.ts';
import { type Patch, patchAt, UNMET } from './patch-at.ts';

const INK = 200;
/** In pixels at 200 dpi: the dots of small print are as large, and few; those of a dusty page are many. */
const SPECK = 3;
/** Of the pixels of a page, what is a speck: a page of small print has less than a tenth of it. */
const DUSTY = 1 / 3000;
/** In pixels. More specks than this, in a cell and those around it, are drawn: a needle printer's letters, a grey band. */
const CELL = 8;
const DRAWN = 8;
const PAPER = 255;

/** `image` itself is changed. */
export const withoutDust = (image: GrayImage): GrayImage => {
  const specks = specksIn(image);
  if (specks.length <= DUSTY * image.data.length) return image;
  const across = Math.ceil(image.width / CELL) + 2;
  const counts = new Uint16Array(across * (Math.ceil(image.height / CELL) + 2));
  const cellOf = ({ left, top }: Patch): number => (Math.floor(top / CELL) + 1) * across + Math.floor(left / CELL) + 1;
  for (const speck of specks) counts[cellOf(speck)] = (counts[cellOf(speck)] ?? 0) + 1;
  const around = (cell: number): number =>
    [-across, 0, across].reduce(
      (sum, row) => sum + [-1, 0, 1].reduce((own, x) => own + (counts[cell + row + x] ?? 0), 0),
      0,
    );
  for (const speck of specks) if (around(cellOf(speck)) <= DRAWN) wipe(image, speck);
  return image;
};

const specksIn = (image: GrayImage): Patch[] => {
  const { data } = image;
  const marks = new Uint8Array(data.length);
  const pixels: number[] = [];
  const specks: Patch[] = [];
  for (let at = 0; at < data.length; at += 1) {
    if ((data[at] ?? 255) >= INK || marks[at] !== UNMET) continue;
    const patch = patchAt(image, marks, at, { ink: INK, pixels });
    if (patch.right - patch.left < SPECK && patch.bottom - patch.top < SPECK) specks.push(patch);
  }
  return specks;
};

/** Its pale edge with it. */
const wipe = ({ width, height, data }: GrayImage, { left, top, right, bottom }: Patch): void => {
  for (let y = Math.max(0, top - 1); y <= Math.min(height - 1, bottom + 1); y += 1)
    for (let x = Math.max(0, left - 1); x <= Math.min(width - 1, right + 1); x += 1) {
      const at = y * width + x;
      const isEdge = x < left || x > right || y < top || y > bottom;
      if (!isEdge || (data[at] ?? 255) >= INK) data[at] = PAPER;
    }
};
