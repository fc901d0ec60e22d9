/** The code that begins a text announced by a label: "1503803657 du 12/03" → "1503803657"; "SAAM D5" stays whole. */
import { foldText } from '../layout/fold-text.ts';
import { findDates } from '../values/read-date.ts';

type Mode = {
  /** A code may then be plain words ("Acheteur"). */
  lenient: boolean;
  /** The label says little: the code must begin with a word that holds a figure. */
  weak: boolean;
};

const CUT = / (?:du|de|des|en date|le|relatif|pour|sur|au|et|from|dated|vom|of) |[;|·•,()[\]]| [-–—/] |:\s|\s{2}| - /i;
const MOST_WORDS = 4;
const LONGEST_LINE = 60;

export const takeCode = (text: string, mode: Mode): { text: string; from: number } | null => {
  const from = /\S/.exec(text)?.index ?? 0;
  const line = text.trim();
  if (isDateOrAmount(line)) return null;
  const whole = line.slice(0, CUT.exec(line)?.index).trim();
  const code = codeWords(whole);
  if (code !== '') return isCode(code, mode) ? { text: code, from } : null;
  if (!mode.lenient || mode.weak) return null;
  const dashed = / - /.test(line) && !/[;|•]/.test(line) && line.length <= LONGEST_LINE;
  if (dashed) return { text: line, from };
  return isName(whole) ? { text: whole, from } : null;
};

const isDateOrAmount = (line: string): boolean =>
  findDates(foldText(line))[0]?.from === 0 || /^[-+]?\d[\d .\u00a0\u202f]*,\d{2}(?!\d)/.test(line);

const codeWords = (text: string): string => {
  const words = text.split(' ');
  const end = words.findIndex((word, index) => index >= MOST_WORDS || !isCodeWord(word));
  return words
    .slice(0, end < 0 ? words.length : end)
    .join(' ')
    .replace(/[.,;:]+$/, '');
};

const isCodeWord = (word: string): boolean =>
  /^(?=.*[A-Z0-9À-Þ])[A-Z0-9À-Þ_][A-Z0-9À-Þ._/+&-]*$/.test(word) || (/\d/.test(word) && /^[\w./+#-]+$/.test(word));

const isCode = (code: string, { lenient, weak }: Mode): boolean => {
  if (/^\d+\.\d{2}$/.test(code)) return false;
  if (weak && lenient && /^[A-Z_-]{2,}$/.test(code)) return true;
  if (weak) return /^\S*\d/.test(code) && code.length >= 4 && !/^(?:19|20)\d\d$/.test(code);
  return lenient ? /[A-Z0-9]/.test(code) && code.length >= 2 : /\d/.test(code);
};

/** What goes on with a label on the next line is no value, nor is a way to say that there is none. */
const NO_VALUE =
  /^(?:(?:executant|destinataire|client|juridique|public|chorus(?: pro)?|facture?e?|du|de|code)$|(?:non|neant|aucune?|sans|n\/a|nc|a preciser|voir|inconnu)\b)/;

const isName = (text: string): boolean =>
  !NO_VALUE.test(foldText(text)) && /^[\p{L}\d][\p{L}\d '_./-]{1,40}$/u.test(text) && text.split(' ').length <= 3;
