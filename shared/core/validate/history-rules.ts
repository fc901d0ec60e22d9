import type { Draft } from '../draft.ts';
import { type Rule, when } from './rule.ts';

/** Whose invoice it is, of which year, under which number; null while one of the three is missing. */
const keyOf = ({ fields }: Draft): string | null => {
  const { sellerSiret, invoiceNumber, issueDate } = fields;
  if (!sellerSiret || !invoiceNumber || !issueDate) return null;
  const number = invoiceNumber.value.replace(/\s+/g, '').toUpperCase();
  // One company numbers its invoices for all its establishments.
  return [sellerSiret.value.slice(0, 9), issueDate.value.slice(0, 4), number].join('|');
};

/** What other drafts on this machine say of this one. */
export const historyRules = {
  'number-used': {
    source: 'R32',
    basis: 'seen',
    severity: 'warning',
    fields: ['invoiceNumber'],
    check: ({ draft, others }) => {
      const key = keyOf(draft);
      const twin = key && others.find((other) => other.id !== draft.id && keyOf(other) === key);
      return twin && twin.state !== 'deposited' ? { name: twin.file.name } : null;
    },
  },
  'number-deposited': {
    source: 'R32',
    basis: 'seen',
    severity: 'warning',
    fields: ['invoiceNumber'],
    check: ({ draft, others }) => {
      const key = keyOf(draft);
      return when(
        key !== null && others.some((one) => one.id !== draft.id && one.state === 'deposited' && keyOf(one) === key),
      );
    },
  },
  'same-file-deposited': {
    source: 'R32',
    basis: 'inferred',
    severity: 'warning',
    fields: [],
    check: ({ draft, others }) =>
      when(
        others.some(
          ({ id, state, file }) => id !== draft.id && state === 'deposited' && file.sha256 === draft.file.sha256,
        ),
      ),
  },
} as const satisfies Record<string, Rule>;
