/** What the engine tells of a picture (hOCR: a third of the time that its tree of signs takes) → its words, those of a line at one level. Pure. */
import type { OcrWord } from './ocr-engine.ts';

type Rectangle = { x0: number; y0: number; x1: number; y1: number };
type Piece = { text: string; confidence: number; bbox: Rectangle };
/** `baseline`: from its left end to its right. */
type Line = { words: Piece[]; baseline: Rectangle };

/** A line of text opens, or a word stands: the engine writes them one after the other. */
const TAGS =
  /title="bbox (?<line>[\d ]+); baseline (?<slope>\S+) (?<offset>[^;"]+)|title='bbox (?<word>[\d ]+); x_wconf (?<sure>\d+)'[^>]*>(?<text>.*?)<\/span>/g;

export const wordsIn = (hocr: string): OcrWord[] => linesIn(hocr).flatMap(levelled);

const linesIn = (hocr: string): Line[] => {
  const lines: Line[] = [];
  for (const { groups = {} } of hocr.matchAll(TAGS)) {
    const { line, slope, offset, word, sure, text } = groups;
    if (line) lines.push({ words: [], baseline: baselineOf(rectangle(line), Number(slope), Number(offset)) });
    else if (word)
      lines.at(-1)?.words.push({ text: plain(text ?? ''), confidence: Number(sure), bbox: rectangle(word) });
  }
  return lines.filter(({ words }) => words.length > 0);
};

const rectangle = (text: string): Rectangle => {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = text.split(' ').map(Number);
  return { x0, y0, x1, y1 };
};

/** hOCR counts from the lower left corner of the line's box. */
const baselineOf = ({ x0, x1, y1 }: Rectangle, slope: number, offset: number): Rectangle => ({
  x0,
  y0: y1 + offset,
  x1,
  y1: y1 + offset + slope * (x1 - x0),
});

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };

const plain = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&(lt|gt|quot|#39|amp);/g, (all, name: string) => ENTITIES[name] ?? all)
    .trim();

/** A sign as high as a capital: its word tells how high the line's letters stand. */
const TALL = /[\p{Lu}\dbdfhklß€%]/u;
/** In heights of a capital: a letter's size as a text layer tells it, and how far of it stands on the line. */
const EM = 1.4;
const ABOVE_LINE = 0.8;
/** Taller or lower than this, in heights of the line, a word is of another size. */
const TALLEST = 1.4;
const LOWEST = 0.45;

/**
 * The engine's boxes hug the ink: a comma hangs, a "g" too, an "e" does not rise. Every word gets the box that a
 * text layer would give it, and a line that leans a little is laid level: its words then stay one line, and close lines apart.
 */
const levelled = (line: Line): OcrWord[] => {
  const { x0, y0, x1, y1 } = line.baseline;
  const slope = x1 > x0 ? (y1 - y0) / (x1 - x0) : 0;
  const sunk = sag(line.words, (bbox) => y0 + slope * ((bbox.x0 + bbox.x1) / 2 - x0));
  const rises = line.words.map(({ text, bbox }) =>
    likelyRise(text, bbox, y0 + sunk + slope * ((bbox.x0 + bbox.x1) / 2 - x0) - bbox.y0),
  );
  const usual = middleOf(rises.filter((_, index) => TALL.test(line.words[index]?.text ?? ''))) ?? Math.max(...rises);
  return line.words.map(({ text, confidence, bbox }, index) => {
    const rise = rises[index] ?? 0;
    const own = !(DASH.test(text) && rise > 0 && rise < usual) && isOfOwnSize(rise, usual);
    const [line, size] = own ? [bbox.y1, EM * (bbox.y1 - bbox.y0)] : [(y0 + y1) / 2 + sunk, EM * usual];
    const level = { y: line - ABOVE_LINE * size, height: size };
    return { text, confidence: confidence / 100, box: { x: bbox.x0, width: bbox.x1 - bbox.x0, ...level } };
  });
};

const isOfOwnSize = (rise: number, usual: number): boolean =>
  rise < LOWEST * usual || rise > TALLEST * usual || usual <= 0;

/** Thin as it is, it stands in its line: apart, it would part what it joins. */
const DASH = /^[·•–—-]$/;

/** Letters that hang below the line, and signs. */
const HANGS = /[gjpqyçQJ,;()[\]{}|/_@$§]/;
/** Of a word's height. */
const SUNK = 0.3;

/** "N°": the engine takes the level of its small sign for the line's. @returns how much lower the line stands than it says. */
const sag = (words: readonly Piece[], lineAt: (bbox: Rectangle) => number): number => {
  const standing = words.filter(({ text }) => !HANGS.test(text));
  const low = middleOf(standing.map(({ bbox }) => bbox.y1 - lineAt(bbox))) ?? 0;
  const tall = middleOf(standing.map(({ bbox }) => bbox.y1 - bbox.y0)) ?? 0;
  return low > SUNK * tall ? low : 0;
};

/** In widths of a figure: higher, a number's box holds what is written above it. */
const TALLEST_FIGURE = 2.2;
const USUAL_FIGURE = 1.35;

const likelyRise = (text: string, { x0, x1 }: Rectangle, rise: number): number => {
  const wide = (x1 - x0) / text.length;
  return /^\d{3,}$/.test(text) && /[02-9]/.test(text) && rise > TALLEST_FIGURE * wide ? USUAL_FIGURE * wide : rise;
};

const middleOf = (values: number[]): number | undefined => [...values].sort((a, b) => a - b)[values.length >> 1];
