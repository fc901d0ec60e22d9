import { describe, expect, it } from 'vitest';
import { editDraft, newDraft } from '../../core/draft.ts';
import { matchesSearch } from './match-search.ts';

const file = { name: 'Facture été.pdf', size: 1, type: 'application/pdf', sha256: '0'.repeat(64) };
const bare = newDraft({ id: 'a', now: '2026-11-23T10:00:00.000Z', file });
const draft = editDraft(bare, { kind: 'set', field: 'totalGross', value: 942000 });

describe('search', () => {
  it('finds by any words, accents and case aside', () => {
    expect(matchesSearch(draft, 'FACTURE ete')).toBe(true);
    expect(matchesSearch(draft, '9420,00')).toBe(true);
    expect(matchesSearch(draft, '')).toBe(true);
    expect(matchesSearch(draft, 'facture hiver')).toBe(false);
  });
});
