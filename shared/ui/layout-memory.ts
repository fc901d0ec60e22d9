/** One draft's dealings with what is remembered of layouts: what its reading may use, what its corrections teach. */
import type { Page } from '../core/document.ts';
import { type Draft, isSettled } from '../core/draft.ts';
import { fieldNames } from '../core/fields.ts';
import type { Memory } from '../core/memory/memory.ts';
import type { MemoryStore } from '../storage/memory-store.ts';
import { readWords } from './read-draft.ts';

export type LayoutMemory = {
  /** What was learned so far; nothing when it cannot be read: an invoice is never kept from being read for that. */
  known: () => Promise<Memory[]>;
  /** The words of the file's pages, read when first asked for. */
  words: () => Promise<Page[]>;
  learn: (draft: Draft) => Promise<void>;
};

export const layoutMemory = (store: MemoryStore, file: File): LayoutMemory => {
  let pages: Promise<Page[]> | null = null;
  let taught = false;
  const words = (): Promise<Page[]> => {
    pages ??= readWords(file);
    return pages;
  };
  const learn = async (draft: Draft): Promise<void> => {
    if (draft.state === 'unread' || draft.pageCount === 0) return;
    // What was taught may have been undone: the draft is then looked at once more.
    if (!taught && !teaches(draft)) return;
    taught = true;
    try {
      await store.learnFrom({ draft, pages: await words(), at: new Date().toISOString() });
    } catch (error) {
      reportError(error);
    }
  };
  const known = async (): Promise<Memory[]> => {
    try {
      return await store.list();
    } catch (error) {
      reportError(error);
      return [];
    }
  };
  return { known, words, learn };
};

const teaches = (draft: Draft): boolean =>
  fieldNames.some((name) => isSettled(draft, name) || draft.cleared?.[name] !== undefined);

/** Where nothing is remembered: tests of other things. */
export const noMemory: LayoutMemory = {
  known: () => Promise.resolve([]),
  words: () => Promise.resolve([]),
  learn: () => Promise.resolve(),
};
