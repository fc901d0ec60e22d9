/** Dates as invoices write them: French, English and German words, day first when only figures. */
import { type IsoDate, isoDate } from './iso-date.ts';

/** Month names without accents, abbreviations and Roman figures ("26.III.2025"). */
const MONTHS: readonly (readonly string[])[] = [
  ['janvier', 'janv', 'jan', 'january', 'januar', 'i'],
  ['fevrier', 'fevr', 'fev', 'feb', 'february', 'februar', 'ii'],
  ['mars', 'mar', 'march', 'marz', 'mrz', 'iii'],
  ['avril', 'avr', 'apr', 'april', 'iv'],
  ['mai', 'may', 'v'],
  ['juin', 'jun', 'june', 'juni', 'vi'],
  ['juillet', 'juil', 'jul', 'july', 'juli', 'vii'],
  ['aout', 'aou', 'aug', 'august', 'viii'],
  ['septembre', 'sept', 'sep', 'september', 'ix'],
  ['octobre', 'oct', 'okt', 'october', 'oktober', 'x'],
  ['novembre', 'nov', 'november', 'xi'],
  ['decembre', 'dec', 'dez', 'december', 'dezember', 'xii'],
];

const MONTH_OF = new Map(MONTHS.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));
const MONTH = `(${[...MONTH_OF.keys()].sort((a, b) => b.length - a.length).join('|')})`;

const YMD = /(?<![\d/.-])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d/-]|\.\d)/g;
const DMY = /(?<![\d/.-])(\d{1,2}) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})(?![\d/-]|\.\d)/g;
const NAMED = new RegExp(
  `(?<![\\d/.-])(\\d{1,2})(?: ?er|st|nd|rd|th)?[ .-]{0,2}(?:de )?${MONTH}\\.?,?[ -]?(\\d{4}|'?\\d{2})(?!\\d)`,
  'g',
);
const MONTH_FIRST = new RegExp(`(?<![a-z])${MONTH}\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)`, 'g');
const COMPACT = /(?<!\d)(\d{2} ?\d{2} ?\d{4}|\d{4} ?\d{2} ?\d{2}|(?:\d ){7}\d|\d \d \d \d \d{4}|\d{4} \d{4})(?!\d)/;

export type FoundDate = { date: IsoDate; from: number; to: number };

/** Every date in a folded text (no accents, lower case), in order. */
export const findDates = (folded: string): FoundDate[] => {
  if (!/\d/.test(folded)) return [];
  const found = PATTERNS.flatMap(({ pattern, read }) =>
    [...folded.matchAll(pattern)].flatMap((match) => {
      const date = read(match);
      return date ? [{ date, from: match.index, to: match.index + match[0].length }] : [];
    }),
  );
  return found.sort((a, b) => a.from - b.from);
};

/** Eight figures without separators, as forms ask: 17022026 or 20260217. Only to be trusted beside a date's label. */
export const findCompactDate = (folded: string): FoundDate | null => {
  const match = COMPACT.exec(folded);
  if (!match) return null;
  const figures = match[0].replace(/ /g, '');
  const dayFirst = dated(figures.slice(4), figures.slice(2, 4), figures.slice(0, 2));
  const date = dayFirst ?? dated(figures.slice(0, 4), figures.slice(4, 6), figures.slice(6));
  return date ? { date, from: match.index, to: match.index + match[0].length } : null;
};

const dated = (year: string, month: string, day: string): IsoDate | null => {
  const full = year.length === 2 ? 2000 + Number(year) : Number(year);
  return full < 1990 || full > 2099 ? null : isoDate(full, Number(month), Number(day));
};

const named = (year: string, month: string, day: string): IsoDate | null =>
  dated(year.replace("'", ''), String(MONTH_OF.get(month) ?? 0), day);

const PATTERNS: { pattern: RegExp; read: (match: RegExpMatchArray) => IsoDate | null }[] = [
  { pattern: YMD, read: ([, year = '', , month = '', day = '']) => dated(year, month, day) },
  { pattern: DMY, read: ([, day = '', , month = '', year = '']) => dated(year, month, day) ?? dated(year, day, month) },
  { pattern: NAMED, read: ([, day = '', month = '', year = '']) => named(year, month, day) },
  { pattern: MONTH_FIRST, read: ([, month = '', day = '', year = '']) => named(year, month, day) },
];
