import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advance, amend, startHistory, stepBack, stepForward } from './history.ts';

describe('history', () => {
  it('undoes every edit in turn and redoes them all', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1 }), { maxLength: 50 }), (edits) => {
        const done = edits.reduce(advance<number>, startHistory(0));
        const undone = edits.reduce((now) => stepBack(now), done);
        expect(undone.present).toBe(0);
        expect(edits.reduce((now) => stepForward(now), undone)).toEqual(done);
      }),
    );
  });

  it('forgets what was undone once something new is done', () => {
    const after = advance(stepBack(advance(startHistory('a'), 'b')), 'c');
    expect(stepForward(after)).toBe(after);
    expect(stepBack(after).present).toBe('a');
  });

  it('has nothing to undo for what the machine did', () => {
    const read = amend(startHistory('unread'), 'read');
    expect(stepBack(read).present).toBe('read');
  });
});
