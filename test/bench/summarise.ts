/** Scores added up. Invented values count against the precision of what is sure. */
import type { Outcome, Scored } from './score.ts';

export type CaseResult = { file: string; family: string; ms: number; fields: Scored[] };
export type Counts = Record<Outcome, number>;
export type Wrong = { file: string; field: string; truth: unknown; got: unknown; confidence: number };
export type Report = {
  documents: number;
  fields: Record<string, Counts>;
  surePrecision: number;
  sureShare: number;
  recall: number;
  straightThrough: number;
  medianMs: number;
  families: Record<string, { documents: number; recall: number; sureWrong: number; straightThrough: number }>;
  wrong: Wrong[];
};

const WRONG = new Set<Outcome>(['wrongSure', 'wrongDoubtful', 'invented', 'missing']);
export const isWrong = ({ outcome }: Scored): boolean => WRONG.has(outcome);

export const summarise = (results: CaseResult[]): Report => {
  const all = results.flatMap((result) => result.fields);
  const sure = all.filter((field) => field.sure);
  return {
    documents: results.length,
    fields: Object.fromEntries(
      [...new Set(all.map(({ field }) => field))].map((name) => [name, countField(all, name)]),
    ),
    surePrecision: share(sure, ({ outcome }) => outcome === 'right'),
    sureShare: share(
      all.filter(({ outcome }) => outcome === 'right'),
      (field) => field.sure,
    ),
    ...overall(results),
    medianMs: results.map(({ ms }) => ms).sort((a, b) => a - b)[results.length >> 1] ?? 0,
    families: Object.fromEntries(
      [...new Set(results.map(({ family }) => family))].map((family) => [family, familyScore(results, family)]),
    ),
    wrong: results.flatMap(({ file, fields }) =>
      fields.filter(isWrong).map(({ field, truth, got, confidence }) => ({ file, field, truth, got, confidence })),
    ),
  };
};

const overall = (results: CaseResult[]) => {
  const expected = results
    .flatMap(({ fields }) => fields)
    .filter(({ outcome }) => !['absent', 'invented'].includes(outcome));
  return {
    recall: share(expected, ({ outcome }) => outcome === 'right'),
    straightThrough: share(results, ({ fields }) => !fields.some(isWrong)),
  };
};

const familyScore = (results: CaseResult[], family: string) => {
  const own = results.filter((result) => result.family === family);
  const sureWrong = own
    .flatMap(({ fields }) => fields)
    .filter((field) => field.sure && field.outcome !== 'right').length;
  return { documents: own.length, sureWrong, ...overall(own) };
};

const countField = (all: Scored[], name: string): Counts => {
  const counts: Counts = { right: 0, wrongSure: 0, wrongDoubtful: 0, missing: 0, invented: 0, absent: 0 };
  for (const { field, outcome } of all) if (field === name) counts[outcome] += 1;
  return counts;
};

const share = <T>(items: T[], holds: (item: T) => boolean): number =>
  items.length === 0 ? 1 : items.filter(holds).length / items.length;
