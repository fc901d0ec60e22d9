/** Values as a person reads them, and as the portal wants them. Pure. */
import type { Draft } from '../core/draft.ts';
import { type FieldName, type FieldValue, fieldSpec, type VatLine } from '../core/fields.ts';
import { type Cents, toPortalAmount } from '../core/values/cents.ts';
import { toPortalDate } from '../core/values/iso-date.ts';
import { fr } from './i18n/fr.ts';
import { type Language, texts } from './i18n/texts.ts';

const locale = (language: Language) => (language === 'fr' ? 'fr-FR' : 'en-GB');

/** "7 850,00" or "7,850.00": two decimals, no currency. */
export const formatAmount = (cents: Cents, language: Language): string =>
  new Intl.NumberFormat(locale(language), { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(cents / 100);

/** "7 850,00 €", never cut over two lines; another currency than the euro by its code. */
export const formatMoney = (cents: Cents, { fields: { currency } }: Draft, language: Language): string =>
  `${formatAmount(cents, language)}\u00a0${currency && currency.value !== 'EUR' ? currency.value : '€'}`;

/** 1234567 → "1,2 Mo", 41234 → "41 ko". */
export const formatBytes = (bytes: number, language: Language): string => {
  const [unit, size, maximumFractionDigits] =
    bytes < 1e6 ? (['kilobyte', 1e3, 0] as const) : (['megabyte', 1e6, 1] as const);
  return new Intl.NumberFormat(locale(language), { style: 'unit', unit, maximumFractionDigits }).format(bytes / size);
};

/** 2000 → "20 %". */
export const formatRate = (rate: number, language: Language): string =>
  new Intl.NumberFormat(locale(language), { style: 'percent', maximumFractionDigits: 2 }).format(rate / 10000);

/** "23 nov. 2026": for reading, not for typing. */
export const formatDay = (iso: string, language: Language): string =>
  new Intl.DateTimeFormat(locale(language), {
    dateStyle: 'medium',
    timeZone: iso.length === 10 ? 'UTC' : undefined,
  }).format(new Date(iso));

const groups = (text: string, sizes: readonly number[]): string => {
  const parts: string[] = [];
  let at = 0;
  for (let index = 0; at < text.length; index += 1) {
    const size = sizes[Math.min(index, sizes.length - 1)] ?? text.length;
    parts.push(text.slice(at, at + size));
    at += size;
  }
  return parts.join(' ');
};

/** "89743394200055" → "897 433 942 00055"; anything else is left as it is. */
export const formatSiret = (siret: string): string => (/^\d{14}$/.test(siret) ? groups(siret, [3, 3, 3, 5]) : siret);

/** "FR7630006000011234567890189" → "FR76 3000 6000 0112 3456 7890 189". */
export const formatIban = (iban: string): string => groups(iban, [4]);

const formatVatLines = (lines: VatLine[], language: Language): string =>
  lines
    .map(
      ({ rate, base, amount }) =>
        `${formatRate(rate, language)} × ${formatAmount(base, language)} = ${formatAmount(amount, language)}`,
    )
    .join(' · ');

const isVatLines = (value: FieldValue): value is VatLine[] => Array.isArray(value);

export const choiceText = (code: string, language: Language): string =>
  Object.entries(texts[language].choices).find(([known]) => known === code)?.[1] ?? code;

/** A value as the screen shows it, ready to be edited in place. */
export const formatValue = (name: FieldName, value: FieldValue, language: Language): string => {
  if (isVatLines(value)) return formatVatLines(value, language);
  if (typeof value === 'boolean') return value ? texts[language].yes : texts[language].no;
  if (typeof value === 'number') return formatAmount(value, language);
  const { kind } = fieldSpec(name);
  if (kind === 'date') return toPortalDate(value);
  if (kind === 'siret') return formatSiret(value);
  if (kind === 'iban') return formatIban(value);
  return kind === 'choice' ? choiceText(value, language) : value;
};

/** A value as one types it on the portal: French, no grouping, comma decimals. */
export const portalText = (name: FieldName, value: FieldValue): string => {
  if (isVatLines(value)) {
    return value.map(({ rate, base, amount }) => [rate, base, amount].map(toPortalAmount).join('\t')).join('\n');
  }
  if (typeof value === 'boolean') return value ? fr.yes : fr.no;
  if (typeof value === 'number') return toPortalAmount(value);
  const { kind } = fieldSpec(name);
  if (kind === 'date') return toPortalDate(value);
  return kind === 'choice' ? choiceText(value, 'fr') : value;
};
