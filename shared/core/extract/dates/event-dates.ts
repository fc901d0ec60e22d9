/** Words right before a date that tell what happened on it, after those that name the document. */
import { foldText } from '../../layout/fold-text.ts';

const DAY = '(?:(?:lun|mar|mercre|jeu|vendre|same)di |dimanche )?';

/** "… spectacle donné le", "… décédé à Nîmes le". In small letters: "Paris le" is where the invoice was made. */
const PARTICIPLE = new RegExp(
  `(?<!\\p{L})(\\p{Ll}{2,}(?:é|u|i|is|it|ert)e?s?)(?: (?:à|au|aux|en|dans) [^,]{2,30})?,? le ${DAY}$`,
  'u',
);
/** "Facture n° 12 - sortie scolaire du", "FACTURE 2026-12 LOCATION DE SALLE DU". */
const SUBJECT = new RegExp(`(?:[-:;,]|(?<=\\d)) ((?:[a-z'.]+ )*[a-z]{3,}) (?:du|le) ${DAY}$`);
const LONGEST = 80;

/** @returns the participle, without accents, of the text before a date. */
export const participleBefore = (text: string): string | undefined => {
  const [, participle] = PARTICIPLE.exec(text.slice(-LONGEST)) ?? [];
  return participle && foldText(participle);
};

/** @returns the words, without accents, between a number or a mark and the date. */
export const subjectBefore = (text: string): string | undefined => SUBJECT.exec(foldText(text.slice(-LONGEST)))?.[1];
