/** From a file to the stored directory, step by step, with a way out at every one. */
import { signal } from '@preact/signals';
import {
  DirectoryError,
  forgetSearcher,
  importInThread,
  previewInThread,
} from '../../storage/directory/directory-client.ts';
import type { Chosen, ImportStep, TablePreview } from '../../storage/directory/import-directory.ts';
import type { DirectoryProblem } from '../../storage/directory/messages.ts';

export type Work = { at: 'choosing'; tables: TablePreview[] } | { at: 'working'; step: ImportStep | null };

export type Ended = { structures: number } | 'cancelled' | DirectoryProblem;

export type DirectoryWork = ReturnType<typeof directoryWork>;

/** @param onEnd told how it ended, once. */
export const directoryWork = (file: File, onEnd: (ended: Ended) => void) => {
  const now = signal<Work>({ at: 'working', step: null });
  const controller = new AbortController();
  const { signal: aborted } = controller;

  const onStep = (step: ImportStep): void => {
    now.value = { at: 'working', step };
  };

  const during = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      if (aborted.aborted) onEnd('cancelled');
      else if (error instanceof DirectoryError) onEnd(error.why);
      else throw error;
    }
  };

  const look = (): Promise<void> =>
    during(async () => {
      const tables = await previewInThread(file, aborted);
      now.value = { at: 'choosing', tables };
    });

  const take = (chosen: readonly Chosen[], day: string): Promise<void> =>
    during(async () => {
      now.value = { at: 'working', step: null };
      const { structures } = await importInThread(file, { chosen, day, signal: aborted, onStep });
      forgetSearcher();
      onEnd({ structures });
    });

  const cancel = (): void => {
    const waiting = now.value.at === 'choosing';
    controller.abort();
    if (waiting) onEnd('cancelled');
  };

  return { now, look, take, cancel };
};
