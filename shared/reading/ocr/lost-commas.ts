/** "307710 €" on a page whose amounts all have cents: the comma is a speck that was lost. Pure. */
import type { OcrWord } from './ocr-engine.ts';

/** On a page with fewer amounts in cents than this, round ones may be meant. */
const FEWEST = 3;
/** Of the amounts of a page, those with cents. */
const USUAL = 0.6;
const MENDED = 0.7;

export const putBackCommas = (words: readonly OcrWord[]): OcrWord[] => {
  const amounts = words.filter((word, at) => isInEuros(word, words[at + 1]));
  const withCents = amounts.filter(({ text }) => /[.,]\d{2}€?$/.test(text)).length;
  if (withCents < FEWEST || withCents < USUAL * amounts.length) return [...words];
  return words.map((word, at) =>
    isInEuros(word, words[at + 1]) && lacksComma(word.text) && !isCapital(words.slice(Math.max(0, at - 3), at))
      ? { ...word, text: word.text.replace(/(\d\d)(€?)$/, ',$1$2'), confidence: Math.min(word.confidence, MENDED) }
      : word,
  );
};

const isInEuros = ({ text }: OcrWord, next: OcrWord | undefined): boolean =>
  /\d€$/.test(text) || (/\d$/.test(text) && next?.text === '€');

/** A round sum may well be without cents. */
const lacksComma = (text: string): boolean => /^-?\d{2,6}(?!00)\d\d€?$/.test(text);

const isCapital = (before: readonly OcrWord[]): boolean => before.some(({ text }) => /capital/i.test(text));
