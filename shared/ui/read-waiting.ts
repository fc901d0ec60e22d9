/** Reads the drafts that wait on the shelf, one after the other, so that the list says what they are. */
import type { Draft } from '../core/draft.ts';
import { judged } from './desk.ts';
import { layoutMemory } from './layout-memory.ts';
import { readFile } from './read-draft.ts';
import type { Session } from './session.ts';

/** A draft that fails stays unread: opening it reads it again and shows why. */
export const readWaiting = async (session: Session, waiting: readonly Draft[]): Promise<void> => {
  for (const { id } of waiting) {
    try {
      await readOne(session, id);
    } catch (error) {
      reportError(error);
    }
  }
};

const readOne = async ({ store, memories, desk }: Session, id: string): Promise<void> => {
  const onDesk = () => desk.value?.draft.value.id === id;
  const file = await store.file(id);
  if (!file || onDesk()) return;
  const fill = await readFile(file, {
    memories: await layoutMemory(memories, file).known(),
    signal: new AbortController().signal,
    onProgress: () => undefined,
  });
  const draft = await store.get(id);
  if (draft?.state === 'unread' && !onDesk()) await store.save(judged(fill(draft)));
};
