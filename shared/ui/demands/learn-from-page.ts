/** The marks of the portal's page, watched while the panel is open: what they show of the recipient goes in the book. */
import { effect, type ReadonlySignal } from '@preact/signals';
import type { Demand } from '../../core/book/learn-demands.ts';
import type { Draft } from '../../core/draft.ts';
import type { FillPlan } from '../../core/portal/fill-types.ts';
import { type AskedField, markedForAll, shownDemands } from '../../core/portal/shown-demands.ts';
import type { PortalPage } from '../ports.ts';

type Watched = {
  draft: ReadonlySignal<Draft>;
  plan: ReadonlySignal<FillPlan | null>;
  now: ReadonlySignal<PortalPage | null>;
};

/** Since the panel was opened: what was taken back is not noted again at the next look. */
const told = new Set<string>();
const forAll = new Set<AskedField>();

/** @param note told of each demand once. @returns how to stop. */
export const learnFromPage = (
  { draft, plan, now }: Watched,
  note: (demands: readonly Demand[]) => void,
): (() => void) =>
  effect(() => {
    const [planned, page] = [plan.value, now.value];
    if (!planned || !page) return;
    const seen = { plan: planned, snapshot: page.snapshot };
    for (const field of markedForAll(seen)) forAll.add(field);
    const siret = draft.value.fields.buyerSiret?.value ?? '';
    const keyOf = (demand: Demand) => JSON.stringify([siret, demand]);
    const fresh = shownDemands(draft.value, seen, forAll).filter((demand) => !told.has(keyOf(demand)));
    for (const demand of fresh) told.add(keyOf(demand));
    if (fresh.length > 0) note(fresh);
  });
