import { expect, it } from 'vitest';
import type { FillStep } from './fill-types.ts';
import { leavesRows } from './left-rows.ts';
import type { PageSnapshot } from './page-snapshot.ts';
import { control } from './snapshot.fixture.ts';

const detail = (rows: number, value = ''): PageSnapshot => ({
  titles: [],
  controls: [{ ...control('Détail de la TVA', { kind: 'vat-rows', value, rows }), ref: 7 }],
});
const step: FillStep = { target: 'vatBreakdown', ref: 7, action: { kind: 'rows', rows: [] }, reads: [], over: '' };

it('tells of a row that has been added and stays, blank or half written', () => {
  const past = { before: detail(0), steps: [step] };
  expect(leavesRows(past, detail(1))).toBe(true);
  expect(leavesRows({ ...past, before: detail(1) }, detail(1, '20 % | 100,00 | '))).toBe(true);
});

it('says nothing once the row has been taken away again, nor of a detail that was never touched', () => {
  expect(leavesRows({ before: detail(0), steps: [step] }, detail(0))).toBe(false);
  expect(leavesRows({ before: detail(0), steps: [] }, detail(1))).toBe(false);
});

it('does not call it gone where the detail is no longer seen', () => {
  expect(leavesRows({ before: detail(0), steps: [step] }, { titles: [], controls: [] })).toBe(true);
});
