/** What the words before a date make of it. */
import type { Box } from '../document.ts';
import { type DateWord, dateWords } from './date-words.ts';
import { setApart } from './glued-words.ts';

export type Announced = { word: DateWord | null; near: number; label: string; boxes: Box[] };

const LONGEST = 60;

/** The keyword nearest to the date; of two that end together, the one that says more. */
export const announceBy = (text: string, near: number, boxes: Box[]): Announced => {
  const end = setApart(text).slice(-LONGEST);
  const hits = dateWords.flatMap((word) =>
    [...end.matchAll(word.pattern)].map((match) => ({ word, from: match.index, to: match.index + match[0].length })),
  );
  const last = hits.sort((a, b) => b.to - a.to || a.from - b.from)[0];
  const best = last && (hits.find((hit) => isOneOfTwo(end.slice(hit.to, last.from), hit.word, last.word)) ?? last);
  return { word: best?.word ?? null, near: best ? near : 0, label: end.trim(), boxes };
};

/** "Date de la facture / Date de la livraison": one date for both. */
const isOneOfTwo = (between: string, first: DateWord, last: DateWord): boolean =>
  first.kind === 'issue' && last.kind === 'other' && first.weight >= 2.5 && AND.test(between);

const AND = /^ ?(?:[/&]|et) ?(?:(?:date )?(?:de |d')?(?:la |l')?)$/;

/** What is left of the words when the article, the day and marks before the date are taken away. */
export const withoutDay = (text: string): string =>
  text
    .replace(/paiement direct/g, '')
    .replace(/(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche),? *$/, '')
    .replace(/(?:\b(?:en date du|le|ce|du|on|von|vom|ce jour)|[\s:.;|>(=-])+$/, '');
