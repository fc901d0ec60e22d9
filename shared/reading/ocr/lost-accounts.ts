/** "FR76 1027 8046 4617 7146 4384 730": an account whose key is not right, or that stops short on its line. Read alone, its key settles it. Pure. */
import { isValidIban } from '../../core/values/iban.ts';
import type { Rectangle } from './lost-figures.ts';
import type { OcrWord } from './ocr-engine.ts';

const START = /^FR\d\d$/;
const GROUP = /^[A-Z\d]{1,4}[.,;]?$/;
const LENGTH = 27;
/** Figures; fewer are no account that was misread. */
const FEWEST = 12;
/** In figures: an account with its six spaces, and what the engine's boxes lack. */
const LONGEST = 32;
/** In heights of a word. */
const APART = 1.2;
const MARGIN = 0.3;
const MOST = 3;
/** The key tells that it is an account, not that it is this one. */
const SETTLED = 0.7;

/** `wrong`: what was read in its place. */
export type LostAccount = { start: OcrWord; wrong: OcrWord[]; place: Rectangle };

export const lostAccounts = (image: { width: number; height: number }, words: readonly OcrWord[]): LostAccount[] =>
  words
    .filter(({ text }) => START.test(text))
    .flatMap((start) => {
      const run = runFrom(start, words);
      const read = run.map(({ text }) => text.replace(/[.,;]$/, '')).join('');
      const place = placeOf(image, start);
      return place && read.length >= FEWEST && !isValidIban(read.slice(0, LENGTH))
        ? [{ start, wrong: run, place }]
        : [];
    })
    .slice(0, MOST);

const runFrom = (start: OcrWord, words: readonly OcrWord[]): OcrWord[] => {
  const { box } = start;
  const after = words
    .filter((word) => word.box.x > box.x && Math.abs(word.box.y - box.y) < box.height / 2)
    .sort((one, other) => one.box.x - other.box.x);
  const run = [start];
  let length = start.text.length;
  for (const word of after) {
    const end = run.at(-1)?.box ?? box;
    const isApart = word.box.x - end.x - end.width > APART * box.height;
    if (isApart || length >= LENGTH || !GROUP.test(word.text)) break;
    run.push(word);
    length += word.text.length;
  }
  return run;
};

/** null where it cannot be whole on its line: it goes on below. */
const placeOf = (image: { width: number; height: number }, { text, box }: OcrWord): Rectangle | null => {
  const margin = Math.round(MARGIN * box.height);
  const [x, y] = [Math.max(0, Math.round(box.x) - margin), Math.max(0, Math.round(box.y) - margin)];
  const right = Math.round(box.x + (LONGEST * box.width) / text.length) + margin;
  const bottom = Math.min(image.height, Math.round(box.y + box.height) + margin);
  return right < image.width ? { x, y, width: right - x, height: bottom - y } : null;
};

/** @param line what the engine reads there, alone. @returns the account in one word, when its key is right. */
export const foundAccount = ({ start, wrong, place }: LostAccount, line: readonly OcrWord[]): OcrWord | null => {
  const text = line
    .map((word) => word.text)
    .join('')
    .slice(0, LENGTH);
  if (!START.test(text.slice(0, 4)) || !isValidIban(text)) return null;
  const right = Math.max(...wrong.map(({ box }) => box.x + box.width), place.x + place.width);
  return { text, confidence: SETTLED, box: { ...start.box, width: right - start.box.x } };
};
