/**
 * Grey labels and grey small print among black print: the engine parts ink from paper at one shade for the whole page, and takes
 * them for paper. They are made as dark as the rest. Pure.
 */
import type { GrayImage } from './gray-image.ts';
import { MET, type Patch, patchAt, UNMET } from './patch-at.ts';

/** Lighter than this is paper, and its grain. */
const INK = 225;
/** The darkest pixel of a letter is darker than this; what shows through from behind is not. */
const PALEST = 200;
/** The mean shade over a letter on paper, and under it; a grey band, a shadow or a picture is darker. */
const PAPER = 240;
/** A letter darker by so many shades than where ink is parted from paper is seen well; the less it is, the more it is darkened. */
const SEEN = { well: 70, badly: 40 };
/** In pixels at 200 dpi. What is left of a table's rules is narrower; letters may have grown together. */
const LETTER = { lowest: 8, highest: 60, narrowest: 5, widest: 120 };
/** The strokes of a letter are that wide at least: of so many rows, and pixels in them, one is looked at. */
const STROKE = 2;
/** Of a letter's height: its accents, and the dots, commas and dashes beside it, which are no letters by themselves. */
const AROUND = { across: 1, down: 0.4 };
/** In pixels: beyond a letter's pale edge. */
const BESIDE = 2;

/** Ink that is to be left as it is. */
const LEFT = MET + 1;

/** `image` itself is changed. */
export const darkenPale = (image: GrayImage): GrayImage => {
  const { parting, ink } = shadesOf(image.data);
  const seen = parting - SEEN.well;
  const marks = new Uint8Array(image.data.length);
  const letters = patchesOf(image, marks, seen).filter((patch) => isLetter(patch) && isOnPaper(image, patch));
  for (const letter of inWords(letters)) {
    const share = Math.min(1, (letter.darkest - seen) / (SEEN.well - SEEN.badly));
    const whole = (255 - ink) / (255 - letter.darkest);
    darken(image, marks, letter, 1 + share * Math.max(0, whole - 1));
  }
  return image;
};

/** Of so many pixels one is counted. */
const EVERY = 5;

/** Where the pixels part best into dark ones and light ones, by Otsu's rule, which is the engine's own; the mean of the dark ones. */
const shadesOf = (data: Uint8Array): { parting: number; ink: number } => {
  const counts = new Float64Array(256);
  for (let at = 0; at < data.length; at += EVERY) counts[data[at] ?? 255] = (counts[data[at] ?? 255] ?? 0) + 1;
  const all = counts.reduce((sum, count) => sum + count);
  const light = counts.reduce((sum, count, shade) => sum + count * shade);
  let best = { parting: 0, ink: 0 };
  let [darker, dark, widest] = [0, 0, 0];
  for (let shade = 0; shade < 255; shade += 1) {
    darker += counts[shade] ?? 0;
    dark += shade * (counts[shade] ?? 0);
    const apart = (light - dark) / (all - darker) - dark / darker;
    const variance = darker * (all - darker) * apart * apart;
    if (variance > widest) [best, widest] = [{ parting: shade, ink: dark / darker }, variance];
  }
  return best;
};

/** The patches of ink no darker than `seen`; those that are darker are marked as to be left. */
const patchesOf = (image: GrayImage, marks: Uint8Array, seen: number): Patch[] => {
  const patches: Patch[] = [];
  const pixels: number[] = [];
  for (let row = 0; row < image.height; row += STROKE)
    for (let at = row * image.width; at < (row + 1) * image.width; at += STROKE) {
      if ((image.data[at] ?? 255) >= INK || marks[at] !== UNMET) continue;
      const patch = patchAt(image, marks, at, { ink: INK, pixels });
      if (patch.darkest > seen) patches.push(patch);
      else for (const pixel of pixels) marks[pixel] = LEFT;
    }
  return patches;
};

const isLetter = ({ left, top, right, bottom, darkest }: Patch): boolean => {
  const [across, down] = [right - left + 1, bottom - top + 1];
  const { lowest, highest, narrowest, widest } = LETTER;
  return darkest < PALEST && down >= lowest && down <= highest && across >= narrowest && across <= widest;
};

const isOnPaper = ({ width, height, data }: GrayImage, { left, top, right, bottom }: Patch): boolean =>
  [Math.max(0, top - BESIDE), Math.min(height - 1, bottom + BESIDE)].every((y) => {
    const row = data.subarray(y * width + left, y * width + right + 1);
    return row.reduce((sum, shade) => sum + shade, 0) >= PAPER * row.length;
  });

/** Those of words, each as dark as its word is on the whole: one alone is a thin letter of a black word, or no letter. */
const inWords = (letters: readonly Patch[]): Patch[] => {
  const words = new Map(letters.map((letter) => [letter, [letter]]));
  const sorted = letters.toSorted((one, other) => one.left - other.left);
  for (const [at, one] of sorted.entries()) {
    const end = one.right + NEXT * (one.bottom - one.top);
    for (let next = at + 1; (sorted[next]?.left ?? Infinity) <= end; next += 1) {
      const other = sorted[next];
      if (!other || other.top > one.bottom || other.bottom < one.top) continue;
      words.get(one)?.push(other);
      words.get(other)?.push(one);
    }
  }
  return [...words]
    .filter(([, { length }]) => length > FEWEST)
    .map(([letter, word]) => ({
      ...letter,
      darkest: word.reduce((sum, { darkest }) => sum + darkest, 0) / word.length,
    }));
};

/** In heights of a letter: where others of its word begin. */
const NEXT = 2;
/** Of others in its word. */
const FEWEST = 2;

/** @param by how many times as far from white. */
const darken = ({ width, height, data }: GrayImage, marks: Uint8Array, letter: Patch, by: number): void => {
  const { left, top, right, bottom } = letter;
  const tall = bottom - top + 1;
  const [across, down] = [Math.round(AROUND.across * tall), Math.round(AROUND.down * tall)];
  const [from, to] = [Math.max(0, left - across), Math.min(width - 1, right + across)];
  for (let y = Math.max(0, top - down); y <= Math.min(height - 1, bottom + down); y += 1)
    for (let at = y * width + from; at <= y * width + to; at += 1) {
      if (marks[at] === LEFT) continue;
      marks[at] = LEFT;
      data[at] = Math.max(0, 255 - by * (255 - (data[at] ?? 255)));
    }
};
