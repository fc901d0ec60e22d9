/** Filling one field can bring up others (the services of a recipient): they are filled in the same go. */
import { reportFill, type StepResult } from '../../core/portal/fill-report.ts';
import type { FillOutcome, FillPlan, FillRow, FillStep, FillTarget } from '../../core/portal/fill-types.ts';
import type { PageSnapshot } from '../../core/portal/page-snapshot.ts';
import type { PastFill } from '../../core/portal/plan-undo.ts';

const MOST_ROUNDS = 3;

export type Round = { snapshot: PageSnapshot; plan: FillPlan; steps: readonly FillStep[] };

export type FillablePage = {
  fill: (steps: readonly FillStep[]) => Promise<StepResult[]>;
  /** Null when the page has gone. */
  look: () => Promise<PageSnapshot | null>;
  planOn: (snapshot: PageSnapshot) => FillPlan;
  wait: (ms: number) => Promise<void>;
};

/** @returns one outcome per field, what to undo, and the page as it is then; `past` is null when it has gone. */
export const fillInRounds = async (
  first: Round,
  page: FillablePage,
): Promise<{ outcomes: FillOutcome[]; past: PastFill | null }> => {
  const outcomes = new Map<FillTarget, FillOutcome>();
  const before = { ...first.snapshot, controls: [...first.snapshot.controls] };
  const steps: FillStep[] = [];
  let round = first;
  for (let number = 1; ; number += 1) {
    const results = await page.fill(round.steps);
    const asked = round.steps.map(({ target }) => target);
    for (const outcome of reportFill(round.plan, results, asked)) {
      if (number === 1 || asked.includes(outcome.target)) outcomes.set(outcome.target, outcome);
    }
    steps.push(...round.steps);
    const next = await lookFor(page, asked, (plan) => (number < MOST_ROUNDS ? broughtUp(round.plan, plan, steps) : []));
    if (!next) return { outcomes: [...outcomes.values()], past: null };
    const { after, plan, more } = next;
    if (more.length === 0) return { outcomes: [...outcomes.values()], past: { before, steps, after } };
    before.controls.push(...after.controls.filter(({ ref }) => more.some((step) => step.ref === ref)));
    round = { snapshot: after, plan, steps: more };
  }
};

type Found = { after: PageSnapshot; plan: FillPlan; more: FillStep[] };

/** Looks at once, and a few times more while a field waits for what the page is fetching. Null when it has gone. */
const lookFor = async (
  page: FillablePage,
  done: readonly FillTarget[],
  find: (plan: FillPlan) => FillStep[],
): Promise<Found | null> => {
  for (let look = 1; ; look += 1) {
    const after = await page.look();
    if (!after) return null;
    const plan = page.planOn(after);
    const more = find(plan);
    if (more.length > 0 || look === MOST_LOOKS || !plan.rows.some(waits(done))) return { after, plan, more };
    await page.wait(BETWEEN_LOOKS);
  }
};

/** Locked though empty, or nowhere: it is likely to come once another field is settled on the portal's side. */
const waits =
  (done: readonly FillTarget[]) =>
  (row: FillRow): boolean => {
    if (row.comparison === 'not-on-page') return (COMES_AFTER[row.target] ?? []).some((field) => done.includes(field));
    return row.comparison === 'locked' && row.page === '' && row.ours !== '' && row.ref !== null;
  };

/** A service is asked for once it is known whose. */
const COMES_AFTER: Partial<Record<FillTarget, readonly FillTarget[]>> = {
  serviceCode: ['isState', 'buyerSiret'],
  supplierService: ['sellerSiret'],
};

const MOST_LOOKS = 5;
const BETWEEN_LOOKS = 400;

/** Empty fields that could not be filled before: not there yet, or locked until another was set. */
const broughtUp = (earlier: FillPlan, now: FillPlan, done: readonly FillStep[]): FillStep[] =>
  now.rows.flatMap(({ target, comparison, step }) => {
    const before = earlier.rows.find((row) => row.target === target);
    const was = before?.comparison;
    const late =
      was === 'not-on-page' || was === 'locked' || was === 'option-missing' || before?.step?.action.kind === 'open';
    const isDone = done.some(
      (each) => each.target === target && (each.action.kind !== 'open' || each.ref === step?.ref),
    );
    return step && late && comparison === 'empty' && !isDone ? [step] : [];
  });
