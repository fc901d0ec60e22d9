/** Our values as the portal writes them, and its writing read back: dd/mm/yyyy, comma decimals, codes before wording. */
import { type FieldValue, fieldSpec } from '../fields.ts';
import { type Cents, parseCents, toPortalAmount } from '../values/cents.ts';
import { type IsoDate, isoDate, toPortalDate } from '../values/iso-date.ts';
import { findDates } from '../values/read-date.ts';
import { namesCurrency } from './currency-names.ts';
import type { FillTarget } from './fill-types.ts';
import { isWordingOf, namesCode, sameCode } from './names-code.ts';
import { hidesIban, namesIban } from './names-iban.ts';
import { foldText, labelKey } from './normalise-label.ts';
import type { PortalField } from './portal-map.ts';
import { sameVatRows, vatCells, writeVatRows } from './vat-rows.ts';

/** What a reader would see had the portal this value: for an option, its usual text. */
export const formatValue = ({ format, options = {} }: PortalField, value: FieldValue): string => {
  if (format === 'amount') return toPortalAmount(value as Cents);
  if (format === 'date') return toPortalDate(value as IsoDate);
  if (format === 'option' || format === 'yes-no') return optionText(String(value), options);
  return Array.isArray(value) ? writeVatRows(value.map(vatCells)) : String(value);
};

const optionText = (value: string, options: NonNullable<PortalField['options']>): string => {
  const [code = value, text = code] = options[value] ?? [];
  return /^[A-Z]\d{1,2}$/.test(code) ? `${code}: ${text}` : value === 'true' || value === 'false' ? code : text;
};

const CODES: readonly FillTarget[] = ['serviceCode', 'supplierService', 'currency'];

/** Whether what the page shows says one of `ours`, in whatever writing. An empty page says '' only. */
export const agrees = (target: FillTarget, ours: readonly string[], page: string): boolean =>
  ours.some((mine) =>
    foldSpaces(page) === '' || foldSpaces(mine) === ''
      ? foldSpaces(page) === foldSpaces(mine)
      : sameWriting(target, mine, page),
  );

/** Whether a control says one of `ours`: by what it shows, else by what the page calls what was chosen there. */
export const says = (target: FillTarget, ours: readonly string[], { page, code }: Shown): boolean =>
  agrees(target, ours, page) || (code !== undefined && page !== '' && ours.some((mine) => sameCode(code, mine)));

type Shown = { page: string; code?: string | undefined };

const sameWriting = (target: FillTarget, mine: string, page: string): boolean => {
  if (foldSpaces(mine) === foldSpaces(page)) return true;
  if (target === 'file') return fileName(mine) === fileName(page);
  const { kind } = fieldSpec(target);
  if (kind === 'vatLines') return sameVatRows(mine, page);
  if (kind === 'amount') return same(parseCents(mine), parseCents(page));
  if (kind === 'date') return same(parseDate(mine), parseDate(page));
  if (target === 'currency' && namesCurrency(page, mine)) return true;
  if (kind === 'iban') return namesIban(page, mine) || hidesIban(page, mine);
  if (kind === 'vatId') return bare(mine) === bare(page);
  if (kind === 'siret') return namesCode(page, mine);
  if (CODES.includes(target)) return namesCode(page, mine) || isWordingOf(page, mine);
  if (kind === 'choice') return labelKey(mine) === labelKey(page) || namesCode(page, mine);
  if (kind === 'boolean') return labelKey(mine) === labelKey(page);
  return target === 'buyerName' && foldText(mine) === foldText(page);
};

const same = <T>(a: T | null, b: T | null): boolean => a !== null && a === b;

const foldSpaces = (text: string): string => text.replace(/[\s\u00a0\u202f]+/g, ' ').trim();

const bare = (text: string): string => text.replace(/[\s.\u00a0\u202f-]+/g, '').toUpperCase();

const fileName = (path: string): string => path.replace(/^.*[\\/]/, '').normalize('NFC');

/** "17/02/2026", "17-02-2026", "17.2.2026", "2026-02-17", "mardi 17 février 2026"; null when no such day is written. */
export const parseDate = (text: string): IsoDate | null => {
  const [, year, month, day] = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})/.exec(text) ?? reversed(text);
  return year && month && day ? isoDate(Number(year), Number(month), Number(day)) : inWords(text);
};

/** By the name of its month only: figures alone are read in one order. */
const inWords = (text: string): IsoDate | null => {
  const [found, another] = /\p{L}{3}/u.test(text) ? findDates(foldText(text)) : [];
  return found && !another ? found.date : null;
};

const reversed = (text: string): (string | undefined)[] => {
  const [whole, day, month, year] = /^\s*(\d{1,2})[/.\-\s](\d{1,2})[/.\-\s](\d{4})(?!\d)/.exec(text) ?? [];
  return [whole, year, month, day];
};
