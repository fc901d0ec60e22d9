/** One number or code that the engine gave in pieces: the cents of an amount, the groups of a SIRET. Pure. */
import { isValidSiret } from '../../core/values/siret.ts';
import type { OcrWord } from './ocr-engine.ts';

/** Widest gap inside a number, in heights of its figures. */
const INSIDE = 1.3;
/** Its figures set apart in the boxes of a form: few pieces, whose key tells that they are one. */
const IN_BOXES = 2.2;
const MOST_PIECES = 3;
/** As wide as a space is. */
const SPACE = 0.5;
/** As wide as a low stroke that was lost, and what is left on both sides of it. */
const STROKE = 0.65;
const SIRET_DIGITS = 14;

export const joinNumbers = (words: readonly OcrWord[]): OcrWord[] => joinSirets(joinCents(words));

/** "3641, 92": the cents of an amount set apart by the engine. */
const joinCents = (words: readonly OcrWord[]): OcrWord[] => joinEach(words, areOneAmount);

/** "DSI_ TELECOM": it sees a space around a low stroke, which stands in no word but a code; and loses the second one of "DAF_2024 001187". */
export const joinCodes = (words: readonly OcrWord[]): OcrWord[] =>
  joinEach(joinEach(words, areOneCode), haveLostStroke, '_');

const joinEach = (words: readonly OcrWord[], areOne: (one: OcrWord, other: OcrWord) => boolean, by = ''): OcrWord[] => {
  const joined: OcrWord[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    if (before && areOne(before, word)) joined[joined.length - 1] = together([before, word], by);
    else joined.push(word);
  }
  return joined;
};

const areOneCode = (one: OcrWord, other: OcrWord): boolean =>
  /^[A-Z\d]+_$/.test(one.text) && /^[A-Z\d]/.test(other.text) && follows(one, other, SPACE);

const haveLostStroke = (one: OcrWord, other: OcrWord): boolean =>
  /^[A-Z]{2,}_(?:19|20)\d\d$/.test(one.text) && /^\d{3,}$/.test(other.text) && follows(one, other, STROKE);

const areOneAmount = (one: OcrWord, other: OcrWord): boolean =>
  /^-?\d[\d.]*,$/.test(one.text) && /^\d{2}€?$/.test(other.text) && follows(one, other);

const follows = (one: OcrWord, other: OcrWord, widest = INSIDE): boolean => {
  const gap = other.box.x - one.box.x - one.box.width;
  const level = Math.abs(one.box.y + one.box.height - other.box.y - other.box.height) < other.box.height / 2;
  return level && gap > -0.3 * other.box.height && gap < widest * other.box.height;
};

/** "110 00201100044": grouped as nobody writes it, but fourteen figures whose key is right. */
export const joinSirets = (words: readonly OcrWord[]): OcrWord[] => {
  const joined: OcrWord[] = [];
  for (let at = 0; at < words.length; ) {
    const run = siretAt(words, at);
    joined.push(...(run.length > 1 ? [together(run)] : words.slice(at, at + 1)));
    at += Math.max(1, run.length);
  }
  return joined;
};

const siretAt = (words: readonly OcrWord[], start: number): OcrWord[] => {
  const near = siretWithin(words, start, INSIDE);
  if (near.length > 0) return near;
  const apart = siretWithin(words, start, IN_BOXES);
  return apart.length <= MOST_PIECES ? apart : [];
};

const siretWithin = (words: readonly OcrWord[], start: number, widest: number): OcrWord[] => {
  const run: OcrWord[] = [];
  let digits = '';
  for (let at = start; at < words.length && digits.length < SIRET_DIGITS; at += 1) {
    const [word, before] = [words[at], run.at(-1)];
    if (!word || !/^\d{1,13}$/.test(word.text) || (before && !follows(before, word, widest))) return [];
    run.push(word);
    digits += word.text;
  }
  const next = words[start + run.length];
  const [last] = run.slice(-1);
  const goesOn = next && last && /^\d/.test(next.text) && follows(last, next, widest);
  return digits.length === SIRET_DIGITS && !goesOn && isValidSiret(digits) ? run : [];
};

const together = (words: readonly OcrWord[], by = ''): OcrWord => {
  const boxes = words.map(({ box }) => box);
  const [x, y] = [Math.min(...boxes.map((box) => box.x)), Math.min(...boxes.map((box) => box.y))];
  return {
    text: words.map(({ text }) => text).join(by),
    confidence: Math.min(...words.map(({ confidence }) => confidence)),
    box: {
      x,
      y,
      width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
      height: Math.max(...boxes.map((box) => box.y + box.height)) - y,
    },
  };
};
