/** « L'État ? » was deduced from the recipient's SIRET: it follows when the user gives another one. */
import { type Draft, isSettled } from './draft.ts';
import { STATE_SIRET } from './fields.ts';
import { hasSiretShape } from './values/siret.ts';

/** What the user answered, or the page says in words, stays. */
export const followSiret = (draft: Draft): Draft => {
  const { buyerSiret, isState } = draft.fields;
  if (!buyerSiret || !hasSiretShape(buyerSiret.value) || isSettled(draft, 'isState')) return draft;
  const value = buyerSiret.value === STATE_SIRET;
  if (isState?.evidence.kind !== 'derived' || isState.value === value) return draft;
  const followed: typeof isState = {
    value,
    confidence: buyerSiret.confidence,
    evidence: { kind: 'derived', rule: 'state-siret', from: ['buyerSiret'] },
    alternatives: [],
  };
  return { ...draft, fields: { ...draft.fields, isState: followed } };
};
