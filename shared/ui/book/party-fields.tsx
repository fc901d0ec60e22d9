/** The inputs of a party's form. */
import { useId } from 'preact/hooks';
import { hasSiretShape } from '../../core/values/siret.ts';
import { bookTexts } from '../i18n/book.ts';

type TextProps = { label: string; name: string; value: string; onValue: (value: string) => void; problem?: string };

export const TextInput = ({ label, name, value, onValue, problem = '' }: TextProps) => {
  const id = useId();
  return (
    <div class="party-field">
      <label for={id}>{label}</label>
      <input
        id={id}
        class="control"
        name={name}
        value={value}
        aria-invalid={problem !== ''}
        aria-describedby={problem ? `${id}-problem` : undefined}
        onInput={({ currentTarget }) => onValue(currentTarget.value)}
      />
      {problem && (
        <span id={`${id}-problem`} class="party-problem">
          {problem}
        </span>
      )}
    </div>
  );
};

type SelectProps = {
  label: string;
  name: string;
  value: string;
  options: readonly { value: string; text: string }[];
  hint?: string;
  onValue: (value: string) => void;
};

export const SelectInput = ({ label, name, value, options, hint = '', onValue }: SelectProps) => {
  const id = useId();
  return (
    <div class="party-field">
      <label for={id}>{label}</label>
      <select
        id={id}
        class="control"
        name={name}
        value={value}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={({ currentTarget }) => onValue(currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
      {hint && (
        <span id={`${id}-hint`} class="hint">
          {hint}
        </span>
      )}
    </div>
  );
};

/** Spaces are typed for the eye. */
export const plainSiret = (text: string): string => text.replace(/\s/g, '');

export const siretProblem = (text: string): string =>
  text === '' || hasSiretShape(plainSiret(text)) ? '' : bookTexts.t.value.recipients.badSiret;
