/**
 * Searching two hundred thousand structures while one types: all of them are one long text, a line each, and the engine's
 * own search runs through it. Folding keeps every letter in its place, so that what is found in the one is shown from the other.
 */
import { foldText } from '../layout/fold-text.ts';

export type Haystack = { shown: string; folded: string };
export type Hit = { siret: string; name: string; town: string };

export const lineOf = ({ siret, name, town }: Hit): string =>
  [siret, name, town].map((text) => text.replace(/[\t\n]/g, ' ')).join('\t');

/** @param lines one a line */
export const haystackOf = (lines: string): Haystack => {
  const shown = `\n${lines}\n`;
  return { shown, folded: foldText(shown) };
};

/** Enough to rank among: the rest is for a longer query. */
const MOST_RANKED = 300;

/** Every word must stand in the line. Lines where a word begins so come first, then the shorter names. */
export const searchLines = ({ shown, folded }: Haystack, query: string, limit: number): Hit[] => {
  const words = wordsOf(query);
  const longest = words.toSorted((a, b) => b.length - a.length)[0];
  if (longest === undefined) return [];
  const found: { hit: Hit; rank: number }[] = [];
  let at = folded.indexOf(longest);
  while (at >= 0 && found.length < MOST_RANKED) {
    const [from, to] = [folded.lastIndexOf('\n', at) + 1, folded.indexOf('\n', at)];
    const line = folded.slice(from, to);
    if (words.every((word) => line.includes(word)))
      found.push({ hit: hitOf(shown.slice(from, to)), rank: rankOf(line, words) });
    at = folded.indexOf(longest, to);
  }
  return found
    .sort((a, b) => b.rank - a.rank || a.hit.name.length - b.hit.name.length)
    .slice(0, limit)
    .map(({ hit }) => hit);
};

/** "212 403 836 00027" is one SIRET, "saint-malo" two words. */
const wordsOf = (query: string): string[] =>
  foldText(query.replace(/(\d)[\s.\u00a0\u202f]+(?=\d)/g, '$1'))
    .split(/[^a-z0-9]+/)
    .filter(Boolean);

const rankOf = (line: string, words: readonly string[]): number =>
  words.filter((word) => new RegExp(`(?:^|[^a-z0-9])${word}`).test(line)).length;

const hitOf = (line: string): Hit => {
  const [siret = '', name = '', town = ''] = line.split('\t');
  return { siret, name, town };
};
