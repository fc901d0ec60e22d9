/** The recipients of the book: found, opened, corrected, forgotten. */
import { useSignal } from '@preact/signals';
import { findRecipients } from '../../core/book/find-recipients.ts';
import { newRecipient, type Recipient } from '../../core/recipient.ts';
import { PartyLine } from '../book/party-line.tsx';
import { useParties } from '../book/use-parties.ts';
import { asksText } from '../demands/demand-text.ts';
import { bookTexts } from '../i18n/book.ts';
import { useSession } from '../session.ts';
import { RecipientForm } from './recipient-form.tsx';

/** Fewer than this are seen at a glance. */
const SEARCH_FROM = 6;

export const RecipientList = () => {
  const { recipients } = useSession();
  const { list, keep, forget } = useParties(recipients);
  const [query, open] = [useSignal(''), useSignal<string | null>(null)];
  const words = bookTexts.t.value.recipients;
  const found = query.value ? findRecipients(list, query.value) : list;
  const close = () => {
    open.value = null;
  };
  const save = (recipient: Recipient) => {
    close();
    keep(recipient);
  };
  return (
    <section class="book-section" aria-labelledby="recipients-title" data-book="recipients">
      <h2 id="recipients-title">{words.title}</h2>
      {list.length === 0 && <p class="empty">{words.none}</p>}
      {list.length >= SEARCH_FROM && (
        <input
          type="search"
          class="control book-search"
          aria-label={words.search}
          placeholder={words.search}
          value={query.value}
          onInput={({ currentTarget }) => {
            query.value = currentTarget.value;
          }}
        />
      )}
      {list.length > 0 && found.length === 0 && <p class="empty">{words.noMatch}</p>}
      <ul class="book-list">
        {found.map((recipient) => (
          <li key={recipient.siret} data-party={recipient.siret}>
            {open.value === recipient.siret ? (
              <RecipientForm recipient={recipient} onSave={save} onCancel={close} />
            ) : (
              <PartyLine
                party={recipient}
                detail={detailOf(recipient)}
                onEdit={() => {
                  open.value = recipient.siret;
                }}
                onForget={() => forget(recipient)}
              />
            )}
          </li>
        ))}
      </ul>
      {open.value === 'new' ? (
        <RecipientForm recipient={newRecipient('')} onSave={save} onCancel={close} />
      ) : (
        <button
          type="button"
          class="button"
          onClick={() => {
            open.value = 'new';
          }}
        >
          {words.add}
        </button>
      )}
    </section>
  );
};

/** « 2 services · exige un code service ». */
const detailOf = (recipient: Recipient): string => {
  const { length } = recipient.services;
  return [length > 0 ? bookTexts.t.value.recipients.count(length) : '', asksText(recipient)]
    .filter(Boolean)
    .join(' · ');
};
