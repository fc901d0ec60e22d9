/** The ways French invoices write money, dates and numbers. */
import { type Cents, toDecimal } from '../../../shared/core/values/cents.ts';
import type { IsoDate } from '../../../shared/core/values/iso-date.ts';

export type Money = (cents: Cents) => string;

/** @param group what stands between thousands  @param mark what stands before the cents */
export const money =
  (group: string, { mark = ',', unit = '' }: { mark?: string; unit?: string } = {}): Money =>
  (cents) => {
    const [whole = '', decimals = ''] = toDecimal(cents).split('.');
    return `${whole.replace(/\B(?=(\d{3})+$)/g, group)}${mark}${decimals}${unit}`;
  };

export const NBSP = '\u00a0';
export const THIN = '\u202f';

export const percent = (rate: number, decimals = 0): string => {
  const text = decimals ? (rate / 100).toFixed(decimals) : String(rate / 100);
  return text.replace('.', ',');
};

const MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');
const SHORT = 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'.split(' ');
const DAYS = 'dimanche lundi mardi mercredi jeudi vendredi samedi'.split(' ');

const cut = (date: IsoDate): [string, string, string] => {
  const [year = '', month = '', day = ''] = date.split('-');
  return [year, month, day];
};

/** dated('/')('2026-03-09') → "09/03/2026" */
export const dated =
  (mark: string, { short = false } = {}) =>
  (date: IsoDate): string => {
    const [year, month, day] = cut(date);
    return [day, month, short ? year.slice(2) : year].join(mark);
  };

/** "1er mars 2026" */
export const spelledDate = (date: IsoDate, names: readonly string[] = MONTHS): string => {
  const [year, month, day] = cut(date);
  return `${Number(day) === 1 ? '1er' : Number(day)} ${names[Number(month) - 1]} ${year}`;
};

/** "lundi 9 mars 2026" */
export const dayDate = (date: IsoDate): string => `${DAYS[new Date(date).getUTCDay()]} ${spelledDate(date)}`;

/** "9 févr. 2026" */
export const shortDate = (date: IsoDate): string => spelledDate(date, SHORT);

/** "09 MARS 2026" */
export const loudDate = (date: IsoDate): string => {
  const [year, month, day] = cut(date);
  return `${day} ${(MONTHS[Number(month) - 1] ?? '').toUpperCase()} ${year}`;
};

export const inFours = (iban: string, space = ' '): string => iban.replace(/(.{4})(?=.)/g, `$1${space}`);

/** "123 456 782 00069" */
export const inThrees = (siret: string, space = ' '): string =>
  [siret.slice(0, 3), siret.slice(3, 6), siret.slice(6, 9), siret.slice(9)].join(space);

export const sirenOf = (siret: string): string => siret.slice(0, 9);
export const nicOf = (siret: string): string => siret.slice(9);

/** Capitals without accents, as old printers write. */
export const loud = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('’', "'")
    .replaceAll('–', '-')
    .replaceAll('€', 'EUR')
    .toUpperCase();
