/** The draft leaves only when the user takes it out: as a file, or to the extension next door. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { packDraft } from '../../storage/draft-file.ts';
import type { Desk } from '../desk.ts';
import { download } from '../download.ts';
import { t } from '../i18n/texts.ts';
import { routeHash } from '../router.ts';
import { say } from '../toasts.ts';
import { useSession } from '../use-session.ts';
import './hand-over.css';

export const HandOverScreen = ({ desk }: { desk: Desk }) => {
  const { surface, sayProblem } = useSession();
  const words = t.value.handOver;
  const neighbour = useSignal(false);
  useEffect(() => {
    surface.handOver?.available().then((there) => {
      neighbour.value = there;
    }, sayProblem);
  }, [surface, neighbour, sayProblem]);
  const send = () =>
    surface.handOver?.offer(desk.draft.value, desk.file).then(
      () => say(words.sent),
      () => say(words.failed),
    );
  return (
    <main id="main" tabIndex={-1} data-screen="hand-over" class="screen narrow">
      <h1>{words.title}</h1>
      {neighbour.value && (
        <section class="card">
          <p>{words.extension}</p>
          <button type="button" class="button primary" onClick={send}>
            {words.send}
          </button>
        </section>
      )}
      <section class="card">
        <p>{words.file}</p>
        <p class="actions">
          <button
            type="button"
            class="button"
            onClick={() => packDraft({ draft: desk.draft.value, file: desk.file }).then(download, sayProblem)}
          >
            {words.download}
          </button>
          <button type="button" class="button quiet" onClick={() => download(desk.file)}>
            {words.pdf}
          </button>
        </p>
      </section>
      <section class="card">
        <p>{t.value.facturx.intro}</p>
        <p class="actions">
          <a class="button" href={routeHash({ screen: 'lot', ids: [desk.draft.value.id] })}>
            {t.value.facturx.make(1)}
          </a>
        </p>
      </section>
    </main>
  );
};
