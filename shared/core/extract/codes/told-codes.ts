/** Codes told in a sentence, far from any label: "à déposer sur Chorus Pro à l'attention du service que vous m'avez indiqué, AFF_JURID". */
import { goesOn } from '../../layout/paragraphs.ts';
import { boxesOf, joinSegments, type Segment } from '../../layout/segment.ts';
import { type Scored, seen } from '../choose.ts';
import type { ReadPage } from '../pages/page-reader.ts';
import { takeCode } from './take-code.ts';
import {
  BEFORE_FIGURES,
  BEFORE_MARKED,
  BEFORE_PLAIN,
  CALLS_ITSELF,
  MEASURED,
  NO_SERVICE,
  RECIPIENTS_SERVICE,
  SPEAKS_OF_DEPOSIT,
  TOLD_ORDER,
} from './told-words.ts';

/** Never sure: a sentence may tell what it likes. */
const SCORE = 1.3;
const PLAIN_SCORE = 0.9;

/** `named`: other words in capitals go on with it, as those of a name do. `another`: a second code may be meant. */
type Word = { text: string; at: number; named: boolean; another: boolean };

/** @param taken what labels announce: it is no service's. */
export const toldServices = (page: ReadPage, taken: ReadonlySet<string>): Scored<string>[] =>
  sentencesWith(page, /\bservices?\b/).flatMap(({ segment, from, to }) => {
    const folded = segment.folded.slice(from, to);
    if (
      !isSentence(segment.text.slice(from, to)) ||
      !SPEAKS_OF_DEPOSIT.test(folded) ||
      folded.search(RECIPIENTS_SERVICE) < 0
    )
      return [];
    const codes = wordsIn(segment.text.slice(from, to)).filter((word) => isTold(word, folded) && !taken.has(word.text));
    const [code] = codes;
    if (!code || new Set(codes.map(({ text }) => text)).size > 1) return [];
    const at = from + code.at;
    const evidence = seen('told-service', boxesOf(segment, at, at + code.text.length));
    return [{ value: code.text, score: isSaid(code, folded) ? SCORE : PLAIN_SCORE, evidence }];
  });

export const toldOrders = (page: ReadPage): Scored<string>[] =>
  sentencesWith(page, /\b(?:commande|engage)e?s?\b/).flatMap(({ segment, from, to }) => {
    const told = TOLD_ORDER.exec(segment.folded.slice(from, to));
    const at = from + (told ? told.index + told[0].length : 0);
    const code = told && /^[A-Z0-9]+(?:[-_/.][A-Z0-9]+)*(?![\p{L}\d])/u.exec(segment.text.slice(at, to))?.[0];
    if (!code || code.length < SHORTEST_ORDER || !/\d/.test(code)) return [];
    return [{ value: code, score: SCORE, evidence: seen('told-order', boxesOf(segment, at, at + code.length)) }];
  });

const SHORTEST_ORDER = 4;

type Sentence = { segment: Segment; from: number; to: number };

/** Those that hold the word, with the lines before and after it that they go through. */
const sentencesWith = ({ layout, segments }: ReadPage, word: RegExp): Sentence[] =>
  segments
    .filter(({ folded }) => word.test(folded))
    .flatMap((segment) => {
      const at = segment.folded.search(word);
      const before = layout.lines[segment.line - 1]?.find((other) => goesOn(other, segment));
      const after = layout.lines[segment.line + 1]?.find((other) => goesOn(segment, other));
      const whole = [before, segment, after].filter((one) => one !== undefined).reduce(joinSegments);
      const shift = before ? before.text.length + 1 : 0;
      return sentencesOf(whole).filter(({ from, to }) => to > shift + at && from < shift + segment.text.length);
    });

const sentencesOf = (segment: Segment): Sentence[] => {
  const ends = [...segment.text.matchAll(/[.!?](?= [\p{Lu}«(]|$)|;/gu)].map(({ index }) => index);
  return [...ends, segment.text.length].map((to, index) => ({ segment, from: (ends[index - 1] ?? -1) + 1, to }));
};

const wordsIn = (text: string): Word[] =>
  [...text.matchAll(/(?<![\p{L}\d_./-])[A-Z0-9]+(?:[-_/.][A-Z0-9]+)*(?![\p{L}\d_@/-])/gu)].map((match) => {
    const after = text.slice(match.index + match[0].length);
    return { text: match[0], at: match.index, named: /^ [A-Z]{3}/.test(after), another: ANOTHER.test(after) };
  });

const ANOTHER = /^ ?[»”"]?(?:,| ou| et|\/) [«“"]? ?[A-Z]+[\d_-]/;

/** Words in small letters; cells, titles and labels have few. */
const isSentence = (text: string): boolean => (text.match(/(?<!\p{L})\p{Ll}{2,}/gu) ?? []).length >= FEWEST_WORDS;

const FEWEST_WORDS = 3;

/** Three signs at least, letters among them. */
const isTold = (word: Word, folded: string): boolean => {
  const { text } = word;
  if (FIGURES.test(text)) return isToldFigures(word, folded);
  if (text.length < SHORTEST || !/[A-Z]/.test(text) || NO_SERVICE.has(text)) return false;
  if (word.another || CALLS_ITSELF.test(text) || !takeCode(text, { lenient: true, weak: false })) return false;
  if (isQuoted(folded, word)) return true;
  const before = folded.slice(0, word.at);
  return isMarked(text) ? BEFORE_MARKED.test(before) : !word.named && BEFORE_PLAIN.test(before);
};

const SHORTEST = 3;
const FIGURES = /^(?!(?:19|20)\d\d$)\d{3,10}$/;

const isToldFigures = ({ text, at, another }: Word, folded: string): boolean =>
  !another && BEFORE_FIGURES.test(folded.slice(0, at)) && !MEASURED.test(folded.slice(at + text.length));

/** In a shape that words have not, or in quotes. */
const isSaid = (word: Word, folded: string): boolean =>
  (isMarked(word.text) && !FIGURES.test(word.text)) || isQuoted(folded, word);

const isMarked = (code: string): boolean => /[\d_-]/.test(code);

const isQuoted = (folded: string, { text, at }: Word): boolean =>
  /[«“"„] ?$/.test(folded.slice(0, at)) && /^ ?[»”"]/.test(folded.slice(at + text.length));
