import { describe, expect, it } from 'vitest';
import { type Draft, type DraftState, newDraft } from '../../core/draft.ts';
import type { Reading } from '../../core/reading.ts';
import { countStates, firstView, type Sort, viewOf } from './shelf-view.ts';

const read = <V>(value: V) => ({ value, confidence: 1, evidence: { kind: 'user' as const }, alternatives: [] });
const draft = (id: string, state: DraftState, fields: Reading): Draft => ({
  ...newDraft({
    id,
    now: '2026-01-01T00:00:00Z',
    file: { name: `${id}.pdf`, size: 1, type: 'application/pdf', sha256: '0'.repeat(64) },
  }),
  state,
  fields,
});

const drafts = [
  draft('a', 'ready', { totalGross: read(500), buyerName: read('École'), invoiceNumber: read('F-10') }),
  draft('b', 'to-check', { totalGross: read(90_000), issueDate: read('2026-03-01'), invoiceNumber: read('F-9') }),
  draft('c', 'ready', { issueDate: read('2026-05-01'), buyerName: read('Académie') }),
];
const shown = (view: Partial<typeof firstView>) => viewOf(drafts, { ...firstView, ...view }).map(({ id }) => id);

describe('the list', () => {
  it('keeps one state, or what is searched, or both', () => {
    expect(shown({ state: 'ready' })).toEqual(['a', 'c']);
    expect(shown({ search: 'ecole' })).toEqual(['a']);
    expect(shown({ search: 'ecole', state: 'to-check' })).toEqual([]);
  });

  it.each<[Sort, string[]]>([
    ['changed', ['a', 'b', 'c']],
    ['issued', ['c', 'b', 'a']],
    ['amount', ['b', 'a', 'c']],
    ['recipient', ['c', 'a', 'b']],
    ['number', ['b', 'a', 'c']],
  ])('sorts by %s, what has no value last', (sort, order) => {
    expect(shown({ sort })).toEqual(order);
  });

  it('counts each state', () => {
    expect([...countStates(drafts)]).toEqual([
      ['ready', 2],
      ['to-check', 1],
    ]);
  });
});
