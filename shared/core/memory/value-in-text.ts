/** Values of a field inside a text, with their places in it: the one reader for a click, a correction and a recall. */
import { type FieldName, type FieldValue, fieldSpec } from '../fields.ts';
import { foldText } from '../layout/fold-text.ts';
import { findAmounts } from '../values/find-amounts.ts';
import { parseIban } from '../values/iban.ts';
import { findCompactDate, findDates } from '../values/read-date.ts';
import { parseSiret } from '../values/siret.ts';
import { parseVatId } from '../values/vat-id.ts';

export type FoundValue = { value: FieldValue; from: number; to: number };

const SIRET = /(?<!\d)\d(?:[\s.\u00a0\u202f-]?\d){13}(?!\d)/g;
const CURRENCY = /€|(?<![A-Za-z])(?:EUR|USD|GBP|CHF)(?![A-Za-z])/g;
const CODES: Readonly<Record<string, string>> = { '€': 'EUR' };

/** Every value of a typed kind, in order; free text has no shape of its own, choices are not read here. */
export const valuesIn = (field: FieldName, text: string): FoundValue[] => {
  const { kind } = fieldSpec(field);
  if (kind === 'amount') return amountsIn(text);
  if (kind === 'date') return datesIn(text);
  if (kind === 'siret') return matches(text, SIRET, parseSiret);
  if (kind === 'currency') return matches(text, CURRENCY, (found) => CODES[found] ?? found);
  if (kind === 'vatId') return startingAtWords(text, /^[A-Za-z]{2}/, parseVatId);
  return kind === 'iban' ? startingAtWords(text, /^[A-Za-z]{2}\d{2}/, parseIban) : [];
};

/** Fields whose value is taken as it is written. */
export const isFreeText = (field: FieldName): boolean => fieldSpec(field).kind === 'text';

/** Fields that words of the page can give. */
export const isPointable = (field: FieldName): boolean =>
  !['choice', 'boolean', 'vatLines'].includes(fieldSpec(field).kind);

/** The value that words pointed at give a field; null when they cannot be one. */
export const pointedValue = (field: FieldName, text: string): FieldValue | null => {
  if (isFreeText(field)) return textValue(field, text);
  return valuesIn(field, text)[0]?.value ?? null;
};

/** A number or a code is short; a name may be a line. */
const LONGEST = { code: 40, name: 120 };
const NAMES: ReadonlySet<FieldName> = new Set(['sellerName', 'buyerName', 'supplierService']);

const textValue = (field: FieldName, text: string): string | null => {
  const bare = bareText(text);
  return bare !== '' && bare.length <= LONGEST[NAMES.has(field) ? 'name' : 'code'] ? bare : null;
};

/** Without the marks around it, nor a label glued to it: "Réf.:AB12," → "AB12". */
const bareText = (text: string): string =>
  text
    .trim()
    .replace(/^[\p{L}.°]+ ?:(?=\s*\S)/u, '')
    .replace(/^[\s:;,|°()#–—-]+|[\s:;,|(–—-]+$/g, '')
    .replace(/(?<=\S{2})\.$/, '')
    .replace(/^([^(]*)\)$/, '$1')
    .trim();

const amountsIn = (text: string): FoundValue[] =>
  findAmounts(foldText(text)).map(({ cents, from, to }) => ({ value: cents, from, to }));

const datesIn = (text: string): FoundValue[] => {
  const folded = foldText(text);
  const found = findDates(folded);
  const compact = found.length === 0 ? findCompactDate(folded) : null;
  return (compact ? [compact] : found).map(({ date, from, to }) => ({ value: date, from, to }));
};

const matches = (text: string, pattern: RegExp, parse: (found: string) => FieldValue | null): FoundValue[] =>
  [...text.matchAll(pattern)].flatMap((match) => {
    const value = parse(match[0]);
    return value === null ? [] : [{ value, from: match.index, to: match.index + match[0].length }];
  });

/** Identifiers set in groups: as many words as make one, the longest run first. */
const startingAtWords = (text: string, start: RegExp, parse: (found: string) => FieldValue | null): FoundValue[] => {
  const words = [...text.matchAll(/[^\s:;,|()]+/g)];
  return words.flatMap((word, index) => {
    if (!start.test(word[0])) return [];
    for (const last of words.slice(index, index + MOST_GROUPS).reverse()) {
      const to = last.index + last[0].length;
      const value = parse(text.slice(word.index, to));
      if (value !== null) return [{ value, from: word.index, to }];
    }
    return [];
  });
};

const MOST_GROUPS = 10;
