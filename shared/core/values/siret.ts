/** SIREN and SIRET: digits only, as strings, so that leading zeros stay. A failed sum is a warning: some real ones fail. */
import { STATE_SIRET } from '../fields.ts';

const LA_POSTE_SIREN = '356000000';
/** The head office follows the ordinary rule; every other La Poste site follows its own. */
const LA_POSTE_HEAD_OFFICE = '35600000000048';

/** Fourteen digits, nothing else; says nothing of the check digit. */
export const hasSiretShape = (text: string): boolean => /^\d{14}$/.test(text);
export const hasSirenShape = (text: string): boolean => /^\d{9}$/.test(text);

export const isLuhnSiret = (text: string): boolean => hasSiretShape(text) && isLuhn(text);
export const isLuhnSiren = (text: string): boolean => hasSirenShape(text) && isLuhn(text);

/** La Poste numbers its sites so that the sum of the fourteen digits is a multiple of five. */
export const followsLaPosteRule = (text: string): boolean =>
  hasSiretShape(text) &&
  text.startsWith(LA_POSTE_SIREN) &&
  text !== LA_POSTE_HEAD_OFFICE &&
  sum([...text].map(Number)) % 5 === 0;

/** The right shape, and a check digit that holds: Luhn, La Poste's own rule, or the State's fixed number. */
export const isValidSiret = (text: string): boolean =>
  text === STATE_SIRET || isLuhnSiret(text) || followsLaPosteRule(text);

/** Its company's own check digit holds too: fourteen figures of another kind seldom keep both. */
export const isSiretThroughout = (text: string): boolean => isValidSiret(text) && isLuhnSiren(text.slice(0, 9));

/** "123 456 782 00069", "123.456.782.00069" → "12345678200069"; null when there are not fourteen digits. */
export const parseSiret = (text: string): string | null => {
  const digits = text.replace(/[\s.\u00a0\u202f-]/g, '');
  return hasSiretShape(digits) ? digits : null;
};

const isLuhn = (digits: string): boolean => sum([...digits].reverse().map(luhnWeight)) % 10 === 0;

const luhnWeight = (digit: string, index: number): number => {
  const doubled = Number(digit) * (index % 2 === 0 ? 1 : 2);
  return doubled > 9 ? doubled - 9 : doubled;
};

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);
