/** Listings of old programs: every letter as wide as the others. */
import type { Word } from '../document.ts';

/** Typewritten: all letters as wide as the one space between the words, however wide that is. */
export const isTyped = (before: Word | undefined, word: Word): boolean => {
  if (!before) return false;
  const [one, other] = [before, word].map(({ text, box }) => box.width / text.length);
  if (one === undefined || other === undefined || Math.abs(one - other) > TYPED * one) return false;
  return Math.abs(word.box.x - before.box.x - before.box.width - one) < 0.1 * one;
};

/** Share of a letter's width. */
const TYPED = 0.02;
