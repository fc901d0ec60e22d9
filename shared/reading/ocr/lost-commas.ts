/** "307710 €" on a page whose amounts all have cents, "101261" in a column of them: the comma is a speck that was lost. Pure. */
import type { OcrWord } from './ocr-engine.ts';

/** With fewer amounts in cents than this, on the page or in the column, round ones may be meant. */
const FEWEST = { onPage: 3, inColumn: 2 };
/** Of the amounts beside it, those with cents. */
const USUAL = 0.6;
const MENDED = 0.7;
/** In heights of a word: how far up and down a column is looked at, how exactly its figures end at one place, and what parts it from the words before. */
const REACH = 6;
const ALIGNED = 0.5;
const APART = 1.5;

export const putBackCommas = (words: readonly OcrWord[]): OcrWord[] => {
  const amounts = words.filter((word, at) => isInEuros(word, words[at + 1]));
  // Those that may have lost their own commas tell nothing, unless they are many.
  const others = amounts.filter(({ text }) => !lacksComma(text));
  const telling = amounts.length - others.length > amounts.filter(hasCents).length ? amounts : others;
  const isLost = (word: OcrWord, at: number): boolean =>
    isInEuros(word, words[at + 1])
      ? haveCents(telling, FEWEST.onPage)
      : standsAlone(word, words) && haveCents(columnOf(word, words), FEWEST.inColumn);
  return words.map((word, at) =>
    lacksComma(word.text) && isLost(word, at) && !isCapital(words.slice(Math.max(0, at - 3), at))
      ? { ...word, text: word.text.replace(/(\d\d)(€?)$/, ',$1$2'), confidence: Math.min(word.confidence, MENDED) }
      : word,
  );
};

const isInEuros = ({ text }: OcrWord, next: OcrWord | undefined): boolean =>
  /\d€$/.test(text) || (/\d$/.test(text) && next?.text === '€');

const haveCents = (amounts: readonly OcrWord[], fewest: number): boolean => {
  const withCents = amounts.filter(hasCents).length;
  return withCents >= fewest && withCents >= USUAL * amounts.length;
};

const hasCents = ({ text }: OcrWord): boolean => /[.,]\d{2}€?$/.test(text);

/** A round sum may well be without cents. */
const lacksComma = (text: string): boolean => /^-?\d{2,6}(?!00)\d\d€?$/.test(text);

const isCapital = (before: readonly OcrWord[]): boolean => before.some(({ text }) => /capital/i.test(text));

/** No year, and nothing close before it: a date may end where a column of amounts does, a postcode begin a line. */
const standsAlone = (word: OcrWord, words: readonly OcrWord[]): boolean =>
  !/^(?:19|20)\d\d$/.test(word.text) &&
  !words.some((other) => {
    const gap = word.box.x - right(other);
    return (
      other !== word &&
      Math.abs(other.box.y - word.box.y) < word.box.height / 2 &&
      Math.abs(gap) < APART * word.box.height
    );
  });

/** The numbers over and under it that end where it ends. */
const columnOf = (word: OcrWord, words: readonly OcrWord[]): OcrWord[] =>
  words.filter(
    (other) =>
      other !== word &&
      /^-?[\d.,]*\d€?$/.test(other.text) &&
      Math.abs(right(other) - right(word)) < ALIGNED * word.box.height &&
      Math.abs(other.box.y - word.box.y) < REACH * word.box.height,
  );

const right = ({ box }: OcrWord): number => box.x + box.width;
