/** "… IBAN FR76 1027 8021 0817 0341" that ends its line, over "581": what goes on below stands too close to be read with the page. Its key settles it, read alone. Pure. */
import { isValidIban } from '../../core/values/iban.ts';
import { blank, type GrayImage } from './gray-image.ts';
import { crop, type Rectangle } from './lost-figures.ts';
import type { OcrWord } from './ocr-engine.ts';

const START = /^FR\d\d$/;
const GROUP = /^[A-Z\d]{4}$/;
const LENGTH = 27;
/** Fewer figures are no account; more are not broken over lines. */
const FEWEST = 12;
const INK = 150;
/** In heights of a word: between two groups; how far below the next line begins and ends; where letters stand; how tall figures are at least. */
const APART = 0.9;
const BELOW = { first: 0.05, last: 1.4 };
const ON_LINE = 0.8;
const TALL = 0.35;
const MARGIN = 0.4;
/** Figures are narrower; a space between groups is counted. */
const WIDER = 1.4;
const MOST = 3;
/** The key tells that it is an account, not that it is this one. */
const SETTLED = 0.7;

/** `read`: the account so far. `wrong`: what was read in place of the rest. */
export type LostEnd = { read: string; place: Rectangle; height: number; wrong: OcrWord[]; last: OcrWord };

export const lostAccountEnds = (image: GrayImage, words: readonly OcrWord[]): LostEnd[] =>
  words
    .filter(({ text }) => START.test(text))
    .flatMap((start) => {
      const line = words.filter((word) => isBeside(word, start)).sort((one, other) => one.box.x - other.box.x);
      const run = runFrom(start, line);
      const [first, last] = [line[0], run.at(-1)];
      const read = run.map(({ text }) => text).join('');
      if (!first || !last || last !== line.at(-1) || read.length < FEWEST || read.length >= LENGTH) return [];
      const place = figuresBelow(image, { start, first, letters: LENGTH - read.length });
      const wrong = place ? words.filter((word) => isNumber(word) && !line.includes(word) && isOver(word, place)) : [];
      const isRead = isValidIban(read + wrong.map(({ text }) => text.replace(/[.,]$/, '')).join(''));
      return place && !isRead ? [{ read, place, height: start.box.height, wrong, last }] : [];
    })
    .slice(0, MOST);

const isBeside = ({ box }: OcrWord, { box: other }: OcrWord): boolean =>
  Math.abs(box.y + box.height / 2 - other.y - other.height / 2) < other.height / 3;

const runFrom = (start: OcrWord, line: readonly OcrWord[]): OcrWord[] => {
  const run = [start];
  for (const word of line.slice(line.indexOf(start) + 1)) {
    const end = run.at(-1) ?? start;
    if (!GROUP.test(word.text) || word.box.x - end.box.x - end.box.width > APART * start.box.height) break;
    run.push(word);
  }
  return run;
};

type Line = { start: OcrWord; first: OcrWord; letters: number };

/** The first ink under the beginning of the line, from where it is free of that line's. */
const figuresBelow = (image: GrayImage, { start, first, letters }: Line): Rectangle | null => {
  const { height } = start.box;
  const foot = first.box.y + ON_LINE * height;
  const x = Math.max(0, Math.round(first.box.x - MARGIN * height));
  const pitch = start.box.width / start.text.length;
  const width = Math.min(image.width - x, Math.round(2 * MARGIN * height + WIDER * pitch * letters));
  const bottom = Math.min(image.height - 1, Math.round(foot + BELOW.last * height));
  const hasInk = (y: number): boolean =>
    image.data.subarray(y * image.width + x, y * image.width + x + width).some((shade) => shade < INK);
  let y = Math.round(foot + BELOW.first * height);
  while (y < bottom && hasInk(y)) y += 1;
  while (y < bottom && !hasInk(y)) y += 1;
  const top = y;
  while (y < bottom && hasInk(y)) y += 1;
  return y - top >= TALL * height && y < bottom ? { x, y: top, width, height: y - top } : null;
};

const isNumber = ({ text }: OcrWord): boolean => /^[\d.,]+$/.test(text);

const isOver = ({ box }: OcrWord, place: Rectangle): boolean => {
  const [middle, line] = [box.x + box.width / 2, box.y + box.height / 2];
  const [top, bottom] = [place.y - place.height / 2, place.y + 1.5 * place.height];
  return middle > place.x && middle < place.x + place.width && line > top && line < bottom;
};

/** With white around it, as a line stands on a page. */
export const endPicture = (image: GrayImage, { place, height }: LostEnd): GrayImage => {
  const margin = Math.round(MARGIN * height);
  const picture = blank(place.width + 2 * margin, place.height + 2 * margin);
  const cut = crop(image, place);
  for (let y = 0; y < place.height; y += 1)
    picture.data.set(cut.data.subarray(y * place.width, (y + 1) * place.width), (y + margin) * picture.width + margin);
  return picture;
};

/** @param line what the engine reads there, alone. @returns the rest in one word, when it makes an account whose key is right. */
export const foundEnd = ({ read, place, height }: LostEnd, line: readonly OcrWord[]): OcrWord | null => {
  const missing = LENGTH - read.length;
  const text = line
    .map((word) => word.text)
    .join('')
    .slice(0, missing);
  const left = line[0]?.box.x;
  if (text.length < missing || left === undefined || !isValidIban(read + text)) return null;
  const margin = Math.round(MARGIN * height);
  const right = line.find(
    (_, at) =>
      line
        .slice(0, at + 1)
        .map((word) => word.text)
        .join('').length >= missing,
  )?.box;
  const x = place.x + left - margin;
  const width = right ? place.x + right.x + right.width - margin - x : place.width;
  const y = place.y + place.height - ON_LINE * height;
  return { text, confidence: SETTLED, box: { x, y, width, height } };
};
