/** Everything out, everything in: one file. */
import { BACKUP_EXTENSION, packBackup, restoreBackup } from '../storage/backup.ts';
import { download } from './download.ts';
import { t } from './i18n/texts.ts';
import type { Session } from './session.ts';
import { say } from './toasts.ts';

export const isBackup = (file: File): boolean => file.name.endsWith(BACKUP_EXTENSION) || file.name.endsWith('.jsonl');

export const backUp = async ({ database, sayProblem }: Session): Promise<void> => {
  try {
    download(await packBackup(database, new Date().toISOString()));
    say(t.value.storage.backedUp);
  } catch (error) {
    sayProblem(error);
  }
};

export const restore = async ({ database, sayProblem }: Session, file: File): Promise<void> => {
  const words = t.value.storage;
  try {
    const restored = await restoreBackup(database, file);
    say('problem' in restored ? words.problems[restored.problem] : words.restored(restored.drafts, restored.copies));
  } catch (error) {
    sayProblem(error);
  }
};
