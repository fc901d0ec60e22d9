import type { FieldName, FieldValue, VatLine } from '../../fields.ts';

/** Whether two readings of a field say the same thing, however they write it. */
export const sameValue = (a: FieldValue, b: FieldValue): boolean => normal(a) === normal(b);

/** Credit notes are written with or without a sign: the portal's convention is in no source, so only the size counts. */
export const sameSize = (a: FieldValue, b: FieldValue): boolean => normal(unsigned(a)) === normal(unsigned(b));

/** Fields in which a sign may differ. */
export const signedFields: readonly FieldName[] = ['totalNet', 'totalVat', 'totalGross', 'amountDue', 'vatBreakdown'];

const normal = (value: FieldValue): string => {
  if (Array.isArray(value)) return value.map(lineKey).sort().join(';');
  return String(value).replace(/\s/g, '').toLowerCase();
};

const lineKey = ({ rate, base, amount }: VatLine): string => [rate, base, amount].join('/');

const unsigned = (value: FieldValue): FieldValue => {
  if (Array.isArray(value))
    return value.map(({ rate, base, amount }) => ({ rate, base: Math.abs(base), amount: Math.abs(amount) }));
  return typeof value === 'number' ? Math.abs(value) : value;
};
