/** What the user typed, as a value. Nothing is guessed: what does not parse stays on screen with its reason. */
import { type FieldName, type FieldValue, fieldSpec } from '../core/fields.ts';
import { parseCents } from '../core/values/cents.ts';
import { type IsoDate, isoDate } from '../core/values/iso-date.ts';

export type Typed = { value: FieldValue } | { empty: true } | { problem: 'amount' | 'date' };

/** "3/2/26", "03.02.2026", "03022026" or "2026-02-03". Two digits of year mean this century. */
export const parseTypedDate = (text: string): IsoDate | null => {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (iso) return isoDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const french = /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4}|\d{2})$/.exec(text) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(text);
  if (!french) return null;
  const year = Number(french[3]);
  return isoDate(year < 100 ? 2000 + year : year, Number(french[2]), Number(french[1]));
};

const compact = (text: string): string => text.replace(/\s/g, '');

export const parseTyped = (name: FieldName, text: string): Typed => {
  const trimmed = text.trim();
  if (trimmed === '') return { empty: true };
  const { kind } = fieldSpec(name);
  if (kind === 'amount') return orProblem(parseCents(trimmed), 'amount');
  if (kind === 'date') return orProblem(parseTypedDate(trimmed), 'date');
  if (kind === 'boolean') return { value: trimmed === 'true' };
  if (kind === 'iban' || kind === 'vatId' || kind === 'currency') return { value: compact(trimmed).toUpperCase() };
  return { value: kind === 'siret' && /^[\d\s]+$/.test(trimmed) ? compact(trimmed) : trimmed };
};

const orProblem = (value: FieldValue | null, problem: 'amount' | 'date'): Typed =>
  value === null ? { problem } : { value };
