/** Amounts inside a line of text. */
import { type Cents, parseCents } from './cents.ts';
import { everyMatch } from './every-match.ts';
import { remembered } from './remembered.ts';

export type FoundAmount = { cents: Cents; from: number; to: number; decimals: boolean; currency: boolean };

const CURRENCY =
  '(?:€|¿|(?<= )e(?![a-z0-9])|eur(?:os?)?\\b|\\$|usd\\b|£|gbp\\b|chf\\b|cad\\b|(?:f ?)?cfa\\b|xof\\b|xaf\\b|xpf\\b|f\\.? ?cfp\\b|(?<=[ .\\u00a0\\u202f]\\d{3} ?)f(?![a-z0-9.])|mad\\b|dhs?\\b|tnd\\b|dzd\\b|ariary\\b)';
const SIGN = '[-+]';
const WHOLE = "(?:\\d{1,3}(?:[ .,'\\u00a0\\u202f]\\d{3})+|\\d+)";
/** Narrow prints leave no space: "HT931,20€", "TTC1 117,44€". */
const GLUED = '(?<![a-z])(?:h\\.?t|t\\.?t\\.?c)';
/** "18 400 € 50", at the end of what is written or before the tax: elsewhere the next figures may be a quantity. */
const CENTS_APART = ' ?€ \\d{2}(?= ?(?:$|[|;,()]|ttc\\b|ht\\b|h\\.t|t\\.t))';
/** "2 600,–", "2 600,--", "2 600.-", "2 600,=": no cents. After a point, nothing else may follow: "3.- Terrassement" is a rank. */
const NO_CENTS = '(?:,(?:-{1,2}|=)(?![\\w-])|[.,] ?(?:-{1,2}|=)(?= ?(?:$|[|;()€]|eur|ttc\\b|ht\\b|h\\.t|t\\.t)))';
/** "20 pour cent", "20 p. 100". */
const IN_WORDS = 'p(?:our|\\.) ?(?:cent\\b|100\\b|c\\.)';
const AMOUNT = new RegExp(
  `(?<![\\d.,/%]|\\d:|[a-z\\d][-+]|(?<=[a-z])(?<!${GLUED}))(?<![a-z\\d](?=[-+]))(${SIGN} ?)?(?:${CURRENCY} ?)?(${SIGN} ?)?(${WHOLE}(?:[.,]\\d{1,2}|${CENTS_APART}|${NO_CENTS})?)(-(?![\\d]))?( ?${CURRENCY})?(?![\\d%a-z/]|[.,:]\\d| ?(?:%|${IN_WORDS}))`,
  'g',
);

/** @param folded text without accents or capitals */
export const findAmounts = remembered((printed: string): readonly FoundAmount[] => {
  const folded = printed.replace(EURO_MARK, ',');
  return everyMatch(AMOUNT, folded)
    .map((match) => amountOf(folded, match))
    .filter((found) => found !== null);
});

/** "12€50", as tills and hands write it. */
const EURO_MARK = /(?<=\d)€(?=\d{2}(?![\d.,]| ?%))/g;

const amountOf = (folded: string, match: RegExpExecArray): FoundAmount | null => {
  const [whole, before = '', inner = '', figures = '', after = '', unit = ''] = match;
  const decimal = figures.replace(/ ?€ /, ',').replace(/[.,] ?[-=]+$/, ',00');
  const cents = parseCents(decimal.replace(/['’]/g, ''));
  if (cents === null) return null;
  const negative = before.includes('-') || inner.includes('-') || after !== '' || isBracketed(folded, match);
  const currency = unit !== '' || /[€$£]|[a-z]{3}/.test(whole);
  const at = { from: match.index, to: match.index + whole.length };
  return { cents: negative ? -cents : cents, ...at, decimals: /[.,]\d{2}$/.test(decimal), currency };
};

/** Accountants write a negative amount between brackets, alone in its cell; in a sentence they are only brackets. */
const isBracketed = (folded: string, { 0: found, index }: RegExpExecArray): boolean =>
  /^ ?\($/.test(folded.slice(0, index)) && /^ ?\)/.test(folded.slice(index + found.length));

export type FoundRate = { rate: number; from: number; to: number };

const RATE = new RegExp(`(?<![\\d.,])(\\d{1,2}(?:[.,]\\d{1,3})?) ?(?:%|${IN_WORDS})`, 'g');
/** Asked first: few lines hold a rate. */
const SIGN_OF_RATE = /%|\bp(?:our|\.) ?(?:c|100)/;

/** Rates written with their sign, or in words, in hundredths of a per cent: "5,5 %", "5,5 pour cent", "5,5 p. 100" → 550. */
export const findRates = (folded: string): FoundRate[] =>
  SIGN_OF_RATE.test(folded)
    ? everyMatch(RATE, folded).map((match) => ({
        rate: Math.round(Number((match[1] ?? '').replace(',', '.')) * 100),
        from: match.index,
        to: match.index + match[0].length,
      }))
    : [];
