/** What is on the shelf: files coming in, drafts, and those set aside. */

import { t } from '../i18n/texts.ts';
import { FileButton } from '../parts/file-button.tsx';
import { QueueList } from '../queue/queue-list.tsx';
import { importFile } from '../take-files.ts';
import { useSession } from '../use-session.ts';
import { DraftList } from './draft-list.tsx';
import { QuarantineList } from './quarantine-list.tsx';

export const Shelf = () => {
  const session = useSession();
  return (
    <>
      <section class="shelf" aria-labelledby="drafts-title">
        <QueueList />
        <div class="section-head">
          <h2 id="drafts-title">{t.value.home.drafts}</h2>
          <FileButton
            accept=".json,application/json"
            class="quiet"
            onFiles={([file]) => file && void importFile(session, file)}
          >
            {t.value.home.import}
          </FileButton>
        </div>
        <DraftList />
      </section>
      <QuarantineList />
    </>
  );
};
