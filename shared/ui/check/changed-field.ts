/** Which field a step back or forth changed: where to look. Pure. */
import type { Draft } from '../../core/draft.ts';
import { type FieldName, fieldNames } from '../../core/fields.ts';

/** The first in the portal's order; null when the step was about none of them. */
export const changedField = (before: Draft, after: Draft): FieldName | null =>
  fieldNames.find(
    (name) =>
      before.confirmed.includes(name) !== after.confirmed.includes(name) ||
      JSON.stringify(before.fields[name]) !== JSON.stringify(after.fields[name]),
  ) ?? null;
