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

  it('knows what was drawn anew with the panel it is in, whose title now bears the mark of an open one', () => {
    const within = (ref: number, ...blocks: string[]) => ({
      titles: [],
      controls: [{ ...control('Taux'), ref, blocks }],
    });
    const before = within(1, 'Détail de la TVA +', 'Déposer une facture');
    expect(sameControl(1, before, within(2, 'Détail de la TVA –', 'Déposer une facture'))?.ref).toBe(2);
    expect(sameControl(1, before, within(2, 'Montants totaux', 'Déposer une facture'))).toBeNull();
  });
});
