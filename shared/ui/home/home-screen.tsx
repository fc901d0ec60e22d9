/** Where an invoice comes in, and where the drafts wait. */
import { t } from '../i18n/texts.ts';
import { FileButton } from '../parts/file-button.tsx';
import { QueueList } from '../queue/queue-list.tsx';
import { useSession } from '../session.ts';
import { importFile, takeFiles } from '../take-files.ts';
import { DraftList } from './draft-list.tsx';
import { QuarantineList } from './quarantine-list.tsx';
import { sampleInvoice } from './sample-invoice.ts';
import './home.css';

export const HomeScreen = () => {
  const session = useSession();
  const take = (files: File[]) => void takeFiles(session, files);
  const words = t.value.home;
  return (
    <main
      id="main"
      tabIndex={-1}
      data-screen="home"
      data-drafts={session.shelf.value?.drafts.length ?? 0}
      class="screen home"
    >
      <section class="deposit" aria-labelledby="deposit-title">
        <h1 id="deposit-title">{words.title}</h1>
        <p class="promise">{t.value.app.promise}</p>
        <div class="slip-shadow">
          <div class="slip">
            <p class="slip-title">{words.drop}</p>
            <FileButton
              accept="application/pdf,.pdf,image/*,.heic,text/xml,application/xml,.xml,.json"
              multiple
              class="primary"
              onFiles={take}
            >
              {words.pick}
            </FileButton>
            <p class="hint">{words.hint}</p>
          </div>
        </div>
        <ol class="how">
          {words.how.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p class="first-steps">
          <button
            type="button"
            class="link"
            onClick={() => sampleInvoice().then((file) => take([file]), session.sayProblem)}
          >
            {words.sample}
          </button>
          <a class="link" href={session.surface.practiceUrl} target="_blank" rel="noopener">
            {words.practice}
          </a>
        </p>
      </section>
      <section class="shelf" aria-labelledby="drafts-title">
        <div class="section-head">
          <h2 id="drafts-title">{words.drafts}</h2>
          <FileButton
            accept=".json,application/json"
            class="quiet"
            onFiles={([file]) => file && void importFile(session, file)}
          >
            {words.import}
          </FileButton>
        </div>
        <QueueList />
        <DraftList />
      </section>
      <QuarantineList />
    </main>
  );
};
