/** One recipient or supplier on a line. */
import { formatSiret } from '../format-value.ts';
import { bookTexts } from '../i18n/book.ts';
import { Icon } from '../parts/icon.tsx';

type Props = {
  party: { siret: string; name: string };
  detail: string;
  onEdit: () => void;
  onForget: () => void;
};

export const PartyLine = ({ party: { siret, name }, detail, onEdit, onForget }: Props) => {
  const words = bookTexts.t.value;
  const called = name || words.unnamed;
  return (
    <div class="party-line">
      <button type="button" class="party-open" title={words.edit(called)} onClick={onEdit}>
        <strong>{called}</strong>
        <span class="hint">
          {formatSiret(siret)}
          {detail && ` · ${detail}`}
        </span>
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label={words.forget(called)}
        title={words.forget(called)}
        onClick={onForget}
      >
        <Icon name="bin" />
      </button>
    </div>
  );
};
