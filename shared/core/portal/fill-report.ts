/** What became of every field: judged on what the page holds now, never on what we did. */
import type { FillOutcome, FillPlan, FillRow, FillTarget, OutcomeStatus, RefusalReason } from './fill-types.ts';
import { says } from './format-value.ts';

/** One answer of the page: what the control holds, read back once it was quiet. */
export type StepResult = {
  target: string;
  done: boolean;
  reason: RefusalReason | null;
  page: string;
  /** What the page calls it, where that is not what it shows. */
  code?: string | undefined;
  /** Read where the page has put it away, once its own button was pressed. */
  kept?: true | undefined;
};

/** @param chosen the rows whose step was run; results are looked up by target. */
export const reportFill = (
  plan: FillPlan,
  results: readonly StepResult[],
  chosen: readonly FillTarget[],
): FillOutcome[] =>
  plan.rows.map((row) => {
    const result = chosen.includes(row.target) ? results.find(({ target }) => target === row.target) : undefined;
    return result && row.step ? afterFill(row, result) : untouched(row);
  });

const afterFill = (row: FillRow, { page, reason, code, kept }: StepResult): FillOutcome => {
  const holds = says(row.target, row.step?.reads ?? [], { page, code });
  if (holds && !kept && (row.search || row.press)) return outcome(row, 'refused', 'by-hand', page);
  if (holds) return outcome(row, 'filled', null, page);
  if (reason) return outcome(row, reason === 'not-on-page' ? 'not-found' : 'refused', reason, page);
  if (page.trim() === '') return outcome(row, 'refused', 'by-hand', page);
  return outcome(row, 'different', 'page-has-other-value', page);
};

/** What is to be said of a row that no step was run for. */
export const untouched = (row: FillRow): FillOutcome => {
  const { comparison, page } = row;
  if (comparison === 'same') return outcome(row, 'already-right', null, page);
  if (comparison === 'different') return outcome(row, 'different', 'page-has-other-value', page);
  if (comparison === 'empty') return outcome(row, 'refused', 'by-hand', page);
  if (comparison === 'locked' && page !== '') return outcome(row, 'different', 'locked', page);
  return outcome(row, comparison === 'not-on-page' ? 'not-found' : 'refused', comparison, page);
};

const outcome = (
  { target, ours }: FillRow,
  status: OutcomeStatus,
  reason: RefusalReason | null,
  page: string,
): FillOutcome => ({ target, status, reason, ours, page });
