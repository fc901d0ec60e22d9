/** SIRETs, SIRENs, VAT numbers and IBANs, wherever they stand. */
import type { Segment } from '../../layout/segment.ts';
import { everyMatch } from '../../values/every-match.ts';
import { holdsFigures } from '../../values/holds-figures.ts';
import { isValidSiret } from '../../values/siret.ts';
import { isValidVatId, parseVatId } from '../../values/vat-id.ts';
import { findIbans } from './find-ibans.ts';

export type Found = { value: string; segment: Segment; from: number; to: number; valid: boolean };

const S = '[ .\\u00a0\\u202f-]';
/** Usual groupings: together, 9+5, 3-3-3-5, 3-3-3-3-2, digit by digit, and boxed mixtures of these. */
const SIRET = new RegExp(
  `(?<![\\d.,])(?:\\d{14}|\\d{9}${S}{1,2}\\d{5}|\\d{3}${S}\\d{3}${S}\\d{3}(?:${S}{0,3})\\d{5}|\\d{3}${S}\\d{3}${S}\\d{3}${S}\\d{3}${S}\\d{2}|\\d{3}${S}\\d{3}${S}\\d{3}${S}\\d{2}${S}\\d{3}|(?:\\d{1,3} ){4,13}\\d{1,5})(?![\\d]|[.,]\\d)`,
  'g',
);
const SIREN_NIC =
  /sire[nt][^\d]{0,18}(\d{3}[ .]?\d{3}[ .]?\d{3})[^\d]{1,12}(?:nic|etablissement)[^\d]{0,8}(\d{5})(?!\d)/g;
/** Some part the two with a stroke or brackets, "799134028/00023", or group the figures as they like: where they are called a SIRET. */
const CALLED_SIRET =
  /(?<=\bsiret\b[^\d]{0,20})(?:\d{3}[ .]?\d{3}[ .]?\d{3}(?: ?[-/|·_,] ?| ?\()\d{2,3} ?\d{2,3}|\d(?: ?\d){13})(?! ?\d|[.,]\d)/g;
const SIREN = /(?<![\d.,]|fr ?\d{2} ?)(\d{3}[ .]?\d{3}[ .]?\d{3})(?![ .]?\d)/g;
const VAT =
  /(?:(?<![a-z0-9])|(?<=\btva))(fr[ .-]?\(?[a-z0-9][ .-]?[a-z0-9](?:\)? ?[/-] ?|\) ?|[ .-]?)\d(?:[ .-]?\d){8}|(?:at ?u|be|de|es|it|lu|nl|pt|pl|ie|gb|xi|se|dk|fi)[ ]?[0-9][0-9a-z. ]{6,13})(?![0-9])/g;

/** Most lines of a table hold fewer figures than the shortest of these numbers. */
const FEWEST = 9;
const LETTERS = /[a-z]{2}/;

const digitsOf = (text: string): string => text.replace(/\D/g, '');

export const findSirets = (line: Segment): Found[] => {
  if (!holdsFigures(line.folded, FEWEST)) return [];
  const joined = matches(line, SIREN_NIC, (match) => `${digitsOf(match[1] ?? '')}${match[2] ?? ''}`);
  const ibans = findIbans(line);
  const grouped = matches(line, SIRET, (match) => boxedOrGrouped(match[0]));
  const called = matches(line, CALLED_SIRET, (match) => digitsOf(match[0])).filter(
    ({ from, to }) => !grouped.some((other) => from < other.to && other.from < to),
  );
  return [...joined, ...grouped, ...called]
    .filter(({ value, from, to }) => value.length === 14 && !ibans.some((iban) => from < iban.to && iban.from < to))
    .map((found) => ({ ...found, valid: isValidSiret(found.value) }));
};

const USUAL = new RegExp(SIRET.source.replace(/\|\(\?:\\d\{1,3\} \)\{4,13\}\\d\{1,5\}/, ''));
const FEWEST_BOXES = 5;

/** An unusual grouping counts only where figures stand one by one, as in boxes. */
const boxedOrGrouped = (text: string): string | null => {
  const single = text.split(' ').filter((part) => part.length === 1).length;
  return single >= FEWEST_BOXES || USUAL.test(text) ? digitsOf(text) : null;
};

export const findSirens = (line: Segment): Found[] =>
  holdsFigures(line.folded, FEWEST) ? matches(line, SIREN, (match) => digitsOf(match[1] ?? '')) : [];

export const findVatIds = (line: Segment): Found[] => {
  if (!LETTERS.test(line.folded)) return [];
  // "capital de 712 588 399,56 €": a country is written in capitals, and no decimals follow.
  const shaped = matches(line, VAT, (match) => longestVat(match[1] ?? '')).filter(
    ({ from, to }) => isCountry(line, from) && !/^,\d/.test(line.text.slice(to)),
  );
  const announced = shaped.length > 0 ? [] : matches(line, ANNOUNCED_VAT, (match) => bare(match[0]));
  const keyed = shaped.length > 0 ? [] : matches(line, KEY_AND_SIREN, (match) => withCountry(match[0]));
  const ibans = shaped.length > 0 ? findIbans(line) : [];
  const numbers = shaped.filter(({ from, to }) => !ibans.some((iban) => from < iban.to && iban.from < to));
  return [...numbers, ...announced, ...keyed].map((found) => ({ ...found, valid: isValidVatId(found.value) }));
};

const isCountry = ({ text }: Segment, from: number): boolean => /^(?:fr|FR|Fr|[A-Z]{2})/.test(text.slice(from));

/** Of the wrong length for its country, but printed as a VAT number all the same. */
const ANNOUNCED_VAT = /(?<=\b(?:tva|vat)\b[^:\d]{0,30}:? ?)(?<![a-z])[a-z]{2}[ .-]?\d(?:[ .-]?\d){6,11}(?!\d)/g;

/** "N° TVA intracommunautaire : 34 534 923 644": without its country, where the key holds. */
const KEY_AND_SIREN = /(?<=\btva\b[^:\d]{0,30}:? ?)\d{2}[ .]?\d{3}[ .]?\d{3}[ .]?\d{3}(?![ .,]?\d)/g;

const withCountry = (text: string): string | null => {
  const value = `FR${bare(text)}`;
  return isValidVatId(value) ? value : null;
};

const bare = (text: string): string => text.toUpperCase().replace(/[ ./()-]/g, '');

const longestVat = (text: string): string | null => {
  const words = text
    .replace(/ ?[/()] ?| - /g, ' ')
    .trim()
    .split(' ');
  for (let count = words.length; count > 0; count -= 1) {
    const parsed = parseVatId(words.slice(0, count).join(''));
    if (parsed) return parsed;
  }
  return null;
};

const matches = (line: Segment, pattern: RegExp, read: (match: RegExpExecArray) => string | null): Found[] =>
  everyMatch(pattern, line.folded).flatMap((match) => {
    const value = read(match);
    const from = match.index;
    return value ? [{ value, segment: line, from, to: from + match[0].length, valid: false }] : [];
  });
