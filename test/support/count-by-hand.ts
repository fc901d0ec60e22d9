/** What the same form costs a person who types it: a click to enter each field, then one key per character, one click per choice. */
import type { VatLine } from './portal-page-run.ts';

export type Gestures = { clicks: number; keys: number };

const CHOSEN: ReadonlySet<string> = new Set(['cadre', 'depositFormat', 'currency', 'vatType', 'paymentMeans']);
const PRESSED: ReadonlySet<string> = new Set(['isState', 'documentType']);
const SEARCHED: ReadonlySet<string> = new Set(['buyerSiret', 'serviceCode']);

/** @param entered the fields whose value the page did not hold from the start; looking them up in the invoice costs nothing here. */
export const countByHand = (entered: Readonly<Record<string, unknown>>): Gestures => {
  const costs = Object.entries(entered).map(([field, value]) => costOf(field, value));
  return {
    clicks: costs.reduce((sum, { clicks }) => sum + clicks, 0),
    keys: costs.reduce((sum, { keys }) => sum + keys, 0),
  };
};

const costOf = (field: string, value: unknown): Gestures => {
  if (Array.isArray(value)) return costOfRows(value as VatLine[]);
  if (field === 'file') return { clicks: 3, keys: 0 };
  if (PRESSED.has(field)) return { clicks: 1, keys: 0 };
  if (CHOSEN.has(field)) return { clicks: 2, keys: 0 };
  const keys = String(value).length;
  return SEARCHED.has(field) ? { clicks: 2, keys } : { clicks: 1, keys };
};

/** « Ajouter une ligne », then three cells. */
const costOfRows = (rows: readonly VatLine[]): Gestures => ({
  clicks: rows.length * 4,
  keys: rows.flatMap(({ rate, base, amount }) => [rate, base, amount]).join('').length,
});
