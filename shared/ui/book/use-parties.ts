/** A table of the book, followed; what is forgotten can be brought back. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { PartyStore } from '../../storage/party-store.ts';
import { bookTexts } from '../i18n/book.ts';
import { useSession } from '../session.ts';
import { say } from '../toasts.ts';

export const useParties = <T extends { siret: string; name: string }>(store: PartyStore<T>) => {
  const { sayProblem } = useSession();
  const known = useSignal<T[]>([]);
  useEffect(
    () =>
      store.watch((now) => {
        known.value = now;
      }, sayProblem),
    [store],
  );
  const keep = (party: T): void => void store.keep(party).catch(sayProblem);
  const forget = (party: T): void => {
    const words = bookTexts.t.value;
    store
      .forget(party.siret)
      .then(() => say(words.forgotten(party.name || party.siret), { label: words.undo, run: () => keep(party) }))
      .catch(sayProblem);
  };
  return { list: known.value, keep, forget };
};
