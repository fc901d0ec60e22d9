/** Filling one field can bring up others (the services of a recipient): they are filled in the same go. */
import { reportFill, type StepResult, untouched } from '../../core/portal/fill-report.ts';
import type { FillOutcome, FillPlan, FillRow, FillStep, FillTarget } from '../../core/portal/fill-types.ts';
import type { PageSnapshot } from '../../core/portal/page-snapshot.ts';
import type { PastFill } from '../../core/portal/plan-undo.ts';
import { firstOf, isInPanel, startTour, type Tour } from './folded-rounds.ts';

const MOST_ROUNDS = 3;
/** Where a page shows one panel or lets one change one row at a time, each takes two: to open it, to fill it. */
const MOST_OPENINGS = 30;

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
  const ticked = new Map<FillTarget, string>();
  const tour = startTour(first);
  const planOn = (snapshot: PageSnapshot) => page.planOn(tour.unopened(snapshot));
  const told = () => [...outcomes.values()];
  let round: Round = { ...first, steps: firstOf(first.steps, first.snapshot) };
  for (let number = 1; ; number += 1) {
    const results = await page.fill(round.steps);
    const asked = round.steps.map(({ target }) => target);
    for (const outcome of reportFill(round.plan, results, asked)) {
      if (number === 1 || asked.includes(outcome.target)) outcomes.set(outcome.target, outcome);
    }
    steps.push(...round.steps);
    for (const step of round.steps.filter(opens)) {
      const box = round.snapshot.controls.find(({ ref, ticks }) => ticks && ref === step.ref)?.labels[0];
      if (box) ticked.set(step.target, box.text);
    }
    tour.noteOpened(round.steps, round.snapshot);
    const isLast = number >= (first.steps.some(opens) || steps.some(opens) ? MOST_OPENINGS : MOST_ROUNDS);
    const next = await lookFor({ ...page, planOn }, asked, (plan, snapshot) =>
      isLast ? [] : nextSteps({ earlier: round.plan, now: plan, done: steps, outcomes }, tour, snapshot),
    );
    if (!next) return { outcomes: told(), past: null };
    const { after, plan, more } = next;
    for (const outcome of shutAgain(plan, asked, outcomes)) outcomes.set(outcome.target, outcome);
    for (const outcome of tour.meet(plan, more)) outcomes.set(outcome.target, outcome);
    if (more.length === 0) {
      for (const outcome of searched(plan, steps, outcomes)) outcomes.set(outcome.target, outcome);
      for (const outcome of told().filter(({ status }) => status !== 'not-found'))
        if (ticked.has(outcome.target))
          outcomes.set(outcome.target, { ...outcome, ticked: ticked.get(outcome.target) });
      for (const outcome of computed(plan, outcomes)) outcomes.set(outcome.target, outcome);
      const last = (await leaveOpen(page, after, outcomes, tour)) ?? after;
      return { outcomes: told(), past: { before, steps, after: last } };
    }
    before.controls.push(...after.controls.filter(({ ref }) => more.some((step) => step.ref === ref)));
    round = { snapshot: after, plan, steps: more };
  }
};

type Turn = {
  earlier: FillPlan;
  now: FillPlan;
  done: readonly FillStep[];
  outcomes: ReadonlyMap<FillTarget, FillOutcome>;
};

const nextSteps = (turn: Turn, tour: Tour, snapshot: PageSnapshot): FillStep[] => {
  const { now } = turn;
  const more = broughtUp(turn);
  return more.length > 0 ? firstOf(more, snapshot) : tour.next(now, snapshot);
};

/** What the user has to choose between is left where they can see it, else what was open before: a step goes on from there. @returns the page then; null where nothing has shut over it. */
const leaveOpen = async (
  page: FillablePage,
  after: PageSnapshot,
  outcomes: ReadonlyMap<FillTarget, FillOutcome>,
  tour: Tour,
): Promise<PageSnapshot | null> => {
  if (!tour.hasOpened()) return null;
  const shut = page
    .planOn(after)
    .rows.flatMap((row) =>
      row.step && isInPanel(row) && outcomes.get(row.target)?.status === 'different' ? [row.step] : [],
    );
  const back = shut.length > 0 ? firstOf(shut, after) : tour.back(after);
  if (back.length === 0) return null;
  await page.fill(back);
  return page.look();
};

/** A row that has taken our value and shows it again in words is no longer the input that we filled. */
const shutAgain = (now: FillPlan, asked: readonly FillTarget[], outcomes: ReadonlyMap<FillTarget, FillOutcome>) =>
  now.rows.flatMap(({ target, comparison, page, edited }): FillOutcome[] => {
    const told = outcomes.get(target);
    const isShut = edited && comparison === 'same' && asked.includes(target) && told?.status === 'not-found';
    return isShut ? [{ ...told, status: 'filled', reason: null, page }] : [];
  });

/** What is typed where the page searches by it: right once it has found, and not before. */
const searched = ({ rows }: FillPlan, steps: readonly FillStep[], outcomes: ReadonlyMap<FillTarget, FillOutcome>) =>
  rows.flatMap(({ target, comparison, search }): FillOutcome[] => {
    const told = outcomes.get(target);
    if (!told || !steps.some((step) => step.target === target)) return [];
    if (comparison === 'by-hand' && search !== undefined && told.status === 'filled')
      return [{ ...told, status: 'refused', reason: 'by-hand' }];
    return comparison === 'same' && told.reason === 'by-hand' ? [{ ...told, status: 'filled', reason: null }] : [];
  });

/** Blank and locked when it was planned: the page has computed it since, as ours or otherwise. */
const computed = ({ rows }: FillPlan, outcomes: ReadonlyMap<FillTarget, FillOutcome>) =>
  rows
    .filter(({ target, comparison, page }) => {
      const told = outcomes.get(target);
      return told?.reason === 'locked' && page !== told.page && (comparison === 'same' || comparison === 'locked');
    })
    .map(untouched);

type Found = { after: PageSnapshot; plan: FillPlan; more: FillStep[] };

/** Looks at once, and a few times more while a field waits for what the page is fetching. Null when it has gone. */
const lookFor = async (
  page: FillablePage,
  done: readonly FillTarget[],
  find: (plan: FillPlan, snapshot: PageSnapshot) => FillStep[],
): Promise<Found | null> => {
  for (let look = 1; ; look += 1) {
    const after = await page.look();
    if (!after) return null;
    const plan = page.planOn(after);
    const more = find(plan, after);
    const most = plan.rows.some(({ coming, ours }) => coming && ours !== '') ? MOST_FOR_COMING : MOST_LOOKS;
    if (more.length > 0 || look >= most || !plan.rows.some(waits(done))) return { after, plan, more };
    await page.wait(BETWEEN_LOOKS);
  }
};

/** Locked though empty, nowhere, or in no list yet: it is likely to come, or to go, once another field is settled on the portal's side. */
const waits =
  (done: readonly FillTarget[]) =>
  (row: FillRow): boolean => {
    const isUnsettled =
      row.comparison === 'option-missing' ||
      (['not-on-page', 'same'].includes(row.comparison) && !done.includes(row.target));
    if (isUnsettled && (COMES_AFTER[row.target] ?? []).some((field) => done.includes(field))) return true;
    const isBlank = row.comparison === 'locked' || (row.coming === true && row.comparison === 'option-missing');
    return isBlank && row.page === '' && row.ours !== '' && row.ref !== null;
  };

/** A service is asked for once it is known whose. */
const COMES_AFTER: Partial<Record<FillTarget, readonly FillTarget[]>> = {
  serviceCode: ['isState', 'buyerSiret'],
  supplierService: ['sellerSiret'],
};

const MOST_LOOKS = 5;
/** What the page says is on its way is worth more patience than what may never come. */
const MOST_FOR_COMING = 20;
const BETWEEN_LOOKS = 400;

/** Empty fields that could not be filled before (not there yet, locked until another was set), or that this has emptied; then a row that has shut again. */
const broughtUp = ({ earlier, now, done, outcomes }: Turn): FillStep[] => {
  const late = now.rows.flatMap((row) => {
    const before = earlier.rows.find(({ target }) => target === row.target);
    if (!row.step || row.step.action.kind === 'open') return [];
    const isNext =
      isWiped(before, row) || isFound(before, row) || isFreed(outcomes.get(row.target), row)
        ? countDone(row, done) < MOST_WRITINGS
        : isLate(before, row, done) && !isDone(row.step, done);
    return isNext ? [row.step] : [];
  });
  return late.length > 0 ? late : reopened(now, done);
};

/** A new recipient takes the service that stood there with it, though it be the same. */
const isWiped = (before: FillRow | undefined, { comparison }: FillRow): boolean =>
  before?.comparison === 'same' && comparison === 'empty';

/** What was written to be looked for has brought up what is to be chosen. */
const isFound = (before: FillRow | undefined, { comparison, search }: FillRow): boolean =>
  before?.search !== undefined && before.step !== null && search === undefined && comparison === 'empty';

/** What was locked, or in no list for a moment, while another field was being settled has yet to be tried. */
const isFreed = (told: FillOutcome | undefined, { comparison, step }: FillRow): boolean =>
  comparison === 'empty' &&
  (told?.reason === 'locked' || (told?.reason === 'option-missing' && step?.action.kind === 'choose'));

/** Two fields that wipe each other are not written for ever. */
const MOST_WRITINGS = 2;

const countDone = ({ target }: Pick<FillRow, 'target'>, done: readonly FillStep[]): number =>
  done.filter((each) => each.target === target).length;

/** Where the user has chosen ours over what a row shows, it may be left empty by what opens it, or hold the same still. */
const isLate = (
  before: FillRow | undefined,
  { target, comparison, page }: FillRow,
  done: readonly FillStep[],
): boolean => {
  const was = before?.comparison;
  const opened = before?.step?.action.kind === 'open';
  if (opened && was === 'different')
    return countDone({ target }, done) > 0 && (comparison === 'empty' || (comparison === was && before?.page === page));
  return comparison === 'empty' && (opened || was === 'not-on-page' || was === 'locked' || was === 'option-missing');
};

const isDone = ({ target, ref }: FillStep, done: readonly FillStep[]): boolean =>
  done.some((each) => each.target === target && (each.action.kind !== 'open' || each.ref === ref));

const opens = ({ action }: FillStep): boolean => action.kind === 'open';

const opensRow = ({ action }: FillStep): boolean => action.kind === 'open' && action.row === true;

/** One row at a time, each twice at most; none while another waits for its user to keep what it holds: opening might lose it. */
const reopened = ({ rows }: FillPlan, done: readonly FillStep[]): FillStep[] => {
  if (rows.some(({ press }) => press?.for === 'keep')) return [];
  const again = rows.flatMap(({ target, step }) => {
    const own = done.filter((each) => each.target === target);
    return step && opensRow(step) && own.length === 1 && own.every(opensRow) ? [step] : [];
  });
  return again.slice(0, 1);
};
