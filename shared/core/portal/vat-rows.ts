/** The VAT detail as a page's repeating rows write it: one text for a whole group, a row per rate. */
import type { VatLine } from '../fields.ts';
import { parseCents, toPortalAmount } from '../values/cents.ts';
import { normaliseLabel } from './normalise-label.ts';

/** What stands in one row, as typed: "20", "7850,00", "1570,00". */
export type VatCells = { rate: string; base: string; amount: string };
export type VatColumn = keyof VatCells;

/** 2000 → "20", 550 → "5,5": a rate as one types it. */
const writeRate = (rate: number): string => String(rate / 100).replace('.', ',');

export const vatCells = ({ rate, base, amount }: VatLine): VatCells => ({
  rate: writeRate(rate),
  base: toPortalAmount(base),
  amount: toPortalAmount(amount),
});

/** A rate that is no VAT's, or that is typed where the list has none. */
const OTHER_RATE = /\b(?:remise|rabais|escompte|penalites?|change|manuel|autre|libre|specifique)\b/;

/** « Base HT par taux », « TVA au taux »: said of each row. */
const OF_A_RATE = /\b(?:par|au|selon(?: le)?|de chaque|pour (?:le|ce)) taux\b/g;

/** "Taux de TVA" speaks of the rate, "Base HT" of the base, "Montant TVA du taux" of the amount, whatever else they say; 'gross' is what both make. */
export const vatColumnOf = (label: string): VatColumn | 'gross' | null => {
  const words = normaliseLabel(label).replace(OF_A_RATE, '');
  if (OTHER_RATE.test(words)) return null;
  if (/\b(?:ttc|payer|regler)\b/.test(words)) return 'gross';
  if (/^(?!base|montant).*\btaux\b/.test(words) || label.includes('%')) return 'rate';
  if (/\b(?:base|ht|assiette)\b/.test(words)) return 'base';
  return /\b(?:tva|taxes?|montant)\b/.test(words) ? 'amount' : null;
};

/** Headings of what is bought: a table that has them is of the invoice's lines, whatever rates and amounts it shows. */
const OF_ITEMS = /\b(?:designations?|articles?|produits?|prestations?|quantites?|qte|pu|unitaires?|prix)\b/;

export const isItemColumn = (label: string): boolean => OF_ITEMS.test(normaliseLabel(label));

const NUMBER = /-?\d[\d\s\u00a0\u202f.,]*/g;

/** "TVA 5,5 %", "Taux réduit 1 (5,50 %)", "20" → 550, 550, 2000; null where no number, or no single one, is the rate. */
export const rateIn = (text: string): number | null => {
  const told = text.match(/\d[\d.,]*(?=[\s\u00a0\u202f]*%)/g) ?? text.match(NUMBER) ?? [];
  return told.length === 1 ? parseCents((told[0] ?? '').trim()) : null;
};

/** "20 % | 7850,00 | 1570,00 ; 10 % | …": rows that hold nothing are left out. */
export const writeVatRows = (rows: readonly VatCells[]): string =>
  rows
    .filter((row) => Object.values(row).some((cell) => cell.trim() !== ''))
    .map(
      ({ rate, base, amount }) =>
        `${rate.trim()}${/\d\s*$/.test(rate) ? ' %' : ''} | ${base.trim()} | ${amount.trim()}`,
    )
    .join(' ; ');

/** What `writeVatRows` wrote, cell by cell. */
export const readVatRows = (text: string): VatCells[] =>
  text === ''
    ? []
    : text.split(' ; ').map((row) => {
        const [rate = '', base = '', amount = ''] = row.split(' | ');
        return { rate: rate.replace(/ %$/, ''), base, amount };
      });

/** The same rates, bases and amounts, in whatever order and writing. */
export const sameVatRows = (ours: string, page: string): boolean => {
  const [mine, theirs] = [ours, page].map((text) => text.split(' ; ').map(numbersOf).sort());
  return mine !== undefined && theirs !== undefined && mine.join() === theirs.join() && !mine.includes('');
};

const numbersOf = (row: string): string => {
  const [rate = '', ...amounts] = row.split(' | ');
  const cells = [rateIn(rate), ...amounts.map((cell) => parseCents(cell.match(NUMBER)?.[0]?.trim() ?? ''))];
  return cells.length === 3 && cells.every((cell) => cell !== null) ? cells.join('|') : '';
};
