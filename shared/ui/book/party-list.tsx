/** The parties of one kind, one line each; the one that is corrected opens in its place, a new one below. */
import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { PartyLine } from './party-line.tsx';

type Party = { siret: string; name: string };

export type FormProps<P> = { party: P; onSave: (party: P) => void; onCancel: () => void };

type Props<P> = {
  parties: readonly P[];
  blank: () => P;
  detail: (party: P) => string;
  form: (props: FormProps<P>) => JSX.Element;
  add: string;
  keep: (party: P) => void;
  forget: (party: P) => void;
};

export const PartyList = <P extends Party>({ parties, blank, detail, form: Form, add, keep, forget }: Props<P>) => {
  const open = useSignal<string | null>(null);
  const show = (which: string | null) => () => {
    open.value = which;
  };
  const save = (party: P) => {
    open.value = null;
    keep(party);
  };
  return (
    <>
      <ul class="book-list">
        {parties.map((party) => (
          <li key={party.siret} data-party={party.siret}>
            {open.value === party.siret ? (
              <Form party={party} onSave={save} onCancel={show(null)} />
            ) : (
              <PartyLine
                party={party}
                detail={detail(party)}
                onEdit={show(party.siret)}
                onForget={() => forget(party)}
              />
            )}
          </li>
        ))}
      </ul>
      {open.value === 'new' ? (
        <Form party={blank()} onSave={save} onCancel={show(null)} />
      ) : (
        <button type="button" class="button" onClick={show('new')}>
          {add}
        </button>
      )}
    </>
  );
};
