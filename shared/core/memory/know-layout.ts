/** Whether a new invoice has a layout met before: the same words in the same places, and the same issuer's numbers. */
import type { Page } from '../document.ts';
import { foldText } from '../layout/fold-text.ts';
import type { Reading } from '../reading.ts';
import { sirenOfVatId } from '../values/vat-id.ts';
import { isFormWord } from './layout-words.ts';
import type { FixedWord, Memory } from './memory.ts';
import { readPagesOf } from './rows.ts';

/** In points: a line that moves less has not moved. */
const SAME_PLACE = 7;
/** A word lower or higher than it was, under an address or a table that grew. */
const GROWN = { within: 90, counts: 0.8 };
const MOVED = 0.4;
const MOST_WORDS = 250;
/** With fewer words in common there is no telling what is the layout and what is the invoice. */
const FEWEST_KEPT = 12;

const LOOSE_WORD = 0.15;

/** How much must be as it was: with the issuer's numbers on the page, with another issuer's, and with none to compare. */
const SAME_ISSUER = 0.25;
const SAME_FORM = 0.38;
const UNSIGNED = 0.6;

/** The words of the first page that may be the layout's own: those without figures. */
export const fixedWords = (pages: readonly Page[]): FixedWord[] =>
  (readPagesOf(pages)[0]?.words ?? [])
    .map(({ text, box }) => ({
      text: foldText(text).replace(/[:.,;]+$/, ''),
      x: Math.round(box.x),
      y: Math.round(box.y),
    }))
    .filter(({ text }) => /^[^\d]*[a-z]{2}[^\d]*$/.test(text))
    .slice(0, MOST_WORDS);

/** 0–1: the share of what is remembered that stands here too; the words of forms weigh most. */
export const likeness = (remembered: readonly FixedWord[], here: readonly FixedWord[]): number => {
  const all = remembered.reduce((sum, { text }) => sum + weightOf(text), 0);
  const hits = remembered.reduce((sum, word) => sum + weightOf(word.text) * likenessOf(word, here), 0);
  return all === 0 ? 0 : hits / all;
};

const weightOf = (text: string): number => (isFormWord(text) ? 1 : LOOSE_WORD);

const likenessOf = (word: FixedWord, here: readonly FixedWord[]): number => {
  const inColumn = here.filter(({ text, x }) => text === word.text && Math.abs(x - word.x) <= SAME_PLACE);
  if (inColumn.some(({ y }) => Math.abs(y - word.y) <= SAME_PLACE)) return 1;
  if (inColumn.some(({ y }) => Math.abs(y - word.y) <= GROWN.within)) return GROWN.counts;
  return inColumn.length > 0 ? MOVED : 0;
};

/** What two invoices of one layout have in common is the layout; the rest was theirs. */
export const keepCommon = (remembered: readonly FixedWord[], here: readonly FixedWord[]): FixedWord[] => {
  const kept = remembered.filter((word) => likenessOf(word, here) > 0);
  return kept.length >= FEWEST_KEPT ? kept : [...remembered];
};

/** The seller's own numbers, where the page prints them. */
export const marksOf = (pages: readonly Page[], { sellerSiret, sellerVat, iban }: Reading): string[] => {
  const printed = squeezed(pages);
  const siren = sellerSiret?.value.slice(0, 9) ?? (sellerVat && sirenOfVatId(sellerVat.value)) ?? sellerVat?.value;
  return [siren, iban?.value].flatMap((mark) => (mark && printed.includes(mark) ? [mark] : []));
};

const squeezed = (pages: readonly Page[]): string =>
  pages
    .flatMap(({ words }) => words.map(({ text }) => text.replace(/[\s.\u00a0\u202f]/g, '')))
    .join('')
    .toUpperCase();

/** `sameIssuer`: what is remembered was learned from this very issuer; else from another one with the same form. */
export type Known = { memory: Memory; likeness: number; sameIssuer: boolean };

/** The layout this invoice has, if it was met before: the issuer's own first, then the likest. */
export const knowLayout = (pages: readonly Page[], memories: readonly Memory[]): Known | null => {
  if (memories.length === 0) return null;
  const [here, printed] = [fixedWords(pages), squeezed(pages)];
  const known = memories
    .map((memory) => judge(memory, likeness(memory.words, here), printed))
    .filter(({ likeness: alike, sameIssuer }) => alike >= (sameIssuer ? SAME_ISSUER : SAME_FORM))
    .sort((one, other) => Number(other.sameIssuer) - Number(one.sameIssuer) || other.likeness - one.likeness);
  return known[0] ?? null;
};

const judge = (memory: Memory, alike: number, printed: string): Known => ({
  memory,
  likeness: alike,
  sameIssuer: memory.marks.length > 0 ? memory.marks.some((mark) => printed.includes(mark)) : alike >= UNSIGNED,
});
