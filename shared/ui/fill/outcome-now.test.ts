import { expect, it } from 'vitest';
import type { FillOutcome, FillRow } from '../../core/portal/fill-types.ts';
import { outcomeNow } from './outcome-now.ts';

const row: FillRow = { target: 'issueDate', ref: 1, ours: '07/10/2026', page: '', comparison: 'empty', step: null };
const told: FillOutcome = { target: 'issueDate', status: 'refused', reason: 'locked', ours: row.ours, page: '' };

it('keeps the reason of a try that left its field empty', () => {
  expect(outcomeNow(told, row, { isTried: true, isHeld: false })).toEqual([told]);
  const vanished: FillOutcome = { ...told, status: 'not-found', reason: 'not-on-page' };
  expect(outcomeNow(vanished, row, { isTried: true, isHeld: false })).toEqual([
    { ...told, status: 'refused', reason: 'by-hand' },
  ]);
});

it('forgets what has opened, or come up, without having been tried', () => {
  expect(outcomeNow(told, row, { isTried: false, isHeld: false })).toEqual([]);
});
