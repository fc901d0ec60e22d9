import { invoiceKey } from '../same-invoice.ts';
import { type Rule, when } from './rule.ts';

/** What other drafts on this machine say of this one. */
export const historyRules = {
  'number-used': {
    source: 'R32',
    basis: 'seen',
    severity: 'warning',
    fields: ['invoiceNumber'],
    check: ({ draft, others }) => {
      const key = invoiceKey(draft);
      const twin = key && others.find((other) => other.id !== draft.id && invoiceKey(other) === key);
      return twin && twin.state !== 'deposited' ? { name: twin.file.name } : null;
    },
  },
  'number-deposited': {
    source: 'R32',
    basis: 'seen',
    severity: 'warning',
    fields: ['invoiceNumber'],
    check: ({ draft, others }) => {
      const key = invoiceKey(draft);
      return when(
        key !== null &&
          others.some((one) => one.id !== draft.id && one.state === 'deposited' && invoiceKey(one) === key),
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
