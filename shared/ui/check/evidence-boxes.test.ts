import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutting, marksOf } from './evidence-boxes.ts';

const page = { width: 595, height: 842 };
const box = fc.record({
  page: fc.constant(1),
  x: fc.integer({ min: 0, max: 500 }),
  y: fc.integer({ min: 0, max: 820 }),
  width: fc.integer({ min: 1, max: 90 }),
  height: fc.integer({ min: 1, max: 20 }),
});

describe('the piece of the page', () => {
  it('always holds the value, and never leaves the page', () => {
    fc.assert(
      fc.property(fc.array(box, { minLength: 1, maxLength: 3 }), fc.array(box, { maxLength: 2 }), (value, label) => {
        const area = cutting({ page: 1, value, label }, page);
        for (const { x, y, width, height } of value) {
          expect(x).toBeGreaterThanOrEqual(area.x);
          expect(y).toBeGreaterThanOrEqual(area.y);
          expect(x + width).toBeLessThanOrEqual(area.x + area.width);
          expect(y + height).toBeLessThanOrEqual(area.y + area.height);
        }
        expect(area.x).toBeGreaterThanOrEqual(0);
        expect(area.y).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('holds the label too when it is near', () => {
    const value = [{ page: 1, x: 200, y: 100, width: 60, height: 10 }];
    const near = [{ page: 1, x: 100, y: 100, width: 60, height: 10 }];
    const far = [{ page: 1, x: 100, y: 700, width: 60, height: 10 }];
    expect(cutting({ page: 1, value, label: near }, page).x).toBeLessThanOrEqual(100);
    expect(cutting({ page: 1, value, label: far }, page).height).toBeLessThan(60);
  });

  it('is not there for what was not read on a page', () => {
    expect(marksOf(undefined)).toBeNull();
    expect(marksOf({ kind: 'user' })).toBeNull();
    expect(marksOf({ kind: 'text', rule: 'r', value: [], label: [] })).toBeNull();
  });
});
