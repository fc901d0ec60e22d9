/** What the words before a date make of it. */
import type { Box } from '../../document.ts';
import { setApart } from '../labels/glued-words.ts';
import { type DateWord, dateWords } from './date-words.ts';

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
  const sure = best && !isOfUnknown(end, best) ? 1 : OF_UNKNOWN;
  return { word: best?.word ?? null, near: best ? near * sure : 0, label: end.trim(), boxes };
};

/** "Date de la cérémonie", "Date d'édition du catalogue", "Billet émis le": of something that no word here knows. */
const isOfUnknown = (end: string, { from, to }: { from: number; to: number }): boolean => {
  const [before, word, after] = [end.slice(0, from), end.slice(from, to), end.slice(to)];
  if (MAKING.test(word)) return MADE.test(after) && !OF_INVOICE.test(after);
  if (/^(?:date|datum)$/.test(word)) return OF_SOMETHING.test(after) && !OF_INVOICE.test(after);
  return PARTICIPLE.test(word) && /[a-z]{3,} $/.test(before) && !OF_INVOICE.test(before);
};

const OF_UNKNOWN = 0.4;
const OF_SOMETHING = /^ (?:de |du |des |de la |de l'|d')?(?!n\b|no\b|numero|page|client|code|ref)[a-z]{3,}/;
const MAKING = /(?:emission|etablissement|redaction|creation|edition|delivrance)$/;
const MADE = /^ (?:de |du |des |d')(?:la |l')?[a-z]{3,}/;
const PARTICIPLE = /^(?:emise?|etablie?|editee?|delivree?|redigee?|dressee?)$/;
const OF_INVOICE =
  /factur|avoir|\bnote\b|memoire|piece|document|bordereau|releve|situation|decompte|quittance|emission|edition|creation|comptab|invoice|duplicata/;

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
