/** Values as e-invoices write them. What is not written as the standard says is no value: nothing is guessed. */
import type { Cents } from '../../values/cents.ts';
import { type IsoDate, isoDate } from '../../values/iso-date.ts';

/** "1324.60", "-12", "50.0000", ".5" → cents. "1324,60" and "10.005" are refused. */
export const xmlCents = (text: string | null): Cents | null => {
  const match = /^([+-]?)(?=\.?\d)(\d{0,13})(?:\.(\d{0,2})0*)?$/.exec(text ?? '');
  if (!match) return null;
  const cents = Number(match[2]) * 100 + Number((match[3] ?? '').padEnd(2, '0'));
  return match[1] === '-' && cents !== 0 ? -cents : cents;
};

/** "20", "5.50" → hundredths of a per cent. */
export const xmlRate = (text: string | null): number | null => xmlCents(text);

/** CII writes "20260131" (format 102; 203 adds the time), UBL "2026-01-31". */
export const xmlDate = (text: string | null): IsoDate | null => {
  const match = /^(\d{4})(-?)(\d{2})\2(\d{2})(?:T.*|Z|[+-]\d\d:\d\d|\d{4})?$/.exec(text ?? '');
  return match ? isoDate(Number(match[1]), Number(match[3]), Number(match[4])) : null;
};

/** The one value all agree on. */
export const agreed = <V>(values: readonly (V | null)[]): V | null => {
  const [first = null, ...others] = new Set(values);
  return others.length === 0 ? first : null;
};
