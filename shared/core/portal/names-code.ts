/** Does a text shown by the page name this code? "SAAM D5 - Service achats" names "SAAM D5", but not "D5". */
import { foldText } from './normalise-label.ts';

export const namesCode = (text: string, code: string): boolean => {
  const wanted = foldText(code);
  if (wanted === '') return false;
  if (segments(text).includes(wanted) || leads(foldText(text), wanted) || leadsWording(text, wanted)) return true;
  return isTelling(wanted) && hasWholeWord(isNumber(wanted) ? joinDigits(text) : foldText(text), wanted);
};

/** Is this what a page calls our code behind the words of an option? A short number may as well be the option's place in its list. */
export const sameCode = (value: string, code: string): boolean =>
  foldText(value) === foldText(code) && !/^\W*$|^\d{1,4}$/.test(foldText(code));

/** « Facturation », where the list leaves out the code: all that is said of ours, « FACT - Facturation ». A code in words has no wording. */
export const isWordingOf = (text: string, code: string): boolean => {
  const [, wording = ''] =
    /^[\p{Lu}\d][\p{Lu}\d _./-]*(?:\s[-–—]\s|\s?:\s)(.*\p{Ll}.*)$/u.exec(code.normalize('NFC').trim()) ?? [];
  return wording !== '' && foldText(wording) === foldText(text);
};

/** It comes first: "CULTURE2 - Culture - Livres" names "CULTURE" too, as a mere word of what it is. */
export const beginsWithCode = (text: string, code: string): boolean => {
  const [first = ''] = segments(text).filter(Boolean);
  return foldText(code) !== '' && (first === foldText(code) || leads(foldText(text), foldText(code)));
};

/** What punctuation sets apart: a code and its wording. */
const segments = (text: string): string[] => text.split(/\s+[-–—·•]\s+|\s*[:|()[\];\n\t]\s*/).map(foldText);

/** A code may hold the very punctuation that sets codes apart: "Achats - Bureau 2 - Service achats" names "Achats - Bureau 2". */
const leads = (text: string, code: string): boolean =>
  text.startsWith(code) && /^\s*([-–—]\s|[:|([;])/.test(text.slice(code.length));

/** "SFACETAT Service facturier": a capital and small letters begin a wording; "SAAM D5" goes on with the code. */
const leadsWording = (text: string, code: string): boolean => {
  const shown = text.normalize('NFC').trim();
  return foldText(shown.slice(0, code.length)) === code && /^\s+\p{Lu}\p{Ll}/u.test(shown.slice(code.length));
};

/** Long enough, with a digit in it: no ordinary word, nor the tail of another code. */
const isTelling = (code: string): boolean => code.length >= 5 && /\d/.test(code);

const isNumber = (code: string): boolean => /^\d{9,}$/.test(code);

const joinDigits = (text: string): string => foldText(text).replace(/(?<=\d)[ .](?=\d)/g, '');

const hasWholeWord = (text: string, word: string): boolean => {
  const at = text.indexOf(word);
  if (at < 0) return false;
  const isPart = (char: string | undefined) => char !== undefined && /[\p{L}\p{N}_/-]/u.test(char);
  return (!isPart(text[at - 1]) && !isPart(text[at + word.length])) || hasWholeWord(text.slice(at + 1), word);
};
