/** What the portal's page shows of a recipient's demands: the marks its fields bear while that recipient stands there. */
import type { Demand } from '../book/learn-demands.ts';
import type { Draft } from '../draft.ts';
import type { FillPlan, FillRow, FillTarget } from './fill-types.ts';
import { isMarkedRequired } from './marked-required.ts';
import type { PageSnapshot } from './page-snapshot.ts';

const ASKED = ['serviceCode', 'commitmentNumber'] as const;
export type AskedField = (typeof ASKED)[number];

type Seen = { plan: FillPlan; snapshot: PageSnapshot };

/** Fields that are marked while nobody stands there: marks that say nothing of a recipient. */
export const markedForAll = ({ plan, snapshot }: Seen): AskedField[] =>
  plan.screen === 'form' && rowOf(plan, 'buyerSiret')?.page === ''
    ? ASKED.filter((field) => isMarked(field, { plan, snapshot }))
    : [];

/**
 * @param forAll marks to leave alone. A mark on the engagement while a service stands there is said of that service; no mark
 * at all says nothing: a portal may ask without one.
 */
export const shownDemands = (draft: Draft, seen: Seen, forAll: ReadonlySet<AskedField>): Demand[] => {
  if (seen.plan.screen !== 'form' || rowOf(seen.plan, 'buyerSiret')?.comparison !== 'same') return [];
  return ASKED.filter((field) => !forAll.has(field) && isMarked(field, seen)).flatMap((field): Demand[] => {
    if (field === 'serviceCode') return [{ flag: 'needsService' }];
    return commitmentOf(draft, rowOf(seen.plan, 'serviceCode'));
  });
};

/** Another service than the draft's, or one that is not certain, says nothing of ours. */
const commitmentOf = ({ fields }: Draft, service: FillRow | undefined): Demand[] => {
  const code = fields.serviceCode?.value;
  if (service?.comparison === 'same' && code) return [{ flag: 'needsCommitment', service: code }];
  const none = !service || service.comparison === 'not-on-page' || (service.page === '' && service.ref !== null);
  return none ? [{ flag: 'needsCommitment' }] : [];
};

const isMarked = (field: AskedField, { plan, snapshot }: Seen): boolean => {
  const ref = rowOf(plan, field)?.ref;
  const control = snapshot.controls.find((each) => each.ref === ref);
  return control !== undefined && control.kind !== 'folded' && isMarkedRequired(control);
};

const rowOf = ({ rows }: FillPlan, target: FillTarget): FillRow | undefined =>
  rows.find((row) => row.target === target);
