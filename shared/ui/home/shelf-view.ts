/** Which drafts the list shows, and in what order. Pure. */
import type { Draft, DraftState } from '../../core/draft.ts';
import { matchesSearch } from './match-search.ts';

export const sorts = ['changed', 'issued', 'amount', 'recipient', 'number'] as const;
export type Sort = (typeof sorts)[number];
export type ShelfView = { search: string; state: DraftState | 'all'; sort: Sort };

export const firstView: ShelfView = { search: '', state: 'all', sort: 'changed' };

/** @param drafts the last changed first. */
export const viewOf = (drafts: readonly Draft[], { search, state, sort }: ShelfView): Draft[] => {
  const found = drafts.filter(
    (draft) => (state === 'all' || draft.state === state) && (search.trim() === '' || matchesSearch(draft, search)),
  );
  return sort === 'changed' ? found : found.toSorted(orders[sort]);
};

export const countStates = (drafts: readonly Draft[]): Map<DraftState, number> => {
  const counts = new Map<DraftState, number>();
  for (const { state } of drafts) counts.set(state, (counts.get(state) ?? 0) + 1);
  return counts;
};

type Order = (one: Draft, other: Draft) => number;
const byText =
  (text: (draft: Draft) => string): Order =>
  (one, other) =>
    // What has no value comes last.
    Number(text(one) === '') - Number(text(other) === '') || collator.compare(text(one), text(other));
const collator = new Intl.Collator('fr', { numeric: true, sensitivity: 'base' });

const amountOf = ({ fields }: Draft): number =>
  (fields.totalGross ?? fields.amountDue)?.value ?? Number.NEGATIVE_INFINITY;

const orders: Record<Exclude<Sort, 'changed'>, Order> = {
  issued: (one, other) => (other.fields.issueDate?.value ?? '').localeCompare(one.fields.issueDate?.value ?? ''),
  amount: (one, other) => Math.sign(amountOf(other) - amountOf(one)) || 0,
  recipient: byText(({ fields }) => fields.buyerName?.value ?? fields.buyerSiret?.value ?? ''),
  number: byText(({ fields }) => fields.invoiceNumber?.value ?? ''),
};
