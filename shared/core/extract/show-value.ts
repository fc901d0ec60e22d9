import type { FieldName, FieldValue } from '../fields.ts';
import { fieldSpec } from '../fields.ts';
import { toPortalAmount } from '../values/cents.ts';
import { toPortalDate } from '../values/iso-date.ts';

/** A value as a sentence shows it: "7850,00", "17/02/2026", "20 % de 100,00 = 20,00". */
export const showValue = (field: FieldName, value: FieldValue): string => {
  if (Array.isArray(value))
    return value
      .map(({ rate, base, amount }) => `${rate / 100} % × ${toPortalAmount(base)} = ${toPortalAmount(amount)}`)
      .join(' ; ');
  if (typeof value === 'number') return toPortalAmount(value);
  return fieldSpec(field).kind === 'date' ? toPortalDate(String(value)) : String(value);
};
