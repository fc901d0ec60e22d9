/** The card of a party of the book, being corrected: its SIRET while it is new, its name, what its kind adds. */
import type { ComponentChildren } from 'preact';
import { hasSiretShape } from '../../core/values/siret.ts';
import { formatSiret } from '../format-value.ts';
import { bookTexts } from '../i18n/book.ts';
import { plainSiret, siretProblem, TextInput } from './party-fields.tsx';

type Party = { siret: string; name: string };

type Props = {
  party: Party;
  isNew: boolean;
  onChange: (part: Partial<Party>) => void;
  /** @param siret fourteen digits. */
  onSave: (siret: string) => void;
  onCancel: () => void;
  children: ComponentChildren;
};

export const PartyForm = ({ party, isNew, onChange, onSave, onCancel, children }: Props) => {
  const words = bookTexts.t.value;
  const siret = plainSiret(party.siret);
  return (
    <form
      class="card party-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (hasSiretShape(siret)) onSave(siret);
      }}
    >
      {isNew ? (
        <TextInput
          label={words.recipients.siret}
          name="siret"
          value={party.siret}
          problem={siretProblem(party.siret)}
          onValue={(value) => onChange({ siret: value })}
        />
      ) : (
        <p class="hint">SIRET {formatSiret(party.siret)}</p>
      )}
      <TextInput label={words.recipients.name} name="name" value={party.name} onValue={(name) => onChange({ name })} />
      {children}
      <p class="actions">
        <button type="submit" class="button primary" disabled={!hasSiretShape(siret)}>
          {words.save}
        </button>
        <button type="button" class="button quiet" onClick={onCancel}>
          {words.cancel}
        </button>
      </p>
    </form>
  );
};
