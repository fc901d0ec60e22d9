/** A value of the e-invoice, with the path that shows where it stands. */
import type { FieldName, FieldValues } from '../fields.ts';
import type { Candidate, FieldReading } from '../reading.ts';

/** The standard says it in so many words: as sure as the page itself. */
export const STATED = 0.98;
/** Follows from what the standard says, by a rule of thumb: the user has a look. */
export const SUGGESTED = 0.7;

export type One<K extends FieldName> = { [P in K]?: FieldReading<FieldValues[P]> } | Record<never, never>;

export const stated = <K extends FieldName>(
  field: K,
  value: FieldValues[K] | null | undefined,
  path: string,
  confidence = STATED,
): One<K> =>
  value === null || value === undefined
    ? {}
    : { [field]: { value, confidence, evidence: { kind: 'xml', path: shown(path) }, alternatives: [] } };

/** Several elements, several values: the first one is proposed, the others stand beside it. */
export const statedAmong = <K extends FieldName>(field: K, values: readonly FieldValues[K][], path: string): One<K> => {
  const [first, ...others] = new Set(values);
  if (first === undefined) return {};
  const evidence = { kind: 'xml', path: shown(path) } as const;
  const confidence = others.length === 0 ? STATED : SUGGESTED;
  const alternatives: Candidate<FieldValues[K]>[] = others.map((value) => ({ value, confidence: 0.3, evidence }));
  return { [field]: { value: first, confidence, evidence, alternatives } };
};

/** Certain by arithmetic, from what the e-invoice does state. */
export const follows = <K extends FieldName>(field: K, value: FieldValues[K] | null, from: FieldName[]): One<K> =>
  value === null
    ? {}
    : { [field]: { value, confidence: STATED, evidence: { kind: 'derived', rule: 'sum', from }, alternatives: [] } };

/** The table's alternatives are ours; a reader is shown today's name. */
const shown = (path: string): string => path.replace(/\|[^/]*/g, '');
