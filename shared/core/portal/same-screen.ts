/** Whether a page that has changed still asks the same things: one that draws itself anew is not another screen. */
import type { FillPlan, FillTarget } from './fill-types.ts';
import type { PageSnapshot } from './page-snapshot.ts';
import { nameOf } from './same-control.ts';

export type SeenScreen = { snapshot: PageSnapshot; plan: FillPlan };

const MOST = 0.5;

/** The same titles and the same fields, for the most part: a step of a wizard has fields of its own. */
export const sameScreen = (before: SeenScreen, now: SeenScreen): boolean =>
  before.plan.screen !== null &&
  before.plan.screen === now.plan.screen &&
  overlap(before.snapshot.titles, now.snapshot.titles) >= MOST &&
  overlap(fieldsOn(before.plan), fieldsOn(now.plan)) >= MOST;

/** Whether what is known of the first page by its numbers still holds on the second: a page loaded anew counts afresh. */
export const sameNumbers = (before: PageSnapshot, now: PageSnapshot): boolean => {
  const names = new Map(before.controls.map((control) => [control.ref, nameOf(control)]));
  const kept = now.controls.filter(({ ref }) => names.has(ref));
  return kept.length > 0 && kept.every((control) => names.get(control.ref) === nameOf(control));
};

const fieldsOn = ({ rows }: FillPlan): FillTarget[] =>
  rows.filter(({ ref }) => ref !== null).map(({ target }) => target);

/** The part of the shorter list that is in the other. */
const overlap = (one: readonly string[], other: readonly string[]): number => {
  const [shorter, longer] =
    one.length <= other.length ? [new Set(one), new Set(other)] : [new Set(other), new Set(one)];
  return shorter.size === 0
    ? Number(longer.size === 0)
    : [...shorter].filter((each) => longer.has(each)).length / shorter.size;
};
