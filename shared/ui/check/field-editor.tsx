/** The control of one field, by kind. What is typed shows as typed until it is left; it is saved while typing. */
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { type FieldName, type FieldValue, fieldSpec } from '../../core/fields.ts';
import { formatValue } from '../format-value.ts';
import { language, t } from '../i18n/texts.ts';
import { parseTyped } from '../parse-typed.ts';
import { controlId } from './go-to-field.ts';

export type EditorProps = {
  name: FieldName;
  value: FieldValue | undefined;
  describedBy: string;
  /** `going`: goes on with what was set before, as one step to undo. */
  onSet: (value: FieldValue, going?: boolean) => void;
  onClear: () => void;
};

const TYPING_PAUSE = 600;

export const FieldEditor = (props: EditorProps) => {
  const { kind } = fieldSpec(props.name);
  if (kind === 'choice') return <ChoiceEditor {...props} />;
  return kind === 'boolean' ? <YesNoEditor {...props} /> : <TextEditor {...props} />;
};

const inputModes = { amount: 'decimal', siret: 'numeric', date: 'numeric' } as const;

const TextEditor = ({ name, value, describedBy, onSet, onClear }: EditorProps) => {
  const typed = useSignal<string | null>(null);
  const problem = useSignal<'amount' | 'date' | null>(null);
  const pause = useRef(0);
  /** What this typing has set, as it shows; null until then. */
  const own = useRef<string | null>(null);
  const { kind } = fieldSpec(name);
  const current = value === undefined ? '' : formatValue(name, value, language.value);
  useEffect(() => () => clearTimeout(pause.current), []);
  const drop = () => {
    clearTimeout(pause.current);
    typed.value = null;
    own.current = null;
  };
  // Undone, or changed from elsewhere: what was typed is no longer what is there.
  useEffect(() => {
    if (own.current !== null && current !== own.current) drop();
  }, [current]);

  const commit = (left: boolean) => {
    clearTimeout(pause.current);
    if (typed.value === null || (left && typed.value === current)) return settle(left);
    const parsed = parseTyped(name, typed.value);
    problem.value = left && 'problem' in parsed ? parsed.problem : null;
    if ('value' in parsed) {
      const going = own.current !== null;
      const set = formatValue(name, parsed.value, language.value);
      if (set !== current) own.current = set;
      onSet(parsed.value, going);
    }
    if ('empty' in parsed && left) onClear();
    if (!('problem' in parsed)) settle(left);
  };
  const settle = (left: boolean) => {
    if (left) drop();
  };

  const problemId = `${controlId(name)}-typing`;
  return (
    <>
      <input
        id={controlId(name)}
        class={`control control-${kind}`}
        type="text"
        autocomplete="off"
        spellcheck={false}
        inputMode={kind === 'amount' || kind === 'siret' || kind === 'date' ? inputModes[kind] : 'text'}
        placeholder={kind === 'date' ? t.value.check.datePlaceholder : ''}
        value={typed.value ?? current}
        aria-required={fieldSpec(name).required}
        aria-invalid={problem.value !== null}
        aria-describedby={problem.value ? `${problemId} ${describedBy}` : describedBy}
        data-typing={typed.value !== null && typed.value !== current ? '' : undefined}
        onInput={({ currentTarget }) => {
          typed.value = currentTarget.value;
          clearTimeout(pause.current);
          pause.current = window.setTimeout(commit, TYPING_PAUSE, false);
        }}
        onBlur={() => commit(true)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.ctrlKey) commit(true);
          if (problem.value) event.stopPropagation();
          if (event.key === 'Escape') {
            drop();
            problem.value = null;
          }
        }}
      />
      {problem.value && (
        <p id={problemId} class="typing-problem" role="alert">
          {t.value.check.typing[problem.value]}
        </p>
      )}
    </>
  );
};

const ChoiceEditor = ({ name, value, describedBy, onSet, onClear }: EditorProps) => (
  <select
    id={controlId(name)}
    class="control"
    aria-describedby={describedBy}
    value={typeof value === 'string' ? value : ''}
    onChange={({ currentTarget }) => (currentTarget.value === '' ? onClear() : onSet(currentTarget.value))}
  >
    <option value="">{t.value.check.choose}</option>
    {(fieldSpec(name).options ?? []).map((code) => (
      <option key={code} value={code}>
        {formatValue(name, code, language.value)}
      </option>
    ))}
  </select>
);

const YesNoEditor = ({ name, value, describedBy, onSet }: EditorProps) => (
  <div class="yes-no" role="radiogroup" aria-labelledby={`${controlId(name)}-label`} aria-describedby={describedBy}>
    {[true, false].map((answer) => (
      <label key={String(answer)}>
        <input
          type="radio"
          id={answer ? controlId(name) : undefined}
          name={controlId(name)}
          checked={value === answer}
          onChange={() => onSet(answer)}
        />
        {answer ? t.value.yes : t.value.no}
      </label>
    ))}
  </div>
);
