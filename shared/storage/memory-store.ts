/** What is remembered of layouts, on this machine: learned from corrections, forgotten when asked. */
import { liveQuery } from 'dexie';
import { type Lessons, learn } from '../core/memory/learn.ts';
import type { Memory } from '../core/memory/memory.ts';
import type { Database } from './database.ts';
import { checkMemory } from './memory-schema.ts';

export type MemoryStore = ReturnType<typeof memoryStore>;

export const memoryStore = (database: Database) => {
  /** The last learned first. */
  const list = async (): Promise<Memory[]> =>
    (await database.memories.orderBy('at').reverse().toArray()).flatMap(({ memory }) => checkMemory(memory) ?? []);

  const keep = async (memory: Memory): Promise<void> => {
    if (memory.rules.length === 0) await database.memories.delete(memory.id);
    else await database.memories.put({ id: memory.id, at: memory.at, memory });
  };

  /** Learns what the draft says as it stands; what it no longer says is forgotten. */
  const learnFrom = (lessons: Lessons): Promise<void> =>
    database.transaction('rw', database.memories, async () => {
      const learned = learn(await list(), lessons);
      if (learned) await keep(learned);
    });

  /** @returns what was forgotten, so that it can be put back. */
  const forget = (ids: readonly string[]): Promise<Memory[]> =>
    database.transaction('rw', database.memories, async () => {
      const forgotten = (await list()).filter(({ id }) => ids.includes(id));
      await database.memories.bulkDelete([...ids]);
      return forgotten;
    });

  const putBack = (memories: readonly Memory[]): Promise<void> =>
    database.transaction('rw', database.memories, async () => {
      for (const memory of memories) await keep(memory);
    });

  const watch = (listener: (memories: Memory[]) => void, failed: (error: unknown) => void): (() => void) => {
    const subscription = liveQuery(list).subscribe({ next: listener, error: failed });
    return () => subscription.unsubscribe();
  };

  return { list, keep, learnFrom, forget, putBack, watch };
};
