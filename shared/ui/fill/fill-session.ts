/** One portal page against one draft: the comparison, the user's choices, the fill, the report, the way back. */
import { computed, type ReadonlySignal, signal, untracked } from '@preact/signals';
import type { Draft } from '../../core/draft.ts';
import { chorusPro } from '../../core/portal/chorus-pro.ts';
import type { FillOutcome, FillPlan, FillRow, FillStep, FillTarget } from '../../core/portal/fill-types.ts';
import type { Flow } from '../../core/portal/goes-on.ts';
import { leavesRows } from '../../core/portal/left-rows.ts';
import { canTeach } from '../../core/portal/match-fields.ts';
import type { PageSnapshot } from '../../core/portal/page-snapshot.ts';
import { planFill } from '../../core/portal/plan-fill.ts';
import { type PastFill, planUndo } from '../../core/portal/plan-undo.ts';
import { sameNumbers, sameScreen } from '../../core/portal/same-screen.ts';
import { isTaughtOn, type TaughtField, teachField } from '../../core/portal/taught-field.ts';
import type { Desk } from '../desk.ts';
import { NoPlainCopy } from '../plain-copy-of.ts';
import type { PortalPage, PortalPort } from '../ports.ts';
import { fillInRounds } from './fill-rounds.ts';
import { isInPanel } from './folded-rounds.ts';
import { holdsStill, outcomeNow } from './outcome-now.ts';

export type FillSession = ReturnType<typeof fillSession>;
export type FillState = 'idle' | 'busy' | 'done' | 'undone' | 'gone' | 'failed' | 'no-copy';

/** What an undo did: `left` is for the user to put back. */
export type Undone = { restored: number; left: readonly FillTarget[] };

/** A portal corrects some values on its server, seconds after they were typed. */
const LOOKS = 10;
const BETWEEN_LOOKS = 1000;

/** A wizard has no more steps than that. */
const MOST_PASSED = 12;

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

export const fillSession = (
  desk: Desk,
  portal: PortalPort,
  page: ReadonlySignal<PortalPage | null>,
  taught: ReadonlySignal<readonly TaughtField[]> = signal([]),
  wait: (ms: number) => Promise<void> = pause,
) => {
  /** The page as last seen: newer than `page` after a fill. */
  const seen = signal<PortalPage | null>(null);
  const replaced = signal<ReadonlySet<FillTarget>>(new Set());
  const reported = signal<readonly FillOutcome[]>([]);
  const state = signal<FillState>('idle');
  const watching = signal(false);
  const pointing = signal<FillTarget | null>(null);
  /** The fills of this screen, last one last. */
  const past = signal<readonly (PastFill & { draftWas: Draft['state'] })[]>([]);
  const undone = signal<Undone>({ restored: 0, left: [] });
  /** What was right on the screens before this one of the same tab: a form may ask for its fields a few at a time. */
  const earlier = signal<ReadonlySet<FillTarget>>(new Set());
  /** Those screens: what goes on with them need not say again that an invoice is being deposited. */
  const passed = signal<Flow['pages']>([]);
  /** What was filled, when the page no longer shows it: the report stays on the screen. */
  const covered = signal<FillPlan | null>(null);
  /** What the report said last, on which tab: between two screens there may be no page at all. */
  let told: readonly FillOutcome[] = [];
  let tab: number | null = null;
  /** The screen under our eyes, in each of the shapes it was seen in. */
  let known: readonly PortalPage[] = [];
  let watch = 0;

  const now = computed(() => (seen.value?.tabId === page.value?.tabId ? (seen.value ?? page.value) : page.value));
  const planOn = (snapshot: PageSnapshot): FillPlan =>
    planFill(desk.draft.value, chorusPro, snapshot, taught.value, { pages: passed.value, right: earlier.value });
  const fresh = computed<FillPlan | null>(() => (now.value ? planOn(now.value.snapshot) : null));
  const isCovered = computed(() => fresh.value?.screen === null && covered.value !== null);
  const plan = computed<FillPlan | null>(() => (isCovered.value ? covered.value : fresh.value));
  const rows = computed<readonly FillRow[]>(() => plan.value?.rows ?? []);
  const steps = computed<FillStep[]>(() =>
    isCovered.value
      ? []
      : rows.value.filter((row) => !wasRightInPanel(row)).flatMap((row) => stepOf(row, replaced.value)),
  );
  const replaceable = computed(() =>
    rows.value.filter(({ comparison, step }) => comparison === 'different' && step).map(({ target }) => target),
  );
  const canUndo = computed(() => past.value.length > 0);

  const outcomes = computed(() =>
    reported.value.flatMap((outcome) => {
      if (isCovered.value) return [outcome];
      const row = rows.value.find(({ target }) => target === outcome.target);
      const tried = { isTried: isTried(outcome.target), isHeld: isHeld(outcome.target) };
      return row ? outcomeNow(outcome, row, tried) : [];
    }),
  );

  /** A panel has shut over what was right: it is not opened again. */
  const wasRightInPanel = (row: FillRow): FillOutcome | undefined =>
    isInPanel(row)
      ? reported.value.find((outcome) => outcome.target === row.target && isRight(outcome) && outcome.ours === row.ours)
      : undefined;

  const isSame = (one: PortalPage, other: PortalPage): boolean => {
    const seenAs = ({ snapshot }: PortalPage) => ({ snapshot, plan: untracked(() => planOn(snapshot)) });
    return one.tabId === other.tabId && sameScreen(seenAs(one), seenAs(other));
  };

  const isTried = (target: FillTarget): boolean =>
    past.value.some(({ steps }) => steps.some((step) => step.target === target));

  /** The control we filled holds our value still, whatever other control has come to look like it. */
  const isHeld = (target: FillTarget): boolean => {
    const done = past.value.findLast(({ steps }) => steps.some((step) => step.target === target));
    return done !== undefined && now.value !== null && holdsStill(target, done, now.value.snapshot);
  };

  /** A row that we added and could not fill may be there still. */
  const leavesRow = computed(() => {
    const first = past.value.find(({ steps: done }) => done.some(({ action }) => action.kind === 'rows'));
    return first !== undefined && now.value !== null && leavesRows(first, now.value.snapshot);
  });

  /** The page spoke: a new screen makes the report void, the same one only refreshes it. @returns whether the screen is new. */
  const turnTo = (next: PortalPage | null): boolean => {
    const before = known;
    seen.value = null;
    if (next && before.some((page) => shapeOf(page) === shapeOf(next))) return false;
    if (next && before.some((page) => isSame(page, next))) {
      // It has drawn itself anew: what was said and chosen about it stands.
      if (!before.some(({ snapshot }) => sameNumbers(snapshot, next.snapshot))) past.value = [];
      known = [next];
      return false;
    }
    known = next ? [next] : [];
    stopWatching();
    const right = told.filter(isRight).map(({ target }) => target);
    told = [];
    const left = before.filter(({ snapshot }) => untracked(() => planOn(snapshot)).screen !== null);
    const isElsewhere = next !== null && next.tabId !== tab;
    passed.value = isElsewhere ? [] : [...passed.peek(), ...left.map(({ snapshot }) => snapshot)].slice(-MOST_PASSED);
    earlier.value = isElsewhere ? new Set() : new Set([...earlier.peek(), ...right]);
    tab = next?.tabId ?? tab;
    reported.value = [];
    covered.value = null;
    replaced.value = new Set();
    past.value = [];
    if (state.peek() !== 'busy') state.value = 'idle';
    return before.length > 0 && next !== null;
  };

  const replace = (target: FillTarget, ours: boolean): void => {
    const others = [...replaced.value].filter((one) => one !== target);
    replaced.value = new Set(ours ? [...others, target] : others);
  };

  const replaceAll = (ours: boolean): void => {
    replaced.value = new Set(ours ? replaceable.value : []);
  };

  const stopWatching = (): void => {
    watch += 1;
    watching.value = false;
  };

  /** Looks at the page again for a while: what it changes by itself after a fill is told. */
  const watchOn = async (at: PortalPage): Promise<void> => {
    stopWatching();
    const mine = watch;
    watching.value = true;
    for (let look = 0; look < LOOKS; look += 1) {
      await wait(BETWEEN_LOOKS);
      const snapshot = mine === watch ? await portal.look(at.tabId).catch(() => null) : null;
      if (mine !== watch) return;
      const next = snapshot && { tabId: at.tabId, snapshot };
      if (!next || !(shapeOf(next) === shapeOf(at) || isSame(at, next))) break;
      if (JSON.stringify(next) !== JSON.stringify(now.value)) seen.value = next;
      told = outcomes.peek();
    }
    watching.value = false;
  };

  const fill = async (): Promise<void> => {
    const [at, planned, doing] = [now.value, plan.value, steps.value];
    if (!at || !planned || doing.length === 0 || state.value === 'busy') return;
    state.value = 'busy';
    stopWatching();
    try {
      await portal.remember(at.tabId, desk.draft.value.id);
      const { outcomes: made, past: done } = await fillInRounds(
        { snapshot: at.snapshot, plan: planned, steps: doing },
        {
          fill: async (asked) => portal.fill(at.tabId, asked, await fileFor(asked)),
          look: () => portal.look(at.tabId),
          planOn,
          wait,
        },
      );
      const kept = new Map(
        planned.rows.flatMap((row) => wasRightInPanel(row) ?? []).map((outcome) => [outcome.target, outcome]),
      );
      reported.value = made.map((outcome) => kept.get(outcome.target) ?? outcome);
      replaced.value = new Set();
      state.value = done ? 'done' : 'gone';
      if (done) {
        const after = { tabId: at.tabId, snapshot: done.after };
        // What the fill itself brought up makes no new screen, nor what now stands over the form.
        const hidden = planOn(done.after).screen === null;
        known = hidden ? [at, after] : [after];
        covered.value = hidden ? planned : null;
        seen.value = after;
        past.value = [...past.value, { ...done, draftWas: desk.draft.value.state }];
        told = outcomes.peek();
        void watchOn(after);
      }
      if (planned.screen === 'form') desk.mark('filled');
    } catch (error) {
      state.value = error instanceof NoPlainCopy ? 'no-copy' : 'failed';
    }
  };

  /** Takes the last fill back: the page holds again what it held, save what has been changed on it since. */
  const undo = async (): Promise<void> => {
    const [at, done] = [now.value, past.value.at(-1)];
    if (!at || !done || state.value === 'busy') return;
    state.value = 'busy';
    stopWatching();
    try {
      const { steps: back, byHand } = planUndo(done);
      const results = back.length > 0 ? await portal.fill(at.tabId, back, null) : [];
      const after = await portal.look(at.tabId);
      const kept = back.filter((_, place) => !results[place]?.done).map(({ target }) => target);
      const left = new Set([...byHand, ...kept]);
      undone.value = { restored: back.filter(({ target }) => !left.has(target)).length, left: [...left] };
      if (after) seen.value = { tabId: at.tabId, snapshot: after };
      reported.value = [];
      past.value = past.value.slice(0, -1);
      state.value = after ? 'undone' : 'gone';
      if (desk.draft.value.state === 'filled' && past.value.length === 0) desk.mark(done.draftWas);
    } catch {
      state.value = 'failed';
    }
  };

  /** The user points at the control of a field. @returns what was shown; null when they gave up. */
  const point = async (target: FillTarget, prompt: string): Promise<TaughtField | 'wrong-kind' | null> => {
    const at = now.value;
    if (!at || pointing.value) return null;
    stopWatching();
    pointing.value = target;
    try {
      const ref = await portal.point(at.tabId, prompt);
      const snapshot = ref === null ? null : await portal.look(at.tabId);
      const control = snapshot?.controls.find((each) => each.ref === ref);
      const screen = chorusPro.screens.find(({ name }) => name === plan.value?.screen);
      if (!snapshot || !control || !screen) return null;
      if (!canTeach(target, control, screen)) return 'wrong-kind';
      return teachField(target, control, { snapshot, at: new Date().toISOString() });
    } finally {
      pointing.value = null;
    }
  };

  const stopPointing = (): void => {
    if (now.value) portal.point(now.value.tabId, null).catch(() => undefined);
  };

  /** A copy is made only when the page asks for a file. */
  const fileFor = (asked: readonly FillStep[]): Promise<File> | null =>
    asked.some(({ action }) => action.kind === 'attach') ? desk.fileToUpload() : null;

  const reveal = (ref: number): void => {
    if (now.value) portal.reveal(now.value.tabId, ref).catch(() => undefined);
  };

  return {
    plan,
    now,
    steps,
    replaced,
    replaceable,
    outcomes,
    isCovered,
    leavesRow,
    earlier: earlier as ReadonlySignal<ReadonlySet<FillTarget>>,
    canUndo,
    undone: undone as ReadonlySignal<Undone>,
    watching: watching as ReadonlySignal<boolean>,
    state: state as ReadonlySignal<FillState>,
    turnTo,
    replace,
    replaceAll,
    fill,
    undo,
    reveal,
    taughtOn: (target: FillTarget): TaughtField | undefined =>
      taught.value.find((one) => one.target === target && now.value && isTaughtOn(one, now.value.snapshot)),
    point,
    pointing: pointing as ReadonlySignal<FillTarget | null>,
    stopPointing,
    close: () => {
      stopWatching();
      if (pointing.value) stopPointing();
    },
  };
};

const isRight = ({ status }: FillOutcome): boolean => status === 'filled' || status === 'already-right';

/** What the page asks, whatever it holds. */
const shapeOf = ({ tabId, snapshot }: PortalPage): string =>
  JSON.stringify([tabId, snapshot.titles, snapshot.controls.map(({ labels }) => labels[0]?.text)]);

/** Empty controls are filled; another value is replaced only when the user said so, row by row. */
const stepOf = ({ comparison, target, step }: FillRow, replaced: ReadonlySet<FillTarget>): FillStep[] => {
  if (!step) return [];
  return comparison === 'empty' || (comparison === 'different' && replaced.has(target)) ? [step] : [];
};
