/** How a French invoice writes things. */
import { toDecimal } from '../../shared/core/values/cents.ts';
import { toPortalDate } from '../../shared/core/values/iso-date.ts';

/** 123456 → "1 234,56" */
export const euros = (cents: number): string =>
  toDecimal(cents)
    .replace('.', ',')
    .replace(/\B(?=(\d{3})+,)/g, '\u00a0');

/** 550 → "5,5 %" */
export const percent = (rate: number): string => `${String(rate / 100).replace('.', ',')} %`;

export const slashed = toPortalDate;

const MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');

/** "2026-09-01" → "1er septembre 2026" */
export const spelled = (date: string): string => {
  const [year, month, day] = date.split('-').map(Number);
  return `${day === 1 ? '1er' : day} ${MONTHS[(month ?? 1) - 1]} ${year}`;
};

/** "12345678200069" → "123 456 782 00069" */
export const spacedSiret = (siret: string): string => siret.replace(/^(\d{3})(\d{3})(\d{3})/, '$1 $2 $3 ');

export const spacedIban = (iban: string): string => iban.replace(/(.{4})(?=.)/g, '$1 ');

export const meansInWords = {
  VIREMENT: 'Virement',
  CHEQUE: 'Chèque',
  PRELEVEMENT: 'Prélèvement',
  ESPECE: 'Espèces',
  AUTRE: 'Autre',
  REPORT: 'Report',
};
