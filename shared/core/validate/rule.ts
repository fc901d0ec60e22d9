/** What a rule is: a question asked of a draft, with no prose in it. */
import type { Draft } from '../draft.ts';
import { type FieldName, type FieldValues, STATE_SIRET } from '../fields.ts';
import type { Severity } from '../finding.ts';
import type { IsoDate } from '../values/iso-date.ts';

/** What rules look at. `get` gives the value of a field, undefined when there is none. */
export type Facts = {
  draft: Draft;
  today: IsoDate;
  get: <K extends FieldName>(field: K) => FieldValues[K] | undefined;
  toState: boolean;
  /** The other drafts on this machine. */
  others: readonly Draft[];
};

/** Values for the sentence, `{}` when it needs none; null when there is nothing to say. */
export type Verdict = Record<string, string> | null;

export type Rule = {
  /** R-number of the portal study, for the reader of the table. */
  source: string;
  severity: Severity;
  fields: readonly FieldName[];
  /** Asked once; with `each`, once per field of `fields`. */
  check: (facts: Facts, field: FieldName) => Verdict;
  each?: true;
};

export const factsOf = (draft: Draft, today: IsoDate, others: readonly Draft[] = []): Facts => {
  const get = <K extends FieldName>(field: K): FieldValues[K] | undefined => draft.fields[field]?.value;
  return { draft, today, get, others, toState: get('isState') === true || get('buyerSiret') === STATE_SIRET };
};

/** A verdict without values. */
export const when = (holds: boolean): Verdict => (holds ? {} : null);
