import { expect, it } from 'vitest';
import { type Draft, editDraft, newDraft } from './draft.ts';
import { followSiret } from './follow-siret.ts';
import type { Evidence } from './reading.ts';

const TOWN = '12345678200028';
const derived: Evidence = { kind: 'derived', rule: 'state-siret', from: ['buyerSiret'] };
const onPage: Evidence = { kind: 'text', rule: 'label', value: [], label: [] };

const bare = newDraft({ id: 'a', now: '', file: { name: 'f.pdf', size: 1, type: '', sha256: '' } });
const draftOf = (siret: string, evidence: Evidence): Draft => ({
  ...editDraft(bare, { kind: 'set', field: 'buyerSiret', value: siret }),
  fields: {
    ...editDraft(bare, { kind: 'set', field: 'buyerSiret', value: siret }).fields,
    isState: { value: true, confidence: 0.9, evidence, alternatives: [] },
  },
});

it('another SIRET than the State’s answers the question that was deduced from it', () => {
  expect(followSiret(draftOf(TOWN, derived)).fields.isState).toMatchObject({ value: false, evidence: derived });
});

it('leaves what the page says, what the user answered, and what is no SIRET yet', () => {
  const answered = editDraft(draftOf(TOWN, derived), { kind: 'confirm', field: 'isState' });
  for (const draft of [draftOf(TOWN, onPage), draftOf('123', derived), draftOf('11000201100044', derived), answered])
    expect(followSiret(draft)).toBe(draft);
});
