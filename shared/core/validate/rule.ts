/** What a rule is: a question asked of a draft, with no prose in it. */
import type { Draft } from '../draft.ts';
import { type FieldName, type FieldValues, STATE_SIRET } from '../fields.ts';
import type { Severity } from '../finding.ts';
import type { Recipient } from '../recipient.ts';
import type { Supplier } from '../supplier.ts';
import type { IsoDate } from '../values/iso-date.ts';

/** What rules look at. `get` gives the value of a field, undefined when there is none. */
export type Facts = {
  draft: Draft;
  today: IsoDate;
  get: <K extends FieldName>(field: K) => FieldValues[K] | undefined;
  toState: boolean;
  /** The other drafts on this machine. */
  others: readonly Draft[];
  /** What the user's book or the imported directory knows of the recipient. */
  recipient: Recipient | null;
  /** The user's own defaults for this supplier. */
  supplier: Supplier | null;
  /** The day of the imported directory, and whether it has the recipient; null when none was imported. */
  directory: DirectoryWord | null;
};

export type DirectoryWord = { day: IsoDate; knows: boolean };

/** What is known beside the draft itself. */
export type Known = {
  today: IsoDate;
  others?: readonly Draft[];
  recipient?: Recipient | null;
  supplier?: Supplier | null;
  directory?: DirectoryWord | null;
};

/** Values for the sentence, `{}` when it needs none; null when there is nothing to say. */
export type Verdict = Record<string, string> | null;

/**
 * How well the portal's side is known: published · measured by us · inferred from what is published · not verified.
 * What is not verified never blocks.
 */
export const bases = ['seen', 'measured', 'inferred', 'unverified'] as const;
export type Basis = (typeof bases)[number];

export type Rule = {
  /** R-number of the portal study, or its section, for the reader of the table. */
  source: string;
  basis: Basis;
  severity: Severity;
  fields: readonly FieldName[];
  /** Asked once; with `each`, once per field of `fields`. */
  check: (facts: Facts, field: FieldName) => Verdict;
  each?: true;
};

export const factsOf = (draft: Draft, known: Known): Facts => {
  const get = <K extends FieldName>(field: K): FieldValues[K] | undefined => draft.fields[field]?.value;
  const toState = get('isState') === true || get('buyerSiret') === STATE_SIRET;
  const { today, others = [], recipient = null, supplier = null, directory = null } = known;
  return { draft, today, get, others, recipient, supplier, directory, toState };
};

/** A verdict without values. */
export const when = (holds: boolean): Verdict => (holds ? {} : null);
