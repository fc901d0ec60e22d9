/**
 * Figures whose font maps them to private-use characters (tabular figures of web fonts): ten codes in a row stand for 0–9.
 * Decoded only when the lowest and the highest are both seen, so that the row's place is certain; sums then confirm it.
 */
import type { Page, Word } from '../document.ts';

const PRIVATE = /[\ue000-\uf8ff]/;
const FIGURES = /^[-+(]?[\ue000-\uf8ff]+\)?$/;
const DECIMALS = /([\ue000-\uf8ff])[\ue000-\uf8ff]{2}\)?$/;

export const decodeFigures = (pages: Page[]): Page[] => {
  const written = pages.flatMap(({ words }) => words.filter(({ text }) => FIGURES.test(text)));
  if (written.length === 0) return pages;
  const mark = decimalMark(written);
  const codes = written
    .flatMap(({ text }) => [...text].filter((letter) => PRIVATE.test(letter) && letter !== mark))
    .map(codeOf);
  const [low, high] = [Math.min(...codes), Math.max(...codes)];
  if (high - low !== 9) return pages;
  const decode = (letter: string): string => {
    if (letter === mark) return ',';
    const figure = codeOf(letter) - low;
    return PRIVATE.test(letter) && figure >= 0 && figure <= 9 ? String(figure) : letter;
  };
  const readable = (word: Word): Word =>
    FIGURES.test(word.text) ? { ...word, text: [...word.text].map(decode).join('') } : word;
  return pages.map((page) => ({ ...page, words: page.words.map(readable) }));
};

const codeOf = (letter: string): number => letter.codePointAt(0) ?? 0;

/** The code that most often stands before two last figures, and never elsewhere. */
const decimalMark = (words: Word[]): string | undefined => {
  const candidates = new Set(words.flatMap(({ text }) => DECIMALS.exec(text)?.[1] ?? []));
  return [...candidates].find((mark) =>
    words.every(
      ({ text }) =>
        !text.includes(mark) || (text.lastIndexOf(mark) === text.indexOf(mark) && DECIMALS.exec(text)?.[1] === mark),
    ),
  );
};
