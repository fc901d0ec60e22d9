/** Whether a fill has left a row of the VAT detail that was not there before, or one that is half written. */
import type { PageSnapshot } from './page-snapshot.ts';
import type { PastFill } from './plan-undo.ts';
import { sameControl } from './same-control.ts';

/** @returns true as well where that can no longer be seen; false where the fill never touched the detail. */
export const leavesRows = ({ before, steps }: Pick<PastFill, 'before' | 'steps'>, now: PageSnapshot): boolean => {
  const step = steps.find(({ action }) => action.kind === 'rows');
  if (!step) return false;
  const prior = before.controls.find(({ ref }) => ref === step.ref);
  const held = sameControl(step.ref, before, now);
  return !prior || !held || (held.rows ?? 0) > (prior.rows ?? 0) || held.value !== prior.value;
};
