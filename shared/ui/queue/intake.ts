/** The queue at work on the shelf: stores, reads with what was learned, tells twins. */
import type { ReadonlySignal } from '@preact/signals';
import type { Draft } from '../../core/draft.ts';
import { sameInvoice } from '../../core/same-invoice.ts';
import type { DraftStore, Shelf } from '../../storage/draft-store.ts';
import type { MemoryStore } from '../../storage/memory-store.ts';
import { sha256 } from '../../storage/sha256.ts';
import { storeProblem } from '../../storage/store-problem.ts';
import { type Desk, judged } from '../desk.ts';
import { t } from '../i18n/texts.ts';
import { layoutMemory } from '../layout-memory.ts';
import { readFile } from '../read-draft.ts';
import type { Found, Work } from './queue.ts';

type Around = {
  store: DraftStore;
  memories: MemoryStore;
  shelf: ReadonlySignal<Shelf | null>;
  desk: ReadonlySignal<Desk | null>;
};

const NOTHING: Found = { twinId: null, problem: null };

export const intake = ({ store, memories, shelf, desk }: Around): Work<File> => ({
  store: async (file) => {
    const known = await store.findBySha(await sha256(file));
    return { draftId: (known ?? (await store.create(file))).id, known: known !== null };
  },

  read: async (draftId, watch) => {
    const file = await store.file(draftId);
    const onDesk = () => desk.value?.draft.value.id === draftId;
    // Opened meanwhile, or thrown away: whoever did is reading it, or nobody wants it read.
    if (!file || onDesk()) return NOTHING;
    const fill = await readFile(file, { memories: await layoutMemory(memories, file).known(), ...watch });
    const draft = await store.get(draftId);
    if (draft?.state !== 'unread' || onDesk()) return NOTHING;
    const saved = await store.save(judged(fill(draft)));
    return { twinId: twinOf(saved, shelf.value?.drafts ?? [])?.id ?? null, problem: saved.problem };
  },

  explain: (error) => t.value.store[storeProblem(error)],
});

const twinOf = (draft: Draft, others: readonly Draft[]): Draft | undefined =>
  others.find((other) => other.id !== draft.id && sameInvoice(draft, other));
