import { squeeze } from '../seen.ts';
import { needsValidator } from '../values/cadre-codes.ts';
import { type IsoDate, isoDate, toPortalDate } from '../values/iso-date.ts';
import { MAX_COMMENT, MAX_INVOICE_NUMBER } from './limits.ts';
import { type Rule, when } from './rule.ts';

const isRealDate = (text: string): boolean => {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  return match !== null && isoDate(Number(match[1]), Number(match[2]), Number(match[3])) !== null;
};

/** "2026-11-23" → "2025-11-23"; ISO dates compare as text, so 29 February needs no care. */
const yearBefore = (date: IsoDate): string => `${Number(date.slice(0, 4)) - 1}${date.slice(4)}`;

const isDateNumber = (number: string): boolean =>
  /^20\d{6}$/.test(number) && isRealDate(number.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3'));

/** Number, date, cadre, type. */
export const referenceRules = {
  'number-missing': {
    source: 'R30',
    basis: 'seen',
    severity: 'error',
    fields: ['invoiceNumber'],
    check: ({ get }) => when(!get('invoiceNumber')?.trim()),
  },
  'number-too-long': {
    source: 'R30',
    basis: 'seen',
    severity: 'error',
    fields: ['invoiceNumber'],
    check: ({ get }) => {
      const length = get('invoiceNumber')?.length ?? 0;
      return length > MAX_INVOICE_NUMBER ? { length: String(length) } : null;
    },
  },
  'number-characters': {
    source: 'R30',
    basis: 'seen',
    severity: 'error',
    fields: ['invoiceNumber'],
    check: ({ get }) => {
      const wrong = new Set((get('invoiceNumber') ?? '').match(/[^A-Za-z0-9_/+ -]/g) ?? []);
      return wrong.size > 0 ? { characters: [...wrong].join(' ') } : null;
    },
  },
  'number-space': {
    source: '2.6',
    basis: 'unverified',
    severity: 'warning',
    fields: ['invoiceNumber'],
    check: ({ get }) => when(/\S \S/.test(get('invoiceNumber') ?? '')),
  },
  'number-today': {
    source: 'R31',
    basis: 'seen',
    severity: 'error',
    fields: ['invoiceNumber'],
    check: ({ get, today }) => when(get('invoiceNumber') === today.replaceAll('-', '')),
  },
  'number-date': {
    source: 'R31',
    basis: 'inferred',
    severity: 'warning',
    fields: ['invoiceNumber'],
    check: ({ get, today }) => {
      const number = get('invoiceNumber') ?? '';
      return when(isDateNumber(number) && number !== today.replaceAll('-', ''));
    },
  },
  'date-missing': {
    source: 'R40',
    basis: 'seen',
    severity: 'error',
    fields: ['issueDate'],
    check: ({ get }) => when(!get('issueDate')),
  },
  'date-invalid': {
    source: 'R40',
    basis: 'seen',
    severity: 'error',
    fields: ['issueDate'],
    check: ({ get }) => when(Boolean(get('issueDate')) && !isRealDate(get('issueDate') ?? '')),
  },
  'date-future': {
    source: 'R40',
    basis: 'seen',
    severity: 'error',
    fields: ['issueDate'],
    check: ({ get, today }) => {
      const date = get('issueDate') ?? '';
      return isRealDate(date) && date > today ? { date: toPortalDate(date) } : null;
    },
  },
  'date-old': {
    source: 'R41',
    basis: 'inferred',
    severity: 'warning',
    fields: ['issueDate'],
    check: ({ get, today }) => {
      const date = get('issueDate') ?? '';
      return isRealDate(date) && date < yearBefore(today) ? { date: toPortalDate(date) } : null;
    },
  },
  'exemption-reason': {
    source: 'R54',
    basis: 'seen',
    severity: 'info',
    fields: ['vatType'],
    check: ({ get }) => when(get('vatType') === 'EXONERATION'),
  },
  'validator-missing': {
    source: 'R60',
    basis: 'seen',
    severity: 'error',
    fields: ['validatorSiret', 'cadre'],
    check: ({ get }) => when(needsValidator(get('cadre')) && !get('validatorSiret')),
  },
  'credit-note-original': {
    source: 'R63',
    basis: 'seen',
    severity: 'info',
    fields: ['documentType'],
    check: ({ get }) => when(get('documentType') === 'creditNote'),
  },
  'number-not-on-page': {
    source: 'R33',
    basis: 'seen',
    severity: 'warning',
    fields: ['invoiceNumber'],
    check: ({ draft, get }) => {
      const [number, figures] = [squeeze(get('invoiceNumber') ?? ''), draft.seen?.figures ?? null];
      return when(/\d/.test(number) && figures !== null && !figures.includes(number));
    },
  },
  'comment-too-long': {
    source: 'R70',
    basis: 'seen',
    severity: 'warning',
    fields: ['comment'],
    check: ({ get }) => {
      const length = get('comment')?.length ?? 0;
      return length > MAX_COMMENT ? { length: String(length) } : null;
    },
  },
} as const satisfies Record<string, Rule>;
