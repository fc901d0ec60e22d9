/** What the engine is known to misread, put right where the word itself leaves no doubt, and marked as mended. Pure. */
import { isValidSiret } from '../../core/values/siret.ts';
import { isValidVatId } from '../../core/values/vat-id.ts';
import { joinCodes, joinNumbers, joinSirets } from './join-numbers.ts';
import { asKnownWord, isKnownWord } from './known-words.ts';
import { putBackCommas } from './lost-commas.ts';
import type { OcrWord } from './ocr-engine.ts';

/** Below this the engine is guessing at specks and lines. */
const GUESS = 0.25;
const FIGURE_GUESS = 0.08;
/** A sign between two words is told from a speck by the engine being sure of it. */
const SIGN = 0.65;
const DASH = 0.88;
/** A mended word is never more than likely. */
const MENDED = 0.7;
/** Nor is one certain that a sign was taken off: "7722]" may be a J, "7722|" a one. */
const CUT = 0.89;

/** Of the shape of a figure: nobody tells them apart by their look. */
const SAME: Readonly<Record<string, string>> = { O: '0', o: '0', I: '1', l: '1', '|': '1' };
/** Like a figure: the engine tells them apart, unless it doubts. */
const LIKE: Readonly<Record<string, string>> = { ...SAME, Q: '0', D: '0', S: '5', B: '8', Z: '2' };
/** Between the other groups of a number, it is no currency. */
const IN_GROUP: Readonly<Record<string, string>> = { ...LIKE, $: '5' };
const CLEAR = 0.8;

/** The foot of a "T" is taken for a speck. */
const tax = (text: string): string => (text === 'VA' ? 'TVA' : text);

export const mendWords = (words: readonly OcrWord[]): OcrWord[] =>
  putBackCommas(joinNumbers(joinCodes(joinSirets(words)).filter(isMeant).map(mend)).flatMap(apart));

/** Whatever the engine thinks of them: a key that is right, the shape of an amount, a word that announces something. */
const isMeant = (word: OcrWord, at: number, all: readonly OcrWord[]): boolean =>
  isWord(word) ||
  isKnownWord(word.text) ||
  isValidSiret(word.text) ||
  isInAmount(word, all[at + 1]) ||
  isInDate(word, all[at - 1], all[at + 1]) ||
  isSignBetween(word, all[at - 1], all[at + 1]);

/** "|", "!" and dashes part what stands beside each other on a line, ":" ends a label. */
const isWord = ({ text, confidence }: OcrWord): boolean =>
  /[\p{L}\p{N}€%°]/u.test(text)
    ? confidence >= (/\d.*\d/.test(text) ? FIGURE_GUESS : GUESS)
    : /^[:|!]$/.test(text)
      ? confidence >= SIGN
      : /^[·•–—/-]$/.test(text) && confidence >= DASH;

/** The engine has no word for "1 927,60" and trusts neither half of it; no speck looks like that. */
const isInAmount = ({ text }: OcrWord, next: OcrWord | undefined): boolean =>
  /^-?\d{1,3}(?:[. ]\d{3})*[.,]\d{2}€?$/.test(text) ||
  (/^-?\d{1,3}$/.test(text) && /^\d{3}(?:[.,]\d{2}€?)?$/.test(next?.text ?? ''));

/** "01 / 09 / 2026". */
const isInDate = ({ text }: OcrWord, before: OcrWord | undefined, next: OcrWord | undefined): boolean =>
  /^[/.-]$/.test(text) && /^\d{2}$/.test(before?.text ?? '') && /^(?:\d{2}|20\d{2})$/.test(next?.text ?? '');

/** "… RCS Dijon – SIRET 731", "N° / date : 0090417725 / 28.02.2025": set as far from both words as a space is wide; without it, they would seem to stand apart. */
const isSignBetween = (word: OcrWord, before: OcrWord | undefined, next: OcrWord | undefined): boolean =>
  /^[–—/-]$/.test(word.text) &&
  word.confidence >= SET_SIGN &&
  isSpaceBefore(word, before) &&
  next !== undefined &&
  isSpaceBefore(next, word);

const isSpaceBefore = ({ box }: OcrWord, before: OcrWord | undefined): boolean => {
  if (!before || Math.abs(box.y - before.box.y) > SAME_LINE * box.height) return false;
  const gap = (box.x - before.box.x - before.box.width) / box.height;
  return gap > SPACE.least && gap < SPACE.most;
};

const SET_SIGN = 0.4;
/** In heights of a word. */
const SAME_LINE = 0.5;
const SPACE = { least: 0.2, most: 0.8 };

const mend = (word: OcrWord, at: number, all: readonly OcrWord[]): OcrWord => {
  const cut = bare(word.text);
  const text = first(cut, all[at + 1]?.text ?? '');
  const known = asKnownWord(text, word.confidence);
  const isPart = isGroup(known, [all[at - 1], all[at + 1]]);
  const clearly = isPart ? IN_GROUP : word.confidence >= CLEAR ? SAME : LIKE;
  const mended = tax(vatKey(siret(year(zeros(capitals(leaning(figures(known, { clearly, isPart }))))))));
  const most = mended !== text ? MENDED : cut !== word.text ? CUT : 1;
  return { ...word, text: mended, confidence: Math.min(word.confidence, most) };
};

/**
 * A space that the engine lost: after the label of an engagement, whose numbers have ten figures ("EJ1408812257"), before "n°"
 * ("EJ.n°", never "SIREN°"), after what a tax's rate or key belongs to, around the stroke before its base ("TVA20%/3600€").
 */
const SEAMS =
  /(?<=^EJ)(?=\d{10}$)|(?<=^N°)(?=EJ$)|(?<=\p{Ll}|[\p{L}\d][.:])(?=N°)|(?<=\p{Lu}|[\p{L}\d][.:])(?=n°)|(?<=^[Tt][Vv][Aa])(?=\d\d?(?:[.,]\d+)?%|FR)|(?<=\d%)(?=\/\d)|(?<=\d%\/)(?=\d)/u;

const apart = (word: OcrWord): OcrWord[] => {
  const { x, width, ...box } = word.box;
  const letter = width / word.text.length;
  let begins = 0;
  return word.text.split(SEAMS).map((text) => {
    const part = { ...word, text, box: { ...box, x: x + letter * begins, width: letter * text.length } };
    begins += text.length;
    return part;
  });
};

/** Table rules stick to words: "|Total", "12,00|", "_SIRET"; but "|E6388047V" is Irish, "|T00743110157" Italian, "N°E}" an engagement's. */
const bare = (text: string): string =>
  text
    .replace(/^\|(?=[ET]\d{7})/, 'I')
    .replace(/(?<=^N°E)[}\])]$/, 'J')
    .replace(/^[|\][{}_~‘'"“”=]+(?=.)|(?<=.)[|\][{}_~‘'"“”=!]+$/gu, '');

const MONTH = /^(?:janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[uû]t|septembre|octobre|novembre|d[ée]cembre)$/i;

/** "1er février": its figure is taken for a letter. */
const first = (text: string, next: string): string => (/^[rlIiTt|!]er$/.test(text) && MONTH.test(next) ? '1er' : text);

/** No code is this long: it is a SIRET, an account. */
const LONG_NUMBER = 11;

/** A number, but for a letter or two that look like figures: "8O2", "1l7,50". A code may well begin with a letter, and hold one: "26D04512". */
const figures = (text: string, { clearly, isPart }: { clearly: typeof LIKE; isPart: boolean }): string => {
  const digits = text.replace(/[^\d]/g, '').length;
  const letters = text.replace(/[\d.,'€\s-]/g, '');
  const isNumber = digits >= LONG_NUMBER || /,\S\S€?$/.test(text);
  const figure = isNumber ? LIKE : clearly;
  const unlike = [...letters].some((letter) => !figure[letter]);
  const begins = /^\p{L}/u.test(text) && digits < LONG_NUMBER && !isPart;
  const isFew = digits < 2 || digits < 2 * letters.length;
  const isAccount = isPart && text.length === 4 && [...letters].every((letter) => SAME[letter]);
  if (letters === '' || (isFew && !isAccount) || unlike || begins || ACTIVITY.test(text)) return text;
  return [...text].map((sign) => figure[sign] ?? sign).join('');
};

/** A business's activity, in the State's list: "8121Z", "62.01Z". */
const ACTIVITY = /^\d\d\.?\d\d[A-Z]$/;

/** "531 9S4 829 00037", "110 002 O11 00044", "FR76 1027 8089 OI00 0214": one of the groups of a number. */
const isGroup = (text: string, beside: readonly (OcrWord | undefined)[]): boolean =>
  text.length === 4
    ? beside.every((word) => /^\d{4}$/.test(word?.text ?? ''))
    : GROUP.test(text) && beside.some((word) => /^(?:\d{3}|\d{5})$/.test(word?.text ?? ''));

const GROUP = /^(?:.{3}|.{5})$/;

/** "w6", "PRFSGCDCM1s": letters that look the same small and capital are capitals in a code that has no other small ones. */
const capitals = (text: string): string =>
  /^(?=.*\d)(?=.*[A-Zw-z])[A-Z\dcosuvwxz._/-]{2,}$/.test(text) && !/^\d+[a-z]$/.test(text) ? text.toUpperCase() : text;

/** "2025/\MP/0636": no code leans so; an I before a slanted letter does. */
const leaning = (text: string): string =>
  /^[A-Z\d._/\\-]*\d[A-Z\d._/\\-]*$/.test(text) ? text.replaceAll('\\', 'I') : text;

/** "FACO00075", "F2O26", "STO1", "PUI-O1": in capitals and figures, an O before a zero, after a figure, or before one last figure is a zero; not in "CO2". */
const zeros = (text: string): string => {
  if (OPEN_CALL.test(text)) return text.replaceAll('0', 'O');
  return /^[A-Z0-9][A-Z0-9._/-]*$/.test(text) && /\d/.test(text)
    ? text.replace(/(?<=\d)O|O(?=0)|(?<=[A-Z]{2}[-/_.]?)O(?=[1-9](?![A-Z\d]))/g, '0')
    : text;
};

/** "AO0 23.118": an open call for tenders, that a public contract is called by; no code begins so and ends there. */
const OPEN_CALL = /^A(?:O0|0O)$/;

/** "202S-CULT-187", "20Z6/118": a code that begins with a year, of this century's first decades. */
const year = (text: string): string =>
  text.replace(/^20(?=\d?[SZOIB])[0-4SZOI][\dSZOIB](?=[-/_.])/, (start) => asFigures(start));

/** "FRO5825040223": no French key holds an O or an I; nor any but figures, where those that they look like are the right ones ("FR2S…"). */
const vatKey = (text: string): string =>
  text.replace(/^FR[0-9A-Z]{2}(?=\d{9}$)/, (start, _at, all: string) => {
    const read = `FR${start.slice(2).replace(/[OQ]/g, '0').replace(/I/g, '1')}`;
    const alike = asFigures(start.slice(2));
    return isValidVatId(`FR${alike}${all.slice(start.length)}`) && !isValidVatId(read + all.slice(start.length))
      ? `FR${alike}`
      : read;
  });

/** "885278523000/8": one sign or two that no figure is, where what they look like makes a key right. */
const siret = (text: string): string => {
  const alike = asFigures(text.replaceAll('/', '1'));
  return text.replace(/\D/g, '').length >= FIGURES_READ && isValidSiret(alike) ? alike : text;
};

const FIGURES_READ = 12;

const asFigures = (text: string): string => [...text].map((sign) => LIKE[sign] ?? sign).join('');
