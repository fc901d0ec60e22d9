/** A value of the e-invoice, with the path that shows where it stands. */
import type { FieldName, FieldValues } from '../../fields.ts';
import type { Candidate, Evidence, FieldReading } from '../../reading.ts';

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
    : { [field]: { value, confidence, evidence: evidenceAt(path), alternatives: [] } };

export type Stated<V> = { value: V; confidence: number; path: string };

/** Several elements, several values: the first one is proposed, the others stand beside it. */
export const statedAmong = <K extends FieldName>(field: K, values: readonly FieldValues[K][], path: string): One<K> =>
  firstStated(
    field,
    values.map((value) => ({ value, confidence: STATED, path })),
  );

/** Where all say the same, as sure as the surest. */
export const firstStated = <K extends FieldName>(field: K, found: readonly Stated<FieldValues[K]>[]): One<K> => {
  const [first] = found;
  if (!first) return {};
  const others = distinct(found).filter(({ value }) => !alike(value, first.value));
  const alternatives = others.map(
    ({ value, path }): Candidate<FieldValues[K]> => ({ value, confidence: 0.3, evidence: evidenceAt(path) }),
  );
  const [surest = first] = found.toSorted((a, b) => b.confidence - a.confidence);
  const { value, path, confidence } = others.length === 0 ? surest : first;
  return {
    [field]: {
      value,
      confidence: others.length === 0 ? confidence : Math.min(confidence, SUGGESTED),
      evidence: evidenceAt(path),
      alternatives,
    },
  };
};

const distinct = <V>(found: readonly Stated<V>[]): Stated<V>[] =>
  found.filter(({ value }, index) => found.findIndex((other) => alike(other.value, value)) === index);

/** Networks write addresses in small letters. */
const alike = (a: unknown, b: unknown): boolean =>
  a === b || (typeof a === 'string' && typeof b === 'string' && a.toUpperCase() === b.toUpperCase());

/** Certain by arithmetic, from what the e-invoice does state. */
export const follows = <K extends FieldName>(field: K, value: FieldValues[K] | null, from: FieldName[]): One<K> =>
  value === null
    ? {}
    : { [field]: { value, confidence: STATED, evidence: { kind: 'derived', rule: 'sum', from }, alternatives: [] } };

const evidenceAt = (path: string): Evidence => ({ kind: 'xml', path: shown(path) });

/** The table's alternatives are ours; a reader is shown today's name. */
const shown = (path: string): string => path.replace(/\|[^/]*/g, '');
