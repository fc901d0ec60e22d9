/** The code that begins a text announced by a label: "1503803657 du 12/03" → "1503803657"; "SAAM D5" stays whole. */

type Mode = {
  /** A code may then be plain words ("Acheteur"). */
  lenient: boolean;
  /** The label says little: the code must hold a figure. */
  weak: boolean;
};

const CUT = / (?:du|de|des|en date|le|relatif|pour|sur|au|et|from|dated|vom|of) |[;|·•,()[\]]| [-–—/] |:\s|\s{2}| - /i;
const MOST_WORDS = 4;

export const takeCode = (text: string, mode: Mode): { text: string; from: number } | null => {
  const start = /\S/.exec(text)?.index ?? 0;
  const end = CUT.exec(text.slice(start))?.index;
  const whole = text.slice(start, end === undefined ? undefined : start + end).trim();
  const code = codeWords(whole);
  const line = text.trim();
  if (code === '' && mode.lenient && / - /.test(line) && !/[;|•]/.test(line) && line.length <= 60)
    return { text: line, from: start };
  if (code !== '' && isCode(code, mode)) return { text: code, from: start };
  return mode.lenient && !mode.weak && isName(whole) ? { text: whole, from: start } : null;
};

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
  if (/^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$/.test(code) || /^\d+[.,]\d{2}$/.test(code)) return false;
  if (lenient) return /[A-Z0-9]/.test(code) && code.length >= 2;
  return /\d/.test(code) && code.length >= (weak ? 4 : 1);
};

/** What goes on with a label on the next line is no value. */
const LABEL_WORD =
  /^(?:ex[ée]cutant|destinataire|client|juridique|public|chorus(?: pro)?|acheteur|factur[ée]e?|du|de|code)$/i;

const isName = (text: string): boolean =>
  !LABEL_WORD.test(text) && /^[\p{L}\d][\p{L}\d '_./-]{1,40}$/u.test(text) && text.split(' ').length <= 3;
