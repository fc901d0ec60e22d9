/** Files on their way in: each is stored first, then read, one after the other; each can be cancelled and tried again. */
import { computed, signal } from '@preact/signals';
import type { ReadingProblem } from '../../core/document.ts';
import type { ReadingProgress } from '../read-draft.ts';

export type Found = { twinId: string | null; problem: ReadingProblem | null };

/** How one file ended: its draft, or the draft that already holds it. */
export type Taken = { status: 'done' | 'known'; draftId: string; twinId?: string };
export type Item = {
  id: number;
  name: string;
  status: 'waiting' | 'reading' | 'cancelled' | 'failed' | Taken['status'];
  progress: ReadingProgress | null;
  /** Once stored. */
  draftId: string | null;
  /** The draft that holds the same file, or the same number of the same supplier. */
  twinId: string | null;
  why: string;
  /** Read, and nothing or little was found in it. */
  problem: ReadingProblem | null;
};

export type Work<Source> = {
  /** Keeps the file before anything else. @returns its draft, or the one that already holds it. */
  store: (source: Source) => Promise<{ draftId: string; known: boolean }>;
  /** @returns the draft that bears the same number, when one does; why the file gave nothing. @throws the signal's reason when aborted. */
  read: (draftId: string, watch: { signal: AbortSignal; onProgress: (now: ReadingProgress) => void }) => Promise<Found>;
  /** A sentence on what went wrong. */
  explain: (error: unknown) => string;
};

export type Queue = ReturnType<typeof createQueue<File>>;

export const createQueue = <Source extends { name: string }>(work: Work<Source>) => {
  const items = signal<readonly Item[]>([]);
  const sources = new Map<number, Source>();
  let last = 0;
  let running: Promise<void> | null = null;
  let current: { id: number; abort: AbortController } | null = null;

  const change = (id: number, change: Partial<Item>): void => {
    items.value = items.value.map((item) => (item.id === id ? { ...item, ...change } : item));
  };
  const find = (id: number): Item | undefined => items.value.find((item) => item.id === id);

  const storeOne = async (id: number, source: Source): Promise<void> => {
    try {
      const { draftId, known } = await work.store(source);
      change(id, { draftId, ...(known ? { status: 'known', twinId: draftId } : {}) });
    } catch (error) {
      change(id, { status: 'failed', why: work.explain(error) });
    }
  };

  const readOne = async (id: number, draftId: string): Promise<void> => {
    const abort = new AbortController();
    current = { id, abort };
    change(id, { status: 'reading', progress: null });
    try {
      abort.signal.throwIfAborted();
      const onProgress = (progress: ReadingProgress) => change(id, { progress });
      const found = await work.read(draftId, { signal: abort.signal, onProgress });
      change(id, { status: 'done', progress: null, ...found });
    } catch (error) {
      const gone = abort.signal.aborted;
      change(id, { status: gone ? 'cancelled' : 'failed', progress: null, why: gone ? '' : work.explain(error) });
    } finally {
      current = null;
    }
  };

  /** All are stored before the first is read: a crash then loses none. */
  const run = async (): Promise<void> => {
    for (let next = unstored(); next; next = unstored()) {
      const source = sources.get(next.id);
      if (source) await storeOne(next.id, source);
      sources.delete(next.id);
    }
    for (let next = unread(); next?.draftId; next = unread()) await readOne(next.id, next.draftId);
    if (unstored() || unread()) await run();
  };
  const unstored = () => items.value.find(({ id, status }) => status === 'waiting' && sources.has(id));
  const unread = () => items.value.find(({ status, draftId }) => status === 'waiting' && draftId !== null);

  const start = (): Promise<void> => {
    running ??= run().finally(() => {
      running = null;
    });
    return running;
  };

  const add = (given: readonly Source[]): Promise<void> => {
    const added = given.map((source): Item => {
      last += 1;
      sources.set(last, source);
      const nothing = { progress: null, draftId: null, twinId: null, why: '', problem: null };
      return { id: last, name: source.name, status: 'waiting', ...nothing };
    });
    items.value = [...items.value, ...added];
    return start();
  };

  const cancel = (id: number): void => {
    if (current?.id === id) current.abort.abort();
    else if (find(id)?.status === 'waiting') change(id, { status: 'cancelled' });
  };

  const retry = (id: number): Promise<void> => {
    change(id, { status: 'waiting', why: '' });
    return start();
  };

  const isOver = ({ status }: Item): boolean => status !== 'waiting' && status !== 'reading';
  return {
    items,
    add,
    cancel,
    retry,
    over: computed(() => items.value.filter(isOver).length),
    cancelAll: () => {
      for (const { id } of items.value) cancel(id);
    },
    /** Whatever was cancelled waits its turn again. */
    resume: (): Promise<void> => {
      items.value = items.value.map((item) => (item.status === 'cancelled' ? { ...item, status: 'waiting' } : item));
      return start();
    },
    /** Takes what is over off the list; the drafts stay. */
    clear: () => {
      items.value = items.value.filter((item) => !isOver(item));
    },
  };
};
