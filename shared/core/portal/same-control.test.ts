import { describe, expect, it } from 'vitest';
import { sameControl } from './same-control.ts';
import { control } from './snapshot.fixture.ts';

const page = (kind: 'select' | 'lookup' | 'text') => ({
  titles: [],
  controls: [{ ...control('Devise'), ref: 1, kind }],
});

describe('sameControl', () => {
  it('knows a list again once the panel it is in has opened, and something is drawn over it', () => {
    expect(sameControl(1, page('select'), page('lookup'))?.ref).toBe(1);
    expect(sameControl(1, page('lookup'), page('select'))?.ref).toBe(1);
  });

  it('takes no input for a list', () => {
    expect(sameControl(1, page('select'), page('text'))).toBeNull();
  });

  it('knows a token for the input whose place it has taken, and nothing else of another kind', () => {
    const drawn = (token: boolean) => ({
      titles: [],
      controls: [{ ...control('Devise'), ref: 2, kind: 'lookup' as const, token }],
    });
    expect(sameControl(1, page('text'), drawn(true))?.ref).toBe(2);
    expect(sameControl(1, page('text'), drawn(false))).toBeNull();
  });
});
