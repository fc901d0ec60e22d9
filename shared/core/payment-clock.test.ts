import { describe, expect, it } from 'vitest';
import { newDraft } from './draft.ts';
import { paymentDueOn, withDeposit } from './payment-clock.ts';

const draft = newDraft({
  id: 'a',
  now: '2026-01-01T00:00:00Z',
  file: { name: 'a.pdf', size: 1, type: 'application/pdf', sha256: '0'.repeat(64) },
});

it('thirty days run over the ends of months and years', () => {
  expect(paymentDueOn('2026-11-28')).toBe('2026-12-28');
  expect(paymentDueOn('2026-12-15')).toBe('2027-01-14');
  expect(paymentDueOn('2028-02-10')).toBe('2028-03-11');
});

describe('a deposit', () => {
  it('has its day, and is taken back whole', () => {
    const deposited = withDeposit(draft, '2026-11-28');
    expect(deposited).toMatchObject({ state: 'deposited', depositedOn: '2026-11-28' });
    const back = withDeposit(deposited, null);
    expect(back.state).toBe('filled');
    expect('depositedOn' in back).toBe(false);
  });
});
