/** What is kept on this machine: how much, whether it is safe, all of it in one file, and the way to be rid of it. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { protectStorage, type StorageRoom, storageRoom } from '../../storage/storage-room.ts';
import { backUp, restore } from '../backup.ts';
import { formatBytes } from '../format-value.ts';
import { language, t } from '../i18n/texts.ts';
import { FileButton } from '../parts/file-button.tsx';
import { Icon } from '../parts/icon.tsx';
import { say } from '../toasts.ts';
import { useSession } from '../use-session.ts';
import { EraseEverything } from './erase-everything.tsx';

export const StorageSection = () => {
  const session = useSession();
  const words = t.value.storage;
  const room = useSignal<StorageRoom | null>(null);
  const look = () =>
    storageRoom().then((now) => {
      room.value = now;
    }, reportError);
  useEffect(() => void look(), []);
  const protect = async () => {
    say((await protectStorage()) ? words.protected : words.refused);
    await look();
  };
  const now = room.value;
  // An extension's room is safe although the browser does not call it persisted.
  const safe = session.surface.safeStorage || now?.persisted === true;
  return (
    <section class="settings-section" aria-labelledby="storage-title">
      <h2 id="storage-title">{words.title}</h2>
      {now && (
        <p data-safe={safe}>
          {now.usage !== null && words.used(formatBytes(now.usage, language.value))}{' '}
          {session.surface.safeStorage ? words.safeUntilRemoved : safe ? words.isProtected : words.mayGo}
        </p>
      )}
      {now && !safe && (
        <p>
          <button type="button" class="button" onClick={() => void protect().catch(session.sayProblem)}>
            {words.protect}
          </button>
        </p>
      )}
      <p class="hint">{words.backupHelp}</p>
      <p class="actions">
        <button type="button" class="button back-up" onClick={() => void backUp(session)}>
          <Icon name="save" /> {words.backup}
        </button>
        <FileButton
          accept=".jsonl,application/x-ndjson"
          class="restore"
          onFiles={([file]) => file && void restore(session, file)}
        >
          <Icon name="open" /> {words.restore}
        </FileButton>
      </p>
      <EraseEverything />
    </section>
  );
};
