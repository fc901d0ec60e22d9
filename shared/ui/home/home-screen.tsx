/** The first screen: where invoices come in, and the shelf of drafts. */
import { bootProblem, takeWhenReady } from '../boot.ts';
import { t } from '../i18n/texts.ts';
import { FileButton } from '../parts/file-button.tsx';
import { Icon } from '../parts/icon.tsx';
import { lazy } from '../parts/lazy.tsx';
import { useEarlySession } from '../use-session.ts';
import { foldStart, isStartFolded } from './fold-start.ts';
import { sampleInvoice } from './sample-invoice.ts';
import './home.css';

const Shelf = lazy(async () => (await import('./shelf.tsx')).Shelf);
const ACCEPTED = 'application/pdf,.pdf,image/*,.heic,text/xml,application/xml,.xml,.json,.jsonl';

export const HomeScreen = ({ practiceUrl }: { practiceUrl: string }) => {
  const session = useEarlySession();
  const drafts = session?.shelf.value?.drafts.length ?? 0;
  return (
    <main
      id="main"
      tabIndex={-1}
      data-screen="home"
      data-drafts={drafts}
      data-start={isStartFolded(drafts) ? 'folded' : 'open'}
      class="screen home"
    >
      <Deposit practiceUrl={practiceUrl} folded={isStartFolded(drafts)} />
      {bootProblem.value && <p role="alert">{t.value.app.screenFailed}</p>}
      {session && <Shelf />}
    </main>
  );
};

const Deposit = ({ practiceUrl, folded }: { practiceUrl: string; folded: boolean }) => {
  const words = t.value.home;
  const take = (files: readonly File[]) => void takeWhenReady(files);
  return (
    <section class="deposit" aria-labelledby="deposit-title">
      <h1 id="deposit-title">{words.title}</h1>
      <p class="promise">{t.value.app.promise}</p>
      <div class="slip-shadow">
        <div class="slip">
          <p class="slip-title">{words.drop}</p>
          <div class="actions slip-actions">
            <FileButton accept={ACCEPTED} multiple class="primary" onFiles={take}>
              {words.pick}
            </FileButton>
            <FileButton accept="image/*" capture class="camera" onFiles={take}>
              <Icon name="camera" /> {words.camera}
            </FileButton>
          </div>
          <p class="hint">{words.hint}</p>
        </div>
      </div>
      <Start
        onSample={() => sampleInvoice().then((file) => take([file]), reportError)}
        practiceUrl={practiceUrl}
        folded={folded}
      />
    </section>
  );
};

type StartProps = { onSample: () => void; practiceUrl: string; folded: boolean };

/** The three things to know at first: what it does, what stays here, and how to try it. */
const Start = ({ onSample, practiceUrl, folded }: StartProps) => {
  const words = t.value.start;
  return (
    <section class="start" aria-label={words.title}>
      <div class="section-head">
        <h2>{words.title}</h2>
        <button type="button" class="link start-fold" aria-expanded={!folded} onClick={() => foldStart(!folded)}>
          {folded ? words.again : words.skip}
        </button>
      </div>
      <ol class="start-steps">
        <li>
          <strong>{words.does}</strong>
          <span>{words.doesHow}</span>
        </li>
        <li>
          <strong>{words.stays}</strong>
          <span>{words.staysHow}</span>
        </li>
        <li class="first-steps">
          <strong>{words.tries}</strong>
          <span>{words.triesHow}</span>
          <span class="actions">
            <button type="button" class="button" onClick={onSample}>
              {t.value.home.sample}
            </button>
            <a class="link" href={practiceUrl} target="_blank" rel="noopener">
              {t.value.home.practice}
            </a>
          </span>
        </li>
      </ol>
    </section>
  );
};
