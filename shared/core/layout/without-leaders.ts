/** Dots, strokes and dashes that lead the eye from a label to its value are no words: "Total TTC.......12 770,04". */
import type { Word } from '../document.ts';
import type { Line } from './group-lines.ts';

/** Within a word (fewer between a letter and a figure); and a word of nothing else, of which several stand in a row. */
const RUN = /[._·…]{4,}|…{2,}|(?<=\p{L})\.{3}(?=\d)/gu;
const DOT = /^[._·…]{1,3}$/;
/** Asked first: most lines have none. */
const MAY_LEAD = /[._·…]/;
const FEWEST = 4;

export const withoutLeaders = (lines: Line[]): Line[] =>
  lines.map((line) => {
    if (!line.words.some(({ text }) => MAY_LEAD.test(text))) return line;
    const dots = line.words.filter(({ text }) => DOT.test(text)).length;
    const runs = line.words.some(({ text }) => text.length >= FEWEST && text.search(RUN) >= 0);
    const led = line.words.some(({ text }, at) => /^\.\d/.test(text) && DOT.test(line.words[at - 1]?.text ?? ''));
    if (dots < FEWEST && !runs && !led) return line;
    const words = (dots < FEWEST && !led ? line.words : withoutDots(line.words)).flatMap(partsOf);
    return words.length > 0 ? { ...line, words } : line;
  });

/** The last dot may touch the value: ".2.568,20". */
const withoutDots = (words: Word[]): Word[] =>
  words
    .filter(({ text }) => !DOT.test(text))
    .map((word) => {
      const lead = /^[._·…]+(?=[\p{L}\d])/u.exec(word.text)?.[0].length ?? 0;
      const shift = (word.box.width / word.text.length) * lead;
      const box = { ...word.box, x: word.box.x + shift, width: word.box.width - shift };
      return lead > 0 ? { ...word, text: word.text.slice(lead), box } : word;
    });

/** What stands before and after the dots, each with its share of the width. */
const partsOf = (word: Word): Word[] => {
  const glyph = word.box.width / word.text.length;
  let at = 0;
  const parts: Word[] = [];
  const keep = (to: number): void => {
    const text = word.text.slice(at, to);
    const box = { ...word.box, x: word.box.x + at * glyph, width: text.length * glyph };
    if (text !== '') parts.push(to - at === word.text.length ? word : { ...word, text, box });
  };
  for (const { 0: run, index } of word.text.matchAll(RUN)) {
    keep(index);
    at = index + run.length;
  }
  keep(word.text.length);
  return parts;
};
