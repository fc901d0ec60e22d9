import type { FieldName, VatLine } from '../fields.ts';
import { type Cents, toPortalAmount } from '../values/cents.ts';
import { type Facts, type Rule, when } from './rule.ts';

/** One cent: what rounding may cost, once for the totals and once per line of the breakdown. */
const ROUNDING: Cents = 1;

const REQUIRED_AMOUNTS = ['totalNet', 'totalVat', 'amountDue'] as const;

const amountOf = ({ get }: Facts, field: FieldName): Cents | null => {
  const value = get(field);
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
};

const sumOf = (lines: readonly VatLine[], part: 'base' | 'amount'): Cents =>
  lines.reduce((total, line) => total + line[part], 0);

/** The breakdown's sum against the total, when both are there and too far apart. */
const detailGap = (facts: Facts, part: 'base' | 'amount', field: 'totalNet' | 'totalVat') => {
  const [lines, total] = [facts.get('vatBreakdown') ?? [], amountOf(facts, field)];
  const sum = sumOf(lines, part);
  if (lines.length === 0 || total === null || Math.abs(sum - total) <= ROUNDING * lines.length) return null;
  return { sum: toPortalAmount(sum), total: toPortalAmount(total) };
};

const isOffRate = ({ rate, base, amount }: VatLine): boolean =>
  Math.abs(Math.round((base * rate) / 10_000) - amount) > ROUNDING;

export const amountRules = {
  'amount-missing': {
    source: 'R50',
    basis: 'seen',
    severity: 'error',
    fields: REQUIRED_AMOUNTS,
    each: true,
    check: (facts, field) => when(amountOf(facts, field) === null),
  },
  sums: {
    source: 'R51',
    basis: 'inferred',
    severity: 'warning',
    fields: ['totalNet', 'totalVat', 'totalGross'],
    check: (facts) => {
      const [net, vat, gross] = [
        amountOf(facts, 'totalNet'),
        amountOf(facts, 'totalVat'),
        amountOf(facts, 'totalGross'),
      ];
      if (net === null || vat === null || gross === null || Math.abs(net + vat - gross) <= ROUNDING) return null;
      return { sum: toPortalAmount(net + vat), gross: toPortalAmount(gross) };
    },
  },
  'due-above-gross': {
    source: '2.8',
    basis: 'inferred',
    severity: 'warning',
    fields: ['amountDue', 'totalGross'],
    check: (facts) => {
      const [due, gross] = [amountOf(facts, 'amountDue'), amountOf(facts, 'totalGross')];
      if (due === null || gross === null || Math.abs(due) <= Math.abs(gross) + ROUNDING) return null;
      return { due: toPortalAmount(due), gross: toPortalAmount(gross) };
    },
  },
  'vat-bases': {
    source: 'R52',
    basis: 'inferred',
    severity: 'warning',
    fields: ['vatBreakdown', 'totalNet'],
    check: (facts) => detailGap(facts, 'base', 'totalNet'),
  },
  'vat-amounts': {
    source: 'R52',
    basis: 'inferred',
    severity: 'warning',
    fields: ['vatBreakdown', 'totalVat'],
    check: (facts) => detailGap(facts, 'amount', 'totalVat'),
  },
  'vat-line': {
    source: 'R52',
    basis: 'inferred',
    severity: 'warning',
    fields: ['vatBreakdown'],
    check: ({ get }) => {
      const line = (get('vatBreakdown') ?? []).find(isOffRate);
      if (!line) return null;
      const [base, amount] = [toPortalAmount(line.base), toPortalAmount(line.amount)];
      return { rate: String(line.rate / 100).replace('.', ','), base, amount };
    },
  },
  'vat-without-vat': {
    source: 'R53',
    basis: 'inferred',
    severity: 'warning',
    fields: ['vatType', 'totalVat'],
    check: (facts) => {
      const vat = amountOf(facts, 'totalVat') ?? 0;
      const without = ['SANS_TVA', 'EXONERATION'].includes(facts.get('vatType') ?? '');
      return without && vat !== 0 ? { vat: toPortalAmount(vat) } : null;
    },
  },
  'paid-but-due': {
    source: 'R62',
    basis: 'unverified',
    severity: 'warning',
    fields: ['cadre', 'amountDue'],
    check: (facts) => {
      const due = amountOf(facts, 'amountDue') ?? 0;
      return facts.get('cadre') === 'A2' && due !== 0 ? { due: toPortalAmount(due) } : null;
    },
  },
} as const satisfies Record<string, Rule>;
