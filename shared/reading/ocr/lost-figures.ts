/** "224,82" with ink left of it that belongs to no word: the engine drops a figure that stands alone before its thousands. Pure. */
import type { GrayImage } from './gray-image.ts';
import type { OcrWord } from './ocr-engine.ts';

const DARK = 140;
/** In widths of a figure: farther from the amount is another column. */
const FARTHEST = 1.9;
/** In heights of a figure. */
const TALL = 0.7;
const DOT = 0.3;
const MARGIN = 0.5;
/** What `words-in-hocr` makes of a figure's height, and of where it stands. */
const FIGURE = 1 / 1.4;
const ON_LINE = 0.8;
const MOST = 24;

export type Rectangle = { x: number; y: number; width: number; height: number };
/** `amount` may lack what stands in `place` before it. */
export type Lost = { amount: OcrWord; place: Rectangle };

export const lostFigures = (image: GrayImage, words: readonly OcrWord[]): Lost[] =>
  words
    .filter(({ text }) => /^\d{3}[.,]\d{2}€?$/.test(text))
    .flatMap((amount) => lostBefore(image, amount, words))
    .slice(0, MOST);

const lostBefore = (image: GrayImage, amount: OcrWord, words: readonly OcrWord[]): Lost[] => {
  const tall = amount.box.height * FIGURE;
  const pitch = amount.box.width / amount.text.length;
  const foot = Math.round(amount.box.y + ON_LINE * amount.box.height);
  const window = {
    x: Math.round(amount.box.x - (1 + FARTHEST) * pitch),
    y: Math.round(foot - tall),
    width: Math.round((1 + FARTHEST) * pitch - 0.1 * tall),
    height: Math.round(tall),
  };
  if (words.some((word) => word !== amount && covers(word.box, window))) return [];
  const ink = figureIn(image, window, tall);
  if (!ink || ink.height < TALL * tall || ink.width > tall) return [];
  const [x, y] = [Math.max(0, Math.round(ink.x - MARGIN * tall)), Math.max(0, Math.round(foot - tall - MARGIN * tall))];
  const right = Math.min(image.width, amount.box.x + amount.box.width + MARGIN * tall);
  const bottom = Math.min(image.height, foot + MARGIN * tall);
  return [{ amount, place: { x, y, width: Math.round(right - x), height: Math.round(bottom - y) } }];
};

const covers = (word: Rectangle, window: Rectangle): boolean =>
  word.x < window.x + window.width &&
  word.x + word.width > window.x &&
  word.y < window.y + window.height &&
  word.y + word.height > window.y;

/** The last sign there, or the one before the dot that parts the thousands: "1.610,70". */
const figureIn = (image: GrayImage, window: Rectangle, tall: number): Rectangle | null => {
  const last = lastInk(image, window);
  const isDot = last && Math.max(last.width, last.height) < DOT * tall && last.y > window.y + (1 - 2 * DOT) * tall;
  return isDot ? lastInk(image, { ...window, width: last.x - window.x }) : last;
};

/** The last run of columns with ink, as one sign; null when there is none, or it begins before the window. */
const lastInk = (image: GrayImage, window: Rectangle): Rectangle | null => {
  const rowsAt = (x: number): number[] =>
    Array.from({ length: window.height }, (_, dy) => window.y + dy).filter(
      (y) => (image.data[y * image.width + x] ?? 255) < DARK,
    );
  let x = window.x + window.width - 1;
  while (x >= window.x && rowsAt(x).length === 0) x -= 1;
  const right = x;
  let [top, bottom] = [Infinity, -Infinity];
  for (let rows = rowsAt(x); x >= window.x && rows.length > 0; x -= 1, rows = rowsAt(x)) {
    top = Math.min(top, ...rows);
    bottom = Math.max(bottom, ...rows);
  }
  return x < window.x || x === right ? null : { x: x + 1, y: top, width: right - x, height: bottom - top + 1 };
};

export const crop = ({ width, data }: GrayImage, place: Rectangle): GrayImage => {
  const cut = new Uint8Array(place.width * place.height);
  for (let y = 0; y < place.height; y += 1)
    cut.set(
      data.subarray((place.y + y) * width + place.x, (place.y + y) * width + place.x + place.width),
      y * place.width,
    );
  return { width: place.width, height: place.height, data: cut };
};

/** @param line what the engine reads there, alone. @returns the amount with the figures before it, or doubted: there is ink that is none. */
export const completed = (lost: Lost, line: readonly OcrWord[]): OcrWord[] => {
  const before = foundBefore(lost, line);
  return before.length > 0
    ? [...before, lost.amount]
    : [{ ...lost.amount, confidence: Math.min(lost.amount.confidence, UNFINISHED) }];
};

const UNFINISHED = 0.4;

/** The figures before the amount, where the same amount is read. */
const foundBefore = ({ amount, place }: Lost, line: readonly OcrWord[]): OcrWord[] => {
  const text = line.map((word) => word.text).join('');
  const [, figures, same] = /^(\d{1,3})\.?(\d{3}[.,]\d{2})€?$/.exec(text) ?? [];
  const [first] = line;
  if (!figures || !first || !amount.text.startsWith(same ?? '')) return [];
  const x = place.x + first.box.x;
  const end = amount.box.x - place.x;
  const right = Math.min(end, first.text === figures ? first.box.x + first.box.width : end);
  return [
    {
      text: figures,
      confidence: Math.min(first.confidence, FOUND),
      box: { ...amount.box, x, width: Math.max(1, place.x + right - x) },
    },
  ];
};

/** A second look is no proof. */
const FOUND = 0.7;
