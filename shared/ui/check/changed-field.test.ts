import { describe, expect, it } from 'vitest';
import { editDraft } from '../../core/draft.ts';
import { draftOf } from '../../core/portal/snapshot.fixture.ts';
import { changedField } from './changed-field.ts';

describe('a step back or forth', () => {
  const draft = draftOf();

  it('is told by the field whose value it changed, or whose confirming it took back', () => {
    const typed = editDraft(draft, { kind: 'set', field: 'invoiceNumber', value: 'X-99' });
    expect(changedField(typed, draft)).toBe('invoiceNumber');
    const confirmed = { ...draft, confirmed: [...draft.confirmed.filter((name) => name !== 'issueDate')] };
    expect(changedField(confirmed, { ...confirmed, confirmed: [...confirmed.confirmed, 'issueDate'] })).toBe(
      'issueDate',
    );
  });

  it('is told by none when it was about none', () => {
    expect(changedField(draft, { ...draft, state: 'deposited', depositedOn: '2026-11-02' })).toBeNull();
  });
});
