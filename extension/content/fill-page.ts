/** Does the steps in order, then reads every control back: what the page kept is the answer. */
import type { FillStep } from '../../shared/core/portal/fill-types.ts';
import { agrees, says } from '../../shared/core/portal/format-value.ts';
import type { PageControl } from '../../shared/core/portal/page-snapshot.ts';
import { pageValue } from '../../shared/core/portal/page-value.ts';
import { sameControl } from '../../shared/core/portal/same-control.ts';
import { codeFor } from '../../shared/core/portal/told-siret.ts';
import { closeLayers, layersOf } from './drivers/close-layers.ts';
import type { DriverRefusal } from './drivers/driver.ts';
import { runAction } from './drivers/run-action.ts';
import { nameLeftBy } from './drop-zone.ts';
import { faceOf } from './face-of.ts';
import { findToggle } from './find-toggle.ts';
import { holdSubmits } from './hold-submits.ts';
import { isShown } from './is-shown.ts';
import { keepTab } from './keep-tab.ts';
import { readControl } from './read-control.ts';
import { press, readsForbidden } from './refuse-submit.ts';
import type { Look } from './take-snapshot.ts';
import { BRIEF, noteRest, waitFor, waitUntilQuiet } from './wait-until-quiet.ts';

export type StepResult = {
  target: string;
  done: boolean;
  reason: DriverRefusal | null;
  page: string;
  code?: string | undefined;
  /** Read where the page has put it away, once it was kept. */
  kept?: true | undefined;
};

/** What the plan was made from, and how to look again. */
export type Page = { document: Document; planned: Look; look: () => Look; atMost?: number | undefined };

/** A page that makes every step wait (lists that never fill, windows that never close) is left to the user after that. */
const MOST_TIME = 120_000;

export const fillPage = async (steps: readonly FillStep[], file: File | null, page: Page): Promise<StepResult[]> => {
  const release = holdSubmits(page.document);
  noteRest(page.document);
  const goBack = keepTab(page.planned);
  stayShut = new WeakSet();
  try {
    const seen: Run['seen'] = new Map();
    const run = { file, page, seen, until: Date.now() + (page.atMost ?? MOST_TIME) };
    const reasons = await runSteps(steps, run);
    await waitUntilQuiet(page.document);
    const then = page.look();
    const lost = steps.filter((step, at) => reasons[at] === null && isLost(step, page.planned, then));
    await runSteps(lost, run);
    if (lost.length > 0) await waitUntilQuiet(page.document);
    const now = page.look();
    await goBack();
    return steps.map(
      (step, at) => keptOf(step, seen.get(step)?.()) ?? resultOf(step, reasons[at] ?? null, page.planned, now),
    );
  } finally {
    release();
  }
};

/** A page that was not quiet after so many steps on end is not waited for at length any more. */
const MOST_RESTLESS = 2;

/** `until`: no step is begun after this moment. `seen`: what a step has read back itself, or will; '' for nothing. */
type Run = { file: File | null; page: Page; seen: Map<FillStep, () => string>; until: number };

const runSteps = async (steps: readonly FillStep[], run: Run): Promise<(DriverRefusal | null)[]> => {
  const reasons: (DriverRefusal | null)[] = [];
  const { page } = run;
  let restless = 0;
  for (const step of steps) {
    if (Date.now() >= run.until) {
      reasons.push('by-hand');
      continue;
    }
    const { reason, idle } = await runStep(step, run);
    reasons.push(reason);
    if (idle) continue;
    if (reason === null) stayShut = new WeakSet();
    const quiet = await waitUntilQuiet(page.document, restless < MOST_RESTLESS ? undefined : BRIEF);
    restless = quiet ? 0 : restless + 1;
  }
  return reasons;
};

/** Judges the control as it is now, not as it was when the plan was made. */
const runStep = async (step: FillStep, run: Run): Promise<Tried> => {
  const first = await tryStep(step, run);
  // The page drew the control anew while we were at it: what was refused was refused of another.
  return first.stale ? { ...(await tryStep(step, run)), idle: false } : first;
};

/** `idle`: nothing was done, the page is as it was. */
type Tried = { reason: DriverRefusal | null; stale?: boolean; idle?: boolean };

const tryStep = async (step: FillStep, { file, seen, page: { planned, look } }: Run): Promise<Tried> => {
  const now = look();
  const control = sameControl(step.ref, planned.snapshot, now.snapshot);
  const element = control && now.elements.get(control.ref);
  if (!control || !element) return { reason: 'not-on-page', idle: true };
  if (saysOurs(step, control)) return { reason: null, idle: true };
  if (control.locked && !(await isUnlocked(step, control, { planned, look }))) return { reason: 'locked', idle: true };
  // Another value has come in meanwhile, typed or computed: it is not overwritten, the reading back shows it.
  if (pageValue(control) !== '' && control.value !== step.over) return { reason: null, idle: true };
  // A panel that stays shut has been waited for already.
  if (!(await unfold(element))) return { reason: 'by-hand', idle: true };
  const holds = () => agrees(step.target, step.reads, readControl(element));
  const before = layersOf(element.ownerDocument);
  if (step.action.kind === 'attach') seen.set(step, nameLeftBy(element));
  const reason = await runAction(element, {
    action: step.action,
    file,
    holds,
    now: () => elementOf(step, planned, look()) ?? element,
    told: () => controlOf(step, planned, look())?.told ?? '',
    seen: (text) => seen.set(step, () => text),
  });
  if (step.action.kind === 'write') await closeLayers(element, before);
  return { reason, stale: reason !== null && !element.isConnected };
};

/** As long as lists that a server fills are waited for. */
const UNLOCKS_WITHIN = 2500;

/** A choice of ours may lock what depends on it, until its server has answered. */
const isUnlocked = async (step: FillStep, control: PageControl, { planned, look }: Sight): Promise<boolean> => {
  const first = planned.snapshot.controls.find(({ ref }) => ref === step.ref);
  if (pageValue(control) !== '' || first?.locked !== false) return false;
  const isFree = () => controlOf(step, planned, look())?.locked === false || null;
  return (await waitFor(isFree, UNLOCKS_WITHIN)) !== null;
};

type Sight = Pick<Page, 'planned' | 'look'>;

const elementOf = ({ ref }: FillStep, planned: Look, now: Look): Element | undefined => {
  const control = sameControl(ref, planned.snapshot, now.snapshot);
  return control ? now.elements.get(control.ref) : undefined;
};

const MOST_PANELS = 4;
/** A server may have to answer first. */
const UNFOLDS_WITHIN = 1000;
const DRAWN_WITHIN = 3000;

/** Toggles that open nothing (the steps ahead of the one that is shown), as long as nothing else is filled. */
let stayShut = new WeakSet<Element>();

/** A panel may hold another. No toggle is pressed twice: the second press would shut what the first one opens late. */
const unfold = async (element: Element): Promise<boolean> => {
  for (let opened = 0; opened < MOST_PANELS && !isShown(faceOf(element)); opened += 1) {
    const toggle = findToggle(element);
    if (!toggle || stayShut.has(toggle) || readsForbidden(toggle) || !press(toggle)) return false;
    await waitUntilQuiet(element.ownerDocument);
    if (await waitFor(() => (isUnfolded(element, toggle) ? true : null), UNFOLDS_WITHIN)) continue;
    // Its toggle says that it is open, and what is in it has yet to be drawn.
    if (!findToggle(element) && (await waitFor(() => (isShown(faceOf(element)) ? true : null), DRAWN_WITHIN))) continue;
    stayShut.add(toggle);
    return false;
  }
  return isShown(faceOf(element));
};

/** Shown, behind another toggle now, or drawn anew. */
const isUnfolded = (element: Element, pressed: Element): boolean =>
  isShown(faceOf(element)) || !element.isConnected || ![null, pressed].includes(findToggle(element));

const saysOurs = ({ target, reads }: FillStep, control: PageControl): boolean =>
  says(target, reads, { page: pageValue(control), code: codeFor(target, control) });

const controlOf = ({ ref }: FillStep, planned: Look, now: Look): PageControl | null =>
  sameControl(ref, planned.snapshot, now.snapshot);

/** Empty, or as it was before: the page has drawn it anew without what was written. */
const isLost = (step: FillStep, planned: Look, now: Look): boolean => {
  const control = controlOf(step, planned, now);
  const page = shownBy(control);
  return (
    (page === '' || (page !== null && control?.value === step.over)) && !agrees(step.target, step.reads, page ?? '')
  );
};

const shownBy = (control: PageControl | null): string | null => control && pageValue(control);

const keptOf = ({ target, reads }: FillStep, page: string | undefined): StepResult | null =>
  page === undefined || page === ''
    ? null
    : { target, done: agrees(target, reads, page), reason: null, page, kept: true };

const resultOf = (step: FillStep, reason: DriverRefusal | null, planned: Look, now: Look): StepResult => {
  const control = controlOf(step, planned, now);
  const page = shownBy(control);
  const done = control !== null && saysOurs(step, control);
  const gone = reason === null && page === null;
  const told = gone ? 'not-on-page' : hasStrayed(step, page ?? '') ? null : reason;
  return {
    target: step.target,
    done,
    reason: done ? null : told,
    page: page ?? '',
    code: control ? codeFor(step.target, control) : undefined,
  };
};

/** A list that was refused, and holds what it did not before: that says more than the reason does. */
const hasStrayed = ({ action, over }: FillStep, page: string): boolean =>
  (action.kind === 'search' || action.kind === 'choose' || action.kind === 'try') && page !== '' && page !== over;
