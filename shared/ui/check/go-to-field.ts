/** Moves the focus between rows; the id of a field's control is its name. */
import type { FieldName } from '../../core/fields.ts';
import { fieldNames } from '../../core/fields.ts';

export const controlId = (name: FieldName): string => `field-${name}`;

export const focusField = (name: FieldName): void => {
  const control = document.getElementById(controlId(name));
  control?.focus({ preventScroll: true });
  control?.closest('[data-field]')?.scrollIntoView({ block: 'center' });
};

/** Where one goes on once nothing is left to check: the way to the portal, or to the list to copy. */
export const focusNextStep = (): void => document.querySelector<HTMLElement>('.next-steps .primary')?.focus();

/** The next field to check after this one, around the end; null when nothing is left. */
export const nextToCheck = (toCheck: readonly FieldName[], from: FieldName | null): FieldName | null => {
  const order = fieldNames.indexOf(from ?? 'depositFormat');
  const after = toCheck.find(
    (name) => fieldNames.indexOf(name) > order || (from === null && fieldNames.indexOf(name) === 0),
  );
  return after ?? toCheck.find((name) => name !== from) ?? null;
};
