/** Scores added up. Invented values count against the precision of what is sure. */
import { type Calibration, calibrate } from './calibrate.ts';
import type { Outcome, Scored } from './score.ts';

export type CaseResult = { file: string; family: string; ms: number; fields: Scored[] };
export type Counts = Record<Outcome, number>;
export type Wrong = { file: string; field: string; truth: unknown; got: unknown; confidence: number; outcome: Outcome };
export type FamilyScore = { documents: number; recall: number; sureWrong: number; straightThrough: number };
export type Report = {
  documents: number;
  fields: Record<string, Counts>;
  /** Right among the values shown as sure. */
  surePrecision: number;
  /** Shown as sure among the right ones. */
  sureShare: number;
  /** Right among the values that were to be found. */
  recall: number;
  /** Invented among the fields whose truth is nothing. */
  inventedShare: number;
  /** Documents with every field right. */
  straightThrough: number;
  medianMs: number;
  families: Record<string, FamilyScore>;
  calibration: Calibration[];
  wrong: Wrong[];
};

const WRONG = new Set<Outcome>(['wrongSure', 'wrongDoubtful', 'invented', 'missing']);
export const isWrong = ({ outcome }: Scored): boolean => WRONG.has(outcome);

export const summarise = (results: CaseResult[]): Report => {
  const all = results.flatMap((result) => result.fields);
  return {
    documents: results.length,
    fields: Object.fromEntries([...new Set(all.map(({ field }) => field))].map((name) => [name, countOf(all, name)])),
    surePrecision: share(all.filter(isShownSure), isRight),
    sureShare: share(all.filter(isRight), isShownSure),
    inventedShare: share(
      all.filter(({ outcome }) => outcome === 'absent' || outcome === 'invented'),
      isWrong,
      0,
    ),
    ...overall(results),
    medianMs: results.map(({ ms }) => ms).sort((a, b) => a - b)[results.length >> 1] ?? 0,
    families: familyScores(results),
    calibration: calibrate(all.filter(({ got }) => got !== undefined)),
    wrong: results.flatMap(wrongOf),
  };
};

export const isRight = ({ outcome }: Scored): boolean => outcome === 'right';
const isShownSure = ({ sure }: Scored): boolean => sure;

const TO_FIND = new Set<Outcome>(['right', 'wrongSure', 'wrongDoubtful', 'missing']);

const overall = (results: CaseResult[]) => ({
  recall: share(
    results.flatMap(({ fields }) => fields).filter(({ outcome }) => TO_FIND.has(outcome)),
    isRight,
  ),
  straightThrough: share(results, ({ fields }) => !fields.some(isWrong)),
});

const familyScores = (results: CaseResult[]): Record<string, FamilyScore> =>
  Object.fromEntries(
    [...new Set(results.map(({ family }) => family))].map((name) => [name, familyScore(results, name)]),
  );

const familyScore = (results: CaseResult[], family: string): FamilyScore => {
  const own = results.filter((result) => result.family === family);
  const sure = own.flatMap(({ fields }) => fields).filter(isShownSure);
  return { documents: own.length, sureWrong: sure.filter(isWrong).length, ...overall(own) };
};

const wrongOf = ({ file, fields }: CaseResult): Wrong[] =>
  fields.filter(isWrong).map(({ field, truth, got, confidence, outcome }) => ({
    file,
    field,
    truth,
    got: got ?? null,
    confidence,
    outcome,
  }));

const countOf = (all: Scored[], name: string): Counts => {
  const counts = { right: 0, wrongSure: 0, wrongDoubtful: 0, missing: 0, invented: 0, absent: 0, leftEmpty: 0 };
  for (const { field, outcome } of all) if (field === name) counts[outcome] += 1;
  return counts;
};

/** @param none what the share of nothing is. */
const share = <T>(items: T[], holds: (item: T) => boolean, none = 1): number =>
  items.length === 0 ? none : items.filter(holds).length / items.length;
