/** The shelf: every draft in one line, found again by any of its words. */
import { useSignal } from '@preact/signals';
import type { Draft } from '../../core/draft.ts';
import { draftTitle } from '../draft-title.ts';
import { formatAmount, formatDay, formatSiret } from '../format-value.ts';
import { language, t } from '../i18n/texts.ts';
import { routeHash } from '../router.ts';
import { type Session, useSession } from '../session.ts';
import { say } from '../toasts.ts';
import { matchesSearch } from './match-search.ts';

/** Fewer drafts than this are seen at a glance. */
const SEARCH_FROM = 6;

export const DraftList = () => {
  const { shelf } = useSession();
  const search = useSignal('');
  const drafts = shelf.value?.drafts ?? [];
  if (!shelf.value) return null;
  if (drafts.length === 0) return <p class="empty">{t.value.home.none}</p>;
  const found = drafts.filter((draft) => matchesSearch(draft, search.value));
  return (
    <>
      {drafts.length >= SEARCH_FROM && (
        <input
          type="search"
          class="search"
          aria-label={t.value.home.search}
          placeholder={t.value.home.search}
          value={search.value}
          onInput={({ currentTarget }) => {
            search.value = currentTarget.value;
          }}
        />
      )}
      {found.length === 0 && <p class="empty">{t.value.home.noMatch}</p>}
      <ul class="drafts">
        {found.map((draft) => (
          <DraftCard key={draft.id} draft={draft} />
        ))}
      </ul>
    </>
  );
};

const DraftCard = ({ draft }: { draft: Draft }) => {
  const session = useSession();
  const title = draftTitle(draft);
  const { sellerName, buyerName, buyerSiret, totalGross, amountDue, issueDate } = draft.fields;
  const amount = totalGross ?? amountDue;
  const recipient = buyerName?.value ?? (buyerSiret ? formatSiret(buyerSiret.value) : t.value.home.unknownRecipient);
  return (
    <li class="draft" data-draft={draft.id} data-state={draft.state}>
      <a class="draft-open" href={routeHash({ screen: 'check', id: draft.id })}>
        <span class="draft-title">{title}</span>
        <span class="draft-amount">{amount ? `${formatAmount(amount.value, language.value)} €` : ''}</span>
        <span class="draft-people">{[sellerName?.value, recipient].filter(Boolean).join(' → ')}</span>
        <span class="draft-date">{formatDay(issueDate?.value ?? draft.createdAt, language.value)}</span>
        <span class={`state state-${draft.state}`}>{t.value.states[draft.state]}</span>
      </a>
      <button
        type="button"
        class="icon-button"
        aria-label={t.value.home.remove(title)}
        onClick={() => void removeDraft(session, draft)}
      >
        <span aria-hidden="true">×</span>
      </button>
    </li>
  );
};

const removeDraft = async (session: Session, draft: Draft): Promise<void> => {
  const title = draftTitle(draft);
  const undo = () => {
    session.store.restore(draft.id).then(() => say(t.value.home.restored(title)), session.sayProblem);
  };
  try {
    await session.store.remove(draft.id);
    say(t.value.home.removed(title), { label: t.value.home.undo, run: undo });
  } catch (error) {
    session.sayProblem(error);
  }
};
