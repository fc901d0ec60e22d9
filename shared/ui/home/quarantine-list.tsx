/** Drafts that could not be read: shown, kept, and given back raw on request. */
import { download } from '../download.ts';
import { formatDay } from '../format-value.ts';
import { language, t } from '../i18n/texts.ts';
import type { Session } from '../session.ts';
import { say } from '../toasts.ts';
import { useSession } from '../use-session.ts';

export const QuarantineList = () => {
  const session = useSession();
  const rows = session.shelf.value?.quarantine ?? [];
  if (rows.length === 0) return null;
  return (
    <section class="aside" aria-labelledby="aside-title">
      <h2 id="aside-title">{t.value.home.asideTitle}</h2>
      <p>{t.value.home.aside}</p>
      <ul>
        {rows.map((row) => (
          <li key={row.id} data-quarantine={row.id}>
            <span>{formatDay(row.at, language.value)}</span>
            <button
              type="button"
              class="button quiet"
              onClick={() => readAgain(session, row.id).catch(session.sayProblem)}
            >
              {t.value.home.asideAgain}
            </button>
            <button type="button" class="button quiet" onClick={() => download(rawFile(row.id, row.row))}>
              {t.value.home.asideSave}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
};

const rawFile = (id: string, row: unknown): File =>
  new File([JSON.stringify(row, null, 2)], `${id}.json`, { type: 'application/json' });

const readAgain = async (session: Session, id: string): Promise<void> => {
  const draft = await session.store.readAgain(id);
  const file = draft && (await session.store.file(draft.id));
  if (!draft || !file) return say(t.value.home.asideNoFile);
  session.show(draft, file);
  say(t.value.home.asideRead);
};
