/** One portal page against one draft: the comparison, the user's choices, the fill, the report. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { chorusPro } from '../../core/portal/chorus-pro.ts';
import { reportFill } from '../../core/portal/fill-report.ts';
import type { FillOutcome, FillPlan, FillRow, FillStep, FillTarget } from '../../core/portal/fill-types.ts';
import { planFill } from '../../core/portal/plan-fill.ts';
import type { Desk } from '../desk.ts';
import type { PortalPage, PortalPort } from '../ports.ts';

export type FillSession = ReturnType<typeof fillSession>;
export type FillState = 'idle' | 'busy' | 'done' | 'gone' | 'failed';

export const fillSession = (desk: Desk, portal: PortalPort, page: ReadonlySignal<PortalPage | null>) => {
  /** The page as last seen: newer than `page` after a fill. */
  const seen = signal<PortalPage | null>(null);
  const replaced = signal<ReadonlySet<FillTarget>>(new Set());
  const reported = signal<readonly FillOutcome[]>([]);
  const state = signal<FillState>('idle');
  let last: PortalPage | null = null;

  const now = computed(() => (seen.value?.tabId === page.value?.tabId ? (seen.value ?? page.value) : page.value));
  const plan = computed<FillPlan | null>(() =>
    now.value ? planFill(desk.draft.value, chorusPro, now.value.snapshot) : null,
  );
  const steps = computed<FillStep[]>(() => (plan.value?.rows ?? []).flatMap((row) => stepOf(row, replaced.value)));

  /** What was reported as in place and no longer is must not be said any more. */
  const outcomes = computed(() =>
    reported.value.filter(({ target, status }) => {
      const row = plan.value?.rows.find((one) => one.target === target);
      return row && (row.comparison === 'same' || (status !== 'filled' && status !== 'already-right'));
    }),
  );

  /** The page spoke: a new screen makes the report void, the same one only refreshes it. @returns whether the screen is new. */
  const turnTo = (next: PortalPage | null): boolean => {
    const before = last;
    last = next;
    seen.value = null;
    if (before && next && shapeOf(before) === shapeOf(next)) return false;
    reported.value = [];
    replaced.value = new Set();
    if (state.peek() !== 'busy') state.value = 'idle';
    return before !== null && next !== null;
  };

  const replace = (target: FillTarget, ours: boolean): void => {
    const others = [...replaced.value].filter((one) => one !== target);
    replaced.value = new Set(ours ? [...others, target] : others);
  };

  const fill = async (): Promise<void> => {
    const [at, planned, doing] = [now.value, plan.value, steps.value];
    if (!at || !planned || doing.length === 0 || state.value === 'busy') return;
    state.value = 'busy';
    try {
      await portal.remember(at.tabId, desk.draft.value.id);
      const results = await portal.fill(at.tabId, doing, desk.file);
      const after = await portal.look(at.tabId);
      reported.value = reportFill(
        planned,
        results,
        doing.map(({ target }) => target),
      );
      if (after) seen.value = { tabId: at.tabId, snapshot: after };
      replaced.value = new Set();
      state.value = after ? 'done' : 'gone';
      if (planned.screen === 'form') desk.mark('filled');
    } catch {
      state.value = 'failed';
    }
  };

  const reveal = (ref: number): void => {
    if (now.value) portal.reveal(now.value.tabId, ref).catch(() => undefined);
  };

  return {
    plan,
    now,
    steps,
    replaced,
    outcomes,
    state: state as ReadonlySignal<FillState>,
    turnTo,
    replace,
    fill,
    reveal,
  };
};

/** What the page asks, whatever it holds. */
const shapeOf = ({ tabId, snapshot }: PortalPage): string =>
  JSON.stringify([tabId, snapshot.titles, snapshot.controls.map(({ labels }) => labels[0]?.text)]);

/** Empty controls are filled; another value is replaced only when the user said so, row by row. */
const stepOf = ({ comparison, target, step }: FillRow, replaced: ReadonlySet<FillTarget>): FillStep[] => {
  if (!step) return [];
  return comparison === 'empty' || (comparison === 'different' && replaced.has(target)) ? [step] : [];
};
