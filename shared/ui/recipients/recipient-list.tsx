/** The recipients of the book: found, opened, corrected, forgotten. */
import { useSignal } from '@preact/signals';
import { findRecipients } from '../../core/book/find-recipients.ts';
import { newRecipient, type Recipient } from '../../core/recipient.ts';
import { PartyList } from '../book/party-list.tsx';
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
  const query = useSignal('');
  const words = bookTexts.t.value.recipients;
  const found = query.value ? findRecipients(list, query.value) : list;
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
      <PartyList
        parties={found}
        blank={() => newRecipient('')}
        detail={detailOf}
        form={RecipientForm}
        add={words.add}
        keep={keep}
        forget={forget}
      />
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
