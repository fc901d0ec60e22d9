/** One reading against one truth, field by field. */
import { type Reading, SURE } from '../../shared/core/reading.ts';
import type { Truth, TruthLine, TruthValue } from './find-cases.ts';

/** `absent`: rightly empty. `leftEmpty`: the truth has a value, but one that may be left out. */
export type Outcome = 'right' | 'wrongSure' | 'wrongDoubtful' | 'missing' | 'invented' | 'absent' | 'leftEmpty';
export type Scored = {
  field: string;
  outcome: Outcome;
  sure: boolean;
  truth: TruthValue;
  got: unknown;
  confidence: number;
};

type Expected = { field: string; truth: TruthValue; accept: TruthValue[]; optional: boolean };
type Got = { value: unknown; confidence: number } | undefined;

/** @param printed the reading is of the page alone: what only the e-invoice knows is then nothing to find, though right if found. */
export const compareReading = (reading: Reading, truth: Truth, printed: boolean): Scored[] =>
  Object.entries(truth.fields).map(([field, value]) => {
    const hidden = printed && truth.notOnPage?.includes(field);
    const accept = [value, ...(truth.accept?.[field] ?? [])].filter((right) => !isNothing(right));
    const expected = {
      field,
      accept,
      truth: hidden ? null : value,
      optional: truth.optional?.includes(field) ?? false,
    };
    return compareField((reading as Record<string, Got>)[field], expected);
  });

const compareField = (got: Got, expected: Expected): Scored => {
  const confidence = got?.confidence ?? 0;
  const sure = confidence >= SURE;
  const { field, truth } = expected;
  return { field, truth, got: got?.value, confidence, sure, outcome: judge(got, expected, sure) };
};

const judge = (got: Got, { field, truth, accept, optional }: Expected, sure: boolean): Outcome => {
  if (!got || isNothing(got.value)) return isNothing(truth) ? 'absent' : optional ? 'leftEmpty' : 'missing';
  if (accept.some((right) => isSame(field, right, got.value))) return 'right';
  if (isNothing(truth)) return 'invented';
  return sure ? 'wrongSure' : 'wrongDoubtful';
};

const isNothing = (value: unknown): boolean => value === null || (Array.isArray(value) && value.length === 0);

const AMOUNTS = new Set(['totalNet', 'totalVat', 'totalGross', 'amountDue']);

/** Amounts without their sign: credit notes are written both ways. */
const isSame = (field: string, truth: TruthValue, got: unknown): boolean => {
  if (AMOUNTS.has(field)) return typeof truth === 'string' && Math.abs(toCents(truth)) === Math.abs(Number(got));
  if (Array.isArray(truth)) return Array.isArray(got) && sameLines(truth, got);
  return typeof truth === 'string' ? truth === String(got) : truth === got;
};

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
