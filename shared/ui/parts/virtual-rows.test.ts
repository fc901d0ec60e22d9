import { expect, it } from 'vitest';
import { rowsInSight } from './virtual-rows.ts';

it('draws what is in sight and a few rows around, however long the list', () => {
  const { from, to } = rowsInSight(2000, 80, { top: -40_000, window: 800 });
  expect(from).toBeLessThanOrEqual(500);
  expect(to).toBeGreaterThanOrEqual(510);
  expect(to - from).toBeLessThan(40);
});

it('stays within the list', () => {
  expect(rowsInSight(3, 80, { top: 100, window: 800 })).toEqual({ from: 0, to: 3 });
  expect(rowsInSight(0, 80, { top: 100, window: 800 })).toEqual({ from: 0, to: 0 });
  expect(rowsInSight(3, 80, { top: -90_000, window: 800 })).toEqual({ from: 3, to: 3 });
});
