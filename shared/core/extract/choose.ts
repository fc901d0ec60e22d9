/** Candidates of one field → its reading: best first, with the others as alternatives. */
import type { Box } from '../document.ts';
import type { Candidate, Evidence, FieldReading } from '../reading.ts';

export type Scored<V> = { value: V; score: number; evidence: Evidence };

export const seen = (rule: string, value: Box[], label: Box[] = []): Evidence => ({ kind: 'text', rule, value, label });

/** One entry per value (its best evidence), best score first. */
export const ranked = <S extends Scored<unknown>>(candidates: S[]): S[] => {
  const best = new Map<string, S>();
  for (const candidate of candidates) {
    const key = JSON.stringify(candidate.value);
    const other = best.get(key);
    if (!other || other.score < candidate.score) best.set(key, candidate);
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
};

const MOST_ALTERNATIVES = 4;

export const reading = <V>(best: Candidate<V>, others: Scored<V>[]): FieldReading<V> => ({
  ...best,
  alternatives: others
    .filter((other) => JSON.stringify(other.value) !== JSON.stringify(best.value))
    .slice(0, MOST_ALTERNATIVES)
    .map(({ value, score, evidence }) => ({ value, evidence, confidence: Math.max(0.05, Math.min(0.5, score / 10)) })),
});
