/** A judgement on a reading: which rule, how grave, about which fields. Prose lives in i18n only. */
import type { FieldName } from './fields.ts';

export type Severity = 'error' | 'warning' | 'info';

export type Finding = {
  /** Key of the rule table; its sentence and its remedy are `finding.<rule>` in i18n. */
  rule: string;
  severity: Severity;
  fields: FieldName[];
  /** Values the sentence shows, already formatted for a reader. */
  params: Record<string, string>;
  /** The user's reason to deposit all the same: an error that bears one no longer blocks. */
  overruled?: string;
};

export const isBlocking = ({ severity, overruled }: Finding): boolean =>
  severity === 'error' && overruled === undefined;
