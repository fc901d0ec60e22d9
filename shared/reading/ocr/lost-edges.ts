/**
 * What a supplier is bound to print stands where nobody looks: in grey at the foot of its first page, or up its side. Among black
 * print the engine loses it; read by itself, it is found. Pure.
 */
import { isValidSiret } from '../../core/values/siret.ts';
import { type GrayImage, type Turns, turn } from './gray-image.ts';
import { joinSirets } from './join-numbers.ts';
import { crop, type Rectangle } from './lost-figures.ts';
import type { OcrWord } from './ocr-engine.ts';

/** The supplier's own and the recipient's. */
const PARTIES = 2;
/** Of the page's height, and of its width. */
const FOOT = 0.13;
const SIDE = 0.075;
/** Of the page's height: a logo, a hole or a fold at its side reaches no farther, print does. */
const LONGEST_MARK = 0.15;
/** Dark enough for pale print; of a row of the side, as many pixels at least: a speck has fewer. */
const PALE = 190;
const FEWEST = 2;
/** A second look is no proof. */
const FOUND = 0.7;

/** A part of the page, and the quarters of a turn that set its print level. */
export type Edge = { place: Rectangle; turns: Turns };

/** @returns what is worth a look of its own, the likeliest first: nothing where both parties' numbers were read. */
export const lostEdges = (image: GrayImage, words: readonly OcrWord[]): Edge[] => {
  if (siretsIn(words).size >= PARTIES) return [];
  const { width, height } = image;
  const top = Math.round((1 - FOOT) * height);
  const side = Math.round(SIDE * width);
  const foot = { x: 0, y: top, width, height: height - top };
  const sides = [0, width - side]
    .map((x) => ({ x, y: 0, width: side, height }))
    .filter((place) => rowsWithInk(image, place) > LONGEST_MARK * height);
  return [
    ...(rowsWithInk(image, foot) > 0 ? [{ place: foot, turns: 0 } as const] : []),
    ...sides.flatMap((place): Edge[] => [
      { place, turns: 1 },
      { place, turns: 3 },
    ]),
  ];
};

const siretsIn = (words: readonly OcrWord[]): Set<string> =>
  new Set(
    joinSirets(words)
      .map(({ text }) => text.replace(/\D/g, ''))
      .filter(isValidSiret),
  );

const rowsWithInk = ({ width, data }: GrayImage, place: Rectangle): number => {
  let rows = 0;
  for (let y = place.y; y < place.y + place.height; y += 1) {
    let dark = 0;
    for (let at = y * width + place.x; at < y * width + place.x + place.width; at += 1)
      if ((data[at] ?? 255) < PALE) dark += 1;
    if (dark >= FEWEST && dark < place.width / 2) rows += 1;
  }
  return rows;
};

export const cutOut = (image: GrayImage, { place, turns }: Edge): GrayImage => turn(crop(image, place), turns);

/**
 * @param read the words of the edge by itself, where they stand in its picture.
 * @returns the words of the page with those in the stead of what was read there; null when they tell no number that was missed.
 */
export const withEdge = (words: readonly OcrWord[], edge: Edge, read: readonly OcrWord[]): OcrWord[] | null => {
  const known = siretsIn(words);
  if ([...siretsIn(read)].every((siret) => known.has(siret))) return null;
  const { place } = edge;
  const isIn = ({ box }: OcrWord): boolean => {
    const [x, y] = [box.x + box.width / 2 - place.x, box.y + box.height / 2 - place.y];
    return x >= 0 && x < place.width && y >= 0 && y < place.height;
  };
  // Three figures up the side are not seen to be up the side.
  const placed = joinSirets(read).map((word) => ({ ...doubted(word), box: onPage(edge, word.box) }));
  return [...words.filter((word) => !isIn(word)), ...placed];
};

/** It was looked for until its key was right. */
const doubted = (word: OcrWord): OcrWord =>
  isValidSiret(word.text) ? { ...word, confidence: Math.min(word.confidence, FOUND) } : word;

const onPage = ({ place, turns }: Edge, { x, y, width, height }: OcrWord['box']): OcrWord['box'] => {
  if (turns === 1) return { x: place.x + y, y: place.y + place.height - x - width, width: height, height: width };
  if (turns === 3) return { x: place.x + place.width - y - height, y: place.y + x, width: height, height: width };
  return { x: place.x + x, y: place.y + y, width, height };
};
