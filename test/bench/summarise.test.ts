import { describe, expect, it } from 'vitest';
import { calibrate } from './calibrate.ts';
import type { Outcome, Scored } from './score.ts';
import { type CaseResult, summarise } from './summarise.ts';

const scored = (field: string, outcome: Outcome, confidence = 0): Scored => {
  const read = confidence > 0;
  return { field, outcome, confidence, sure: confidence >= 0.9, truth: 'T', got: read ? 'G' : undefined };
};
const result = (file: string, family: string, ms: number, fields: Scored[]): CaseResult => ({
  file,
  family,
  ms,
  fields,
});

const report = summarise([
  result('a.pdf', 'one', 30, [scored('iban', 'right', 0.95), scored('totalNet', 'wrongSure', 0.9)]),
  result('b.pdf', 'one', 10, [scored('iban', 'absent'), scored('totalNet', 'right', 0.6)]),
  result('c.pdf', 'two', 20, [scored('iban', 'invented', 0.99), scored('totalNet', 'missing')]),
  result('d.pdf', 'two', 40, [scored('iban', 'leftEmpty'), scored('totalNet', 'wrongDoubtful', 0.5)]),
]);

describe('summarise', () => {
  it('counts each outcome of each field', () => {
    expect(report.fields.iban).toMatchObject({ right: 1, absent: 1, invented: 1, leftEmpty: 1, missing: 0 });
    expect(report.fields.totalNet).toMatchObject({ right: 1, wrongSure: 1, wrongDoubtful: 1, missing: 1, absent: 0 });
  });

  it('holds invented values against what is shown as sure', () => {
    expect(report.surePrecision).toBeCloseTo(1 / 3);
    expect(report.sureShare).toBeCloseTo(1 / 2);
  });

  it('finds recall over what was to be found, inventions over what was absent', () => {
    expect(report.recall).toBeCloseTo(2 / 5);
    expect(report.inventedShare).toBeCloseTo(1 / 2);
  });

  it('lets a document through only when nothing in it is wrong', () => {
    expect(report.straightThrough).toBeCloseTo(1 / 4);
    expect(report.documents).toBe(4);
  });

  it('tells families apart', () => {
    expect(report.families).toEqual({
      one: { documents: 2, sureWrong: 1, recall: 2 / 3, straightThrough: 1 / 2 },
      two: { documents: 2, sureWrong: 1, recall: 0, straightThrough: 0 },
    });
  });

  it('lists each wrong value with its file', () => {
    expect(report.wrong.map(({ file, field, got }) => [file, field, got])).toEqual([
      ['a.pdf', 'totalNet', 'G'],
      ['c.pdf', 'iban', 'G'],
      ['c.pdf', 'totalNet', null],
      ['d.pdf', 'totalNet', 'G'],
    ]);
  });

  it('takes the median time', () => {
    expect(summarise([result('a', 'x', 9, []), result('b', 'x', 1, []), result('c', 'x', 5, [])]).medianMs).toBe(5);
  });

  it('says all is well of nothing at all, and counts nothing', () => {
    expect(summarise([])).toMatchObject({ documents: 0, recall: 1, surePrecision: 1, inventedShare: 0, wrong: [] });
  });
});

describe('calibrate', () => {
  const tenths = calibrate([scored('iban', 'right', 0.9), scored('iban', 'invented', 1), scored('iban', 'right', 0.3)]);

  it('puts each value in its tenth, a full confidence in the last', () => {
    expect(tenths.map(({ n }) => n)).toEqual([0, 0, 0, 1, 0, 0, 0, 0, 0, 2]);
  });

  it('gives the mean confidence and the share that is right', () => {
    expect(tenths[9]).toMatchObject({ from: 0.9, to: 1, mean: 0.95, share: 0.5 });
    expect(tenths[0]).toMatchObject({ mean: null, share: null });
  });
});
