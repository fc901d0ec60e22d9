/** Dates as invoices write them: French, English and German words, day first when only figures. */
import { everyMatch } from './every-match.ts';
import { holdsFigures } from './holds-figures.ts';
import { type IsoDate, isoDate } from './iso-date.ts';

/** Month names without accents in full, what else stands for them, and Roman figures ("26.III.2025"). */
const MONTHS: readonly (readonly string[])[] = [
  ['janvier', 'january', 'januar', 'i'],
  ['fevrier', 'february', 'februar', 'fvr', 'ii'],
  ['mars', 'march', 'marz', 'mrz', 'mrs', 'iii'],
  ['avril', 'april', 'iv'],
  ['mai', 'may', 'v'],
  ['juin', 'june', 'juni', 'vi'],
  ['juillet', 'july', 'juli', 'jlt', 'jllt', 'vii'],
  ['aout', 'august', 'viii'],
  ['septembre', 'september', 'spt', 'ix'],
  ['octobre', 'october', 'oktober', 'x'],
  ['novembre', 'november', 'xi'],
  ['decembre', 'december', 'dezember', 'xii'],
];

const SHORTEST_CUT = 3;

/** A name cut anywhere ("sept", "avri"), where no other month begins so ("jui"). */
const cutsOf = (name: string): string[] =>
  Array.from({ length: Math.max(0, name.length - SHORTEST_CUT) }, (_, count) => name.slice(0, SHORTEST_CUT + count));

const isOnly = (cut: string, month: number): boolean =>
  MONTHS.every((names, other) => other === month || !names.some((name) => name.startsWith(cut)));

const MONTH_OF = new Map(
  MONTHS.flatMap((names, month) =>
    [...names.flatMap(cutsOf).filter((cut) => isOnly(cut, month)), ...names].map((name) => [name, month + 1] as const),
  ),
);
const MONTH = `(${[...MONTH_OF.keys()].sort((a, b) => b.length - a.length).join('|')})`;

/** From 1; null for what is no month's name, whole or cut. */
export const monthNamed = (folded: string): number | null =>
  folded.length < SHORTEST_CUT ? null : (MONTH_OF.get(folded) ?? null);

/** Days told in words, from 1; what is more than a word is written with any space or hyphen. */
const DAYS =
  'premier deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt vingt-et-un vingt-deux vingt-trois vingt-quatre vingt-cinq vingt-six vingt-sept vingt-huit vingt-neuf trente trente-et-un'.split(
    ' ',
  );
const WORDS = [...DAYS]
  .sort((a, b) => b.length - a.length)
  .join('|')
  .replace(/-/g, '(?: - |[ -])');
const numberOf = (words: string): string => {
  const rank = DAYS.indexOf(words.replace(/ - | /g, '-')) + 1;
  return rank > 0 ? String(rank) : words;
};

/** "A26-11-2047": letters glued to the figures make a code of them, but for the little words that lose their space. */
const UNGLUED = '(?=\\d)(?<![\\d/.-])(?<!(?<![a-z])(?!(?:du|le|on|of|date)(?![a-z]))[a-z]{1,4}_?)';
const YMD = new RegExp(`${UNGLUED}(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?![\\d/-]|\\.\\d)`, 'g');
/** "28/11/20 25": cut in two where it is drawn; what is counted, paid or timed after a day of 2020 is not. */
const CUT_YEAR = '20 [2-9]\\d(?![\\d.,/:a-z]| ?[€%h])';
const DMY = new RegExp(
  `${UNGLUED}(\\d{1,2}) ?([-/.·•_|]) ?(\\d{1,2}) ?\\2 ?(\\d{4}|${CUT_YEAR}|\\d{2})(?![\\d/-]|\\.\\d)`,
  'g',
);
const OF_MONTH = "(?:du mois )?(?:de |d')?";
const OF_YEAR = "(?:de l'an(?:nee)? )?";
const NAMED = new RegExp(
  `(?<![\\d/.-])(\\d{1,2})(?: ?er|re|°|st|nd|rd|th)?[ ./-]{0,2}(?:of )?${OF_MONTH}${MONTH}\\.?,?[ /-]?${OF_YEAR}(\\d{4}|${CUT_YEAR}|'?\\d{2}(?![a-z]))(?!\\d)`,
  'g',
);
/** "le premier février 2026", "le quatorze avril deux mille vingt-six"; "deux mille vingt-", at the end of a line, is no year yet. */
const IN_WORDS = new RegExp(
  `(?<![a-z\\d-])(${WORDS}|\\d{1,2}(?=[a-z' ]+deux))(?: ?er)? ${OF_MONTH}${MONTH} ${OF_YEAR}(\\d{4}|deux[ -]mil(?:le)?[ -](?:${WORDS})(?!(?<=vingt)(?: ?-|[_/]|$)))(?![\\da-z])`,
  'g',
);
const MONTH_FIRST = new RegExp(`(?<![a-z])${MONTH}\\.? (\\d{1,2})(?:st|nd|rd|th)?(?: ?,)? (\\d{4})(?!\\d)`, 'g');
const YEAR_FIRST = new RegExp(`(?<![\\d/.-])(\\d{4})[ -]${MONTH}\\.?[ -](\\d{1,2})(?![\\d/-])`, 'g');
const COMPACT = /(?<!\d)(\d{2} ?\d{2} ?\d{4}|\d{4} ?\d{2} ?\d{2}|(?:\d ){7}\d|\d \d \d \d \d{4}|\d{4} \d{4})(?!\d)/;
const COMPACT_FIGURES = 8;

export type FoundDate = { date: IsoDate; from: number; to: number };

/** Three figures at least, and a word or two marks between them: most cells of a table hold an amount, a rate or a quantity alone. */
const FIGURES = /\d\D*\d\D*\d|deux[ -]mil/;
const PARTS = /[a-z]|[-/.·•_|].*[-/.·•_|]/;

/** Every date in a folded text (no accents, lower case), in order. */
export const findDates = (folded: string): FoundDate[] => {
  if (!FIGURES.test(folded) || !PARTS.test(folded)) return [];
  const found = PATTERNS.flatMap(({ pattern, read }) =>
    everyMatch(pattern, folded).flatMap((match) => {
      const date = read(match);
      return date ? [{ date, from: match.index, to: match.index + match[0].length }] : [];
    }),
  );
  return found.sort((a, b) => a.from - b.from);
};

/** Eight figures without separators, as forms ask: 17022026 or 20260217. Only to be trusted beside a date's label. */
export const findCompactDate = (folded: string): FoundDate | null => {
  const match = holdsFigures(folded, COMPACT_FIGURES) ? COMPACT.exec(folded) : null;
  if (!match) return null;
  const figures = match[0].replace(/ /g, '');
  const dayFirst = dated(figures.slice(4), figures.slice(2, 4), figures.slice(0, 2));
  const date = dayFirst ?? dated(figures.slice(0, 4), figures.slice(4, 6), figures.slice(6));
  return date ? { date, from: match.index, to: match.index + match[0].length } : null;
};

const dated = (printed: string, month: string, day: string): IsoDate | null => {
  const year = printed.replace(' ', '');
  const full = year.length === 2 ? 2000 + Number(year) : Number(year);
  return full < 1990 || full > 2099 ? null : isoDate(full, Number(month), Number(day));
};

const named = (year: string, month: string, day: string): IsoDate | null =>
  dated(year.replace("'", ''), String(MONTH_OF.get(month) ?? 0), day);

/** "deux mille vingt-six" → "2026". */
const inFigures = (year: string): string => {
  const words = /^deux[ -]mil(?:le)?[ -](.+)$/.exec(year)?.[1];
  return words ? String(2000 + Number(numberOf(words))) : year;
};

const PATTERNS: { pattern: RegExp; read: (match: RegExpMatchArray) => IsoDate | null }[] = [
  { pattern: YMD, read: ([, year = '', , month = '', day = '']) => dated(year, month, day) },
  { pattern: DMY, read: ([, day = '', , month = '', year = '']) => dated(year, month, day) ?? dated(year, day, month) },
  { pattern: NAMED, read: ([, day = '', month = '', year = '']) => named(year, month, day) },
  {
    pattern: IN_WORDS,
    read: ([, day = '', month = '', year = '']) => named(inFigures(year), month, numberOf(day)),
  },
  { pattern: YEAR_FIRST, read: ([, year = '', month = '', day = '']) => named(year, month, day) },
  { pattern: MONTH_FIRST, read: ([, month = '', day = '', year = '']) => named(year, month, day) },
];
