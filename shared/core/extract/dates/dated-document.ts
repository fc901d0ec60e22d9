/** Which document the words before a date speak of: this one, or another that it quotes. */
import { foldText } from '../../layout/fold-text.ts';
import type { DateWord } from './date-words.ts';

/** `credit`: on a credit note the date of an invoice is quoted; on an invoice, that of a credit note. `number`: this invoice's, `certain` or perhaps another one's. */
export type DatedDocument = { credit: boolean; number: string | undefined; certain: boolean };

type Announced = { word: DateWord | null; label: string };

/** "… la facture FCT-26-0084402 du": the number that the date belongs to. */
const NAMED =
  /(?:(?:facture|avoir)(?: d'acompte| d'avoir| de [a-z]+| initiale?| precedente?)? (?:n ?[°o.] ?)?((?=\S*\d\S*\d\S*\d)[a-z0-9][\w./-]*)|(?:note|memoire|situation)(?: d'honoraires)? n ?[°o.] ?\d+ \((?=\S*\d\S*\d\S*\d)([a-z0-9][\w./-]*)\))$/;

/** "n° 2026/06-31 en date du 12.06.2026", "n° 2025 1108 77421": this invoice's own number stands before it, with or without its spaces. */
export const isOwnNumber = ({ label }: Pick<Announced, 'label'>, { number }: DatedDocument): boolean => {
  const own = foldText(number ?? '');
  const before = label.replace(/[ ,]+$/, '').replace(RANK_AFTER, '');
  const texts = [before, before.replace(BETWEEN_FIGURES, '')];
  return (
    own.length >= SHORTEST_NUMBER &&
    texts.some((text) => text.endsWith(own) && !NOT_WHOLE.test(text.slice(0, -own.length)))
  );
};

/** "N°2026-F08" leaves no space; "2026-F08" ends "12026-F08" too. */
const NOT_WHOLE = /[^ °#:]$/;

/** What announces a date that stands after it. */
export const OWN: DateWord = { kind: 'issue', weight: 2.8, pattern: /x/ };

/** "Demande de paiement n° ER-144, acompte mensuel n° 7": which of several it is, told in the same title. */
const RANK_AFTER = /[ ,(|·–—-]+(?:acompte|situation|decompte|terme)(?: [a-z]+)? n ?° ?\d{1,3}$/;
const SHORTEST_NUMBER = 3;
const BETWEEN_FIGURES = /(?<=\d) (?=\d)/g;

const isSameNumber = (one: string, other: string): boolean => {
  const [a, b] = [one, other].map((text) => text.toLowerCase().replace(/[^a-z0-9]/g, ''));
  return a !== undefined && b !== undefined && (a.includes(b) || b.includes(a));
};

/** "Avoir sur la facture n° 12 du …", "Facture du …" on a credit note: another document's. */
export const isQuoted = ({ word, label }: Announced, { credit, number }: DatedDocument): boolean => {
  if (word?.kind !== 'issue' || !(/n°|\d/.test(label) || BY_ARTICLE.test(label))) return false;
  const [, invoice, bracketed] = NAMED.exec(label) ?? [];
  const named = invoice ?? bracketed;
  if (named && number && !isSameNumber(named, number)) return true;
  const last = [...label.matchAll(NOUNS)].at(-1)?.[0];
  return last !== undefined && !EITHER.test(last) && credit === last.startsWith('fact');
};

/** The one that stands nearest to the date is dated. */
const NOUNS = /facture ?[/-] ?avoir|facture|\bfact\b|avoir|\bcredit\b/g;
/** "Facture / avoir n° 12": a form for both. */
const EITHER = /[/-]/;
/** "… rectifie en partie la facture du 23 mai"; "date de la facture" is what the form calls its own. */
const BY_ARTICLE = /(?<!date [a-z' ]{0,20})\b(?:la |notre |votre |une |cette |l'|un )(?:facture|avoir)$/;
