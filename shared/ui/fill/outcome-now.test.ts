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

it('keeps a file for given once the page has taken its place away, and no other field', () => {
  const gone = (target: 'file' | 'issueDate') =>
    outcomeNow(
      { ...told, target, status: 'filled', reason: null, page: told.ours },
      { ...row, target, comparison: 'not-on-page' },
      { isTried: true, isHeld: false },
    ).map(({ status }) => status);
  expect([gone('file'), gone('issueDate')]).toEqual([['filled'], ['changed-later']]);
});
