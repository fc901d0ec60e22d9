/** Three letters find the recipient, in the book or the directory; its services are then one click away. */
import { useSignal } from '@preact/signals';
import { useEffect, useId } from 'preact/hooks';
import { findRecipients } from '../../core/book/find-recipients.ts';
import type { Recipient } from '../../core/recipient.ts';
import type { Desk } from '../desk.ts';
import { formatSiret } from '../format-value.ts';
import { bookTexts } from '../i18n/book.ts';
import { useSession } from '../session.ts';
import './recipients.css';

/** A line to choose from. `detail`: town, and where it is known from. */
type Choice = { siret: string; name: string; detail: string };

const SHOWN = 8;
const LETTERS = 3;

export const RecipientPicker = ({ desk }: { desk: Desk }) => {
  const query = useSignal('');
  const { directory } = useSession();
  const { choices, more, searching, none } = useChoices(query.value);
  const id = useId();
  const words = bookTexts.t.value.picker;
  const choose = ({ siret }: Choice) => {
    query.value = '';
    desk.edit({ kind: 'set', field: 'buyerSiret', value: siret });
  };
  return (
    <div class="picker" data-picker="">
      <label for={id}>{words.label}</label>
      <input
        id={id}
        type="search"
        class="control"
        placeholder={words.hint}
        value={query.value}
        onFocus={() => void directory.prepare().catch(reportError)}
        onInput={({ currentTarget }) => {
          query.value = currentTarget.value;
        }}
      />
      <p class="hint picker-state" role="status" data-searching={searching}>
        {searching ? words.searching : none ? words.noneAnywhere : ''}
      </p>
      <ul>
        {choices.map((choice) => (
          <li key={`${choice.siret}-${choice.detail}`}>
            <button type="button" class="picker-choice" data-siret={choice.siret} onClick={() => choose(choice)}>
              <strong>{choice.name}</strong> <span class="hint">{formatSiret(choice.siret)}</span>{' '}
              <span class="hint">{choice.detail}</span>
            </button>
          </li>
        ))}
      </ul>
      {more && <p class="hint">{words.more}</p>}
      <Services desk={desk} />
    </div>
  );
};

/** The book answers at once, the directory as soon as it can. */
const useChoices = (query: string): { choices: Choice[]; more: boolean; searching: boolean; none: boolean } => {
  const { recipients, directory, sayProblem } = useSession();
  const found = useSignal<Found>({ query: '', choices: [], whole: true });
  const wanted = query.trim();
  const asks = wanted.length >= LETTERS;
  useEffect(() => {
    if (!asks) return;
    let stale = false;
    const show = (choices: Choice[], whole: boolean) => {
      if (!stale) found.value = { query: wanted, choices, whole };
    };
    const search = async (): Promise<void> => {
      const kept = findRecipients(await recipients.list(), wanted);
      show(kept.map(inBook), false);
      const listed = await directory.search(wanted, SHOWN + 1);
      const others = listed.filter(({ siret }) => !kept.some((one) => one.siret === siret));
      show([...kept.map(inBook), ...others.map(inDirectory)], true);
    };
    search().catch(sayProblem);
    return () => {
      stale = true;
    };
  }, [wanted, asks]);
  const current = asks && found.value.query === wanted;
  const { choices, whole } = current ? found.value : { choices: [], whole: false };
  return {
    choices: choices.slice(0, SHOWN),
    more: choices.length > SHOWN,
    searching: asks && !whole,
    none: whole && choices.length === 0,
  };
};

/** `whole`: the directory has answered too. */
type Found = { query: string; choices: Choice[]; whole: boolean };

const inBook = ({ siret, name }: Recipient): Choice => ({ siret, name, detail: bookTexts.t.value.picker.inBook });

const inDirectory = ({ siret, name, town }: { siret: string; name: string; town: string }): Choice => ({
  siret,
  name,
  detail: [town, bookTexts.t.value.picker.inDirectory].filter(Boolean).join(' · '),
});

/** Few enough to be read; the others are typed. */
const SERVICES = 12;

const Services = ({ desk }: { desk: Desk }) => {
  const { recipient } = desk.known.value.parties;
  const open = (recipient?.services ?? []).filter(({ active }) => active !== false);
  if (!recipient || open.length === 0) return null;
  const words = bookTexts.t.value.picker;
  return (
    <fieldset class="picker-services">
      <legend>{words.services}</legend>
      {open.slice(0, SERVICES).map(({ code, name }) => (
        <button
          key={code}
          type="button"
          class="button"
          data-service={code}
          aria-pressed={desk.draft.value.fields.serviceCode?.value === code}
          onClick={() => desk.edit({ kind: 'set', field: 'serviceCode', value: code })}
        >
          {code}
          {name && <span class="hint"> {name}</span>}
        </button>
      ))}
    </fieldset>
  );
};
