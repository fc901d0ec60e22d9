/** What was reported of a field, in the light of the page as it is now. */
import type { FillOutcome, FillRow, FillTarget } from '../../core/portal/fill-types.ts';
import { says } from '../../core/portal/format-value.ts';
import type { PageSnapshot } from '../../core/portal/page-snapshot.ts';
import { pageValue } from '../../core/portal/page-value.ts';
import type { PastFill } from '../../core/portal/plan-undo.ts';
import { sameControl } from '../../core/portal/same-control.ts';
import { codeFor } from '../../core/portal/told-siret.ts';
import { isInPanel } from './folded-rounds.ts';

/** `isHeld`: the very control we filled still holds our value. */
type Tried = { isTried: boolean; isHeld: boolean };

/** What was reported as in place and no longer is has been changed since, unless it is our value that changed. */
export const outcomeNow = (outcome: FillOutcome, row: FillRow, { isTried, isHeld }: Tried): FillOutcome[] => {
  // A panel has shut over it: what was read back before stands.
  if (isInPanel(row)) return row.ours === outcome.ours ? [outcome] : [];
  const right = outcome.status === 'filled' || outcome.status === 'already-right';
  // What we did has shown up late.
  if (!right && row.comparison === 'same' && isTried && row.ours === outcome.ours)
    return [{ ...outcome, status: 'filled', reason: null, page: row.page }];
  if (!right && isTried && row.comparison === 'empty' && row.ours === outcome.ours) return [stillEmpty(outcome)];
  // What was nowhere has come up since, what was locked has opened.
  const settled = outcome.reason === 'not-on-page' || outcome.reason === 'locked';
  if (!right && (row.comparison === 'same' || (settled && row.comparison !== outcome.reason))) return [];
  if (row.comparison === 'same' || !right) return [outcome];
  if (row.ours !== outcome.ours) return [];
  if ((row.search ?? row.press) !== undefined && row.comparison === 'by-hand')
    return [{ ...outcome, status: 'refused', reason: 'by-hand', page: row.page }];
  return isUnknown(row) && (isHeld || row.target === 'file') ? [outcome] : [changedLater(outcome, row)];
};

/** A try that came to nothing keeps its reason, though the page looks as it did before it. */
const stillEmpty = (outcome: FillOutcome): FillOutcome =>
  outcome.reason === 'not-on-page' ? { ...outcome, status: 'refused', reason: 'by-hand' } : outcome;

/** Which control is the field can no longer be told: that says nothing of what it holds. A place for a file may go once it has one. */
const isUnknown = ({ comparison }: FillRow): boolean => comparison === 'ambiguous' || comparison === 'not-on-page';

const changedLater = (outcome: FillOutcome, { comparison, page }: FillRow): FillOutcome =>
  comparison === 'ambiguous' || comparison === 'not-on-page'
    ? { ...outcome, status: 'changed-later', reason: comparison }
    : { ...outcome, status: 'changed-later', reason: 'page-has-other-value', page };

/** @param done the fill that wrote the target. */
export const holdsStill = (target: FillTarget, { steps, after }: PastFill, now: PageSnapshot): boolean => {
  const step = steps.findLast((each) => each.target === target);
  const control = step && sameControl(step.ref, after, now);
  return (
    step !== undefined &&
    control !== null &&
    control !== undefined &&
    says(target, step.reads, { page: pageValue(control), code: codeFor(target, control) })
  );
};
