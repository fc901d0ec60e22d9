/**
 * Drafts written by every earlier version still open. The files beside this test are frozen: each was written by the
 * version it is named after, and none is ever written again. A new format adds a file, never changes one.
 */
import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../shared/storage/database.ts';
import { unpackDraft } from '../../shared/storage/draft-file.ts';
import { draftStore } from '../../shared/storage/draft-store.ts';

const frozen = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.bordereau.json'));

describe.each(frozen)('%s', (name) => {
  const packed = new Blob([readFileSync(join(import.meta.dirname, name))]);

  it('opens, with its PDF and what the user had done', async () => {
    const opened = await unpackDraft(packed);
    if ('problem' in opened) throw new Error(opened.problem);
    expect(opened.file.size).toBe(opened.draft.file.size);
    expect(opened.draft.fields.contractNumber).toMatchObject({ value: '2026-01', evidence: { kind: 'user' } });
    expect(opened.draft.fields.iban).toBeUndefined();
    expect(opened.draft.confirmed).toContain('buyerName');
  });

  it('is kept and listed, nothing set aside', async () => {
    const opened = await unpackDraft(packed);
    if ('problem' in opened) throw new Error(opened.problem);
    const database = openDatabase(name);
    const store = draftStore(database);
    const kept = await store.adopt(opened.draft, opened.file);
    const drafts = await store.list();
    expect(drafts.map(({ id }) => id)).toEqual([kept.id]);
    expect(await database.quarantine.toArray()).toEqual([]);
  });
});

it('keeps the chosen copy, what was set aside and what the portal would see', async () => {
  const opened = await unpackDraft(
    new Blob([readFileSync(join(import.meta.dirname, 'version-1-2026-11.bordereau.json'))]),
  );
  if ('problem' in opened) throw new Error(opened.problem);
  expect(opened.draft).toMatchObject({
    uploads: 'plain-copy',
    depositedOn: '2026-11-28',
    overruled: [{ reason: 'Le client confirme par écrit.' }],
    traits: { announces: 'e-invoice', scanned: false },
    cleared: { iban: { value: expect.stringMatching(/^FR76/) } },
  });
  expect(opened.draft.seen).toBeDefined();
  expect(opened.draft.accepted?.length).toBeGreaterThan(5);
});

it('there is at least one', () => expect(frozen.length).toBeGreaterThan(0));
