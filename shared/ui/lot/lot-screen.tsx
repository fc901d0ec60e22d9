/** Checked drafts into structured invoices: one Factur-X, or a batch of them. */
import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { bearsNoVat, type Exemption, exemptionOf, type Profile } from '../../core/facturx/e-invoice.ts';
import { judge } from '../desk.ts';
import { t } from '../i18n/texts.ts';
import { useSession } from '../use-session.ts';
import { LotResult } from './lot-result.tsx';
import { LotRow } from './lot-row.tsx';
import { LotWishes } from './lot-wishes.tsx';
import { type Entry, lacks, lotWork } from './lot-work.ts';
import './lot.css';

export const LotScreen = ({ ids }: { ids: readonly string[] }) => {
  const { store, shelf, sayProblem } = useSession();
  const words = t.value.facturx;
  const profile = useSignal<Profile>('BASIC WL');
  const exemption = useSignal<Exemption | null>(null);
  const work = useMemo(() => lotWork((id) => store.file(id).then((file) => file ?? null)), [store]);
  useEffect(() => () => work.cancel(), [work]);
  const others = shelf.value?.drafts ?? [];
  const entries: Entry[] = ids.flatMap((id) => {
    const draft = others.find((one) => one.id === id);
    return draft ? [{ draft, findings: judge(draft, { others }) }] : [];
  });
  const ready = entries.filter((entry) => lacks(entry, profile.value, exemption.value).length === 0);
  const asksWhy = entries.some(({ draft }) => bearsNoVat(draft) && !exemptionOf(draft, null));
  return (
    <main id="main" tabIndex={-1} data-screen="lot" class="screen narrow lot">
      <h1>{words.title(ids.length)}</h1>
      <p class="lot-warning">{words.notTheForm}</p>
      <LotWishes profile={profile} exemption={exemption} asksWhy={asksWhy} onChange={work.forget} />
      <ul class="lot-drafts">
        {entries.map((entry) => (
          <LotRow
            key={entry.draft.id}
            draft={entry.draft}
            findings={entry.findings}
            gaps={lacks(entry, profile.value, exemption.value)}
            outcome={work.outcomes.value.get(entry.draft.id)}
          />
        ))}
      </ul>
      {shelf.value && entries.length === 0 && <p class="empty">{t.value.app.notFound}</p>}
      {work.busy.value ? (
        <div class="banner banner-progress" role="status">
          <p>{words.making(work.busy.value.done + 1, work.busy.value.of)}</p>
          <progress aria-label={words.makingLabel} value={work.busy.value.done} max={work.busy.value.of} />
          <button type="button" class="button" onClick={work.cancel}>
            {t.value.check.cancel}
          </button>
        </div>
      ) : (
        <p class="actions">
          <button
            type="button"
            class="button primary"
            disabled={ready.length === 0}
            onClick={() =>
              void work
                .make(
                  ready.map(({ draft }) => draft),
                  profile.value,
                  exemption.value,
                )
                .catch(sayProblem)
            }
          >
            {words.makeReady(ready.length)}
          </button>
          <span class="hint">{words.readyOf(ready.length, entries.length)}</span>
        </p>
      )}
      {!work.busy.value && (
        <LotResult outcomes={work.outcomes.value} drafts={entries.map(({ draft }) => draft)} profile={profile.value} />
      )}
      <a class="button quiet" href="#/">
        {t.value.app.backHome}
      </a>
    </main>
  );
};
