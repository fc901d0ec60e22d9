/** One reading against one truth, field by field. */
import { type Reading, SURE } from '../../shared/core/reading.ts';
import type { Truth, TruthValue } from './find-cases.ts';

export type Outcome = 'right' | 'wrongSure' | 'wrongDoubtful' | 'missing' | 'invented' | 'absent';
export type Scored = {
  field: string;
  outcome: Outcome;
  sure: boolean;
  truth: TruthValue;
  got: unknown;
  confidence: number;
};

export const compareReading = (reading: Reading, truth: Truth): Scored[] =>
  Object.entries(truth.fields)
    .filter(([field]) => !truth.notOnPage?.includes(field))
    .map(([field, expected]) => compareField(reading, truth, { field, expected }));

const compareField = (reading: Reading, truth: Truth, at: { field: string; expected: TruthValue }): Scored => {
  const got = (reading as Record<string, { value: unknown; confidence: number } | undefined>)[at.field];
  const optional = truth.optional?.includes(at.field) ?? false;
  const right = [at.expected, ...(truth.accept?.[at.field] ?? [])];
  const sure = (got?.confidence ?? 0) >= SURE;
  const scored = { field: at.field, truth: at.expected, got: got?.value, confidence: got?.confidence ?? 0, sure };
  if (!got) return { ...scored, outcome: isNothing(at.expected) || optional ? 'absent' : 'missing' };
  if (right.some((value) => isSame(at.field, value, got.value))) return { ...scored, outcome: 'right' };
  if (right.every(isNothing)) return { ...scored, outcome: 'invented' };
  return { ...scored, outcome: sure ? 'wrongSure' : 'wrongDoubtful' };
};

const isNothing = (value: TruthValue): boolean => value === null || (Array.isArray(value) && value.length === 0);

const AMOUNTS = new Set(['totalNet', 'totalVat', 'totalGross', 'amountDue']);

const isSame = (field: string, truth: TruthValue, got: unknown): boolean => {
  if (AMOUNTS.has(field)) return typeof truth === 'string' && Math.abs(toCents(truth)) === Math.abs(Number(got));
  if (Array.isArray(truth)) return Array.isArray(got) && sameLines(truth, got);
  if (typeof truth === 'string') return truth === String(got);
  return truth === got;
};

type TruthLine = { rate: string; base: string | null; amount: string | null };
type Line = { rate: number; base: number; amount: number };

const sameLines = (truth: TruthLine[], got: Line[]): boolean => {
  const rest = [...got];
  return (
    truth.length === got.length &&
    truth.every((line) => {
      const at = rest.findIndex((other) => sameLine(line, other));
      if (at >= 0) rest.splice(at, 1);
      return at >= 0;
    })
  );
};

const sameLine = (truth: TruthLine, got: Line): boolean =>
  toCents(truth.rate) === got.rate &&
  (truth.base === null || Math.abs(toCents(truth.base)) === Math.abs(got.base)) &&
  (truth.amount === null || Math.abs(toCents(truth.amount)) === Math.abs(got.amount));

const toCents = (text: string): number => Math.round(Number(text) * 100);
