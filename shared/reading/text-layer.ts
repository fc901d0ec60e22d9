/** Whether a page carries text that can be read. */
import type { Page, Word } from '../core/document.ts';

/** Fewer characters than this over a picture is a stamp or a scanner's own line, not a text layer. */
const STAMP_CHARACTERS = 60;

/** Letters and digits only: fonts that lost their meaning give private-use signs, which nobody can read. */
export const countCharacters = ({ words }: Page): number =>
  words.reduce((count, word) => count + charactersOf(word), 0);

const charactersOf = ({ text }: Word): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

/** Asked several times of every page: it looks no further than it must. */
export const hasTextLayer = ({ words }: Page): boolean => {
  let left = STAMP_CHARACTERS;
  return words.some((word) => {
    left -= charactersOf(word);
    return left <= 0;
  });
};

/** Signs in which rules are drawn: a row of them is no gibberish. Those of private use are looked at one by one elsewhere. */
const NEUTRAL = /[\s\p{Co}._=|*+-]/gu;
const VOWELS = /[aàâäeéèêëiîïoôöuùûüyæœ]/gi;
/** Of the letters, the vowels: two in five of French, one in three of any Latin text, less where letters stand for others. */
const FEWEST_VOWELS = 0.2;
const FEWEST_LETTERS = 100;

/**
 * Whether words are what the page shows. A font that tells other signs than it draws gives gibberish: more signs than letters,
 * or letters without vowels. The words of another alphabet are left as they are.
 */
export const isLegible = (words: readonly Word[]): boolean => {
  const text = words.map((word) => word.text).join('');
  const letters = count(text, /\p{Script=Latin}/gu);
  if (letters >= FEWEST_LETTERS && count(text, VOWELS) < FEWEST_VOWELS * letters) return false;
  if (2 * letters >= text.length) return true;
  const told = text.replace(NEUTRAL, '');
  return 2 * count(told, /[\p{L}\p{N}]/gu) >= told.length;
};

const count = (text: string, signs: RegExp): number => text.match(signs)?.length ?? 0;
