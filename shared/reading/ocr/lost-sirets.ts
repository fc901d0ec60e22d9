/** "SIRET 11000201 1 00044": a number whose key is not right, or that stops short, beside its label. Read alone, its key settles it. Pure. */
import { isValidSiret } from '../../core/values/siret.ts';
import type { Rectangle } from './lost-figures.ts';
import type { OcrWord } from './ocr-engine.ts';

const LABEL = /^SIRET:?$/i;
const DIGITS = 14;
/** In heights of the label's type: the longest that fourteen figures and their spaces take. */
const LONGEST = 13;
/** And when each stands in a box of a form: from one to the next at most, and all of them. */
const IN_BOXES = { apart: 2.5, longest: 32 };
/** What may have been missed at its end. */
const BEYOND = 2;
const MARGIN = 0.3;
const MOST = 4;
/** The key tells that it is a SIRET, not that it is this one. */
const SETTLED = 0.7;

/** `wrong`: what was read in its place. */
export type LostSiret = { label: OcrWord; wrong: OcrWord[]; place: Rectangle };

export const lostSirets = (image: { width: number; height: number }, words: readonly OcrWord[]): LostSiret[] =>
  words
    .filter(({ text }) => LABEL.test(text))
    .flatMap((label) => {
      const after = wordsAfter(label, words);
      const read = after.map(({ text }) => text.replace(/[.:]/g, '')).join('');
      if (isValidSiret(read.slice(0, DIGITS)) || read === '') return [];
      const wrong = after.filter(({ text }) => FIGURES.test(text));
      return wrong.some(({ text }) => /\d/.test(text)) ? [{ label, wrong, place: placeOf(image, label, wrong) }] : [];
    })
    .slice(0, MOST);

/** Those of its line, as far as a SIRET reaches, from left to right. */
const wordsAfter = ({ box }: OcrWord, words: readonly OcrWord[]): OcrWord[] => {
  const from = box.x + box.width;
  const line = words
    .filter(
      (word) => word.box.x >= from && endOf(word) <= from + IN_BOXES.longest * box.height && isBeside(word.box, box),
    )
    .sort((one, other) => one.box.x - other.box.x);
  let end = from + LONGEST * box.height;
  for (const word of line)
    if (FIGURES.test(word.text) && word.box.x < end + IN_BOXES.apart * box.height) end = Math.max(end, endOf(word));
  return line.filter((word) => endOf(word) <= end);
};

/** What figures are read as. */
const FIGURES = /^[:.\d\sOIlSB|]+$/;

const endOf = ({ box }: OcrWord): number => box.x + box.width;

const isBeside = (one: OcrWord['box'], other: OcrWord['box']): boolean =>
  Math.abs(one.y + one.height / 2 - other.y - other.height / 2) < other.height / 2;

const placeOf = (image: { width: number; height: number }, { box }: OcrWord, wrong: readonly OcrWord[]): Rectangle => {
  const [x, y] = [Math.max(0, Math.round(box.x - 4)), Math.max(0, Math.round(box.y - MARGIN * box.height))];
  const end = Math.max(
    box.x + box.width + LONGEST * box.height,
    ...wrong.map((word) => endOf(word) + BEYOND * box.height),
  );
  const right = Math.min(image.width, end);
  const bottom = Math.min(image.height, box.y + (1 + MARGIN) * box.height);
  return { x, y, width: Math.round(right) - x, height: Math.round(bottom) - y };
};

/** @param line what the engine reads there, alone. @returns the number in one word, when it is one that can be. */
export const foundSiret = ({ label, wrong }: LostSiret, line: readonly OcrWord[]): OcrWord | null => {
  const [, digits = ''] = /SIRET[\s:.]*((?:\d[\s.]*){14})(?!\d)/i.exec(line.map(({ text }) => text).join(' ')) ?? [];
  const text = digits.replace(/\D/g, '');
  const [first, last] = [wrong[0], wrong.at(-1)];
  if (!isValidSiret(text) || !first || !last) return null;
  const width = last.box.x + last.box.width - first.box.x;
  return { text, confidence: SETTLED, box: { ...label.box, x: first.box.x, width } };
};
