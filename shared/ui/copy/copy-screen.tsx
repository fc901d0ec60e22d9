/** Each value in the portal's order, written as the portal wants it, one click to copy: the way that always works. */
import { type Signal, useSignal } from '@preact/signals';
import { isAsked, trustIn } from '../../core/draft.ts';
import { type BlockName, blocks, type FieldName, fieldNames, fieldSpec, isOnPortal } from '../../core/fields.ts';
import { copyText } from '../copy-text.ts';
import { DepositMark } from '../deposited/deposit-mark.tsx';
import type { Desk } from '../desk.ts';
import { portalText } from '../format-value.ts';
import { t } from '../i18n/texts.ts';
import './copy.css';

type Ticked = Signal<ReadonlySet<FieldName>>;

export const CopyScreen = ({ desk }: { desk: Desk }) => {
  const ticked: Ticked = useSignal(new Set());
  const words = t.value.copy;
  const draft = desk.draft.value;
  const shown = fieldNames.filter((name) => isOnPortal(name) && isAsked(draft, name));
  const ready = shown.filter((name) => draft.fields[name]);
  const missing = shown.filter((name) => !draft.fields[name]);
  return (
    <main id="main" tabIndex={-1} data-screen="copy" class="screen copy" onKeyDown={moveByKey}>
      <h1>{words.title}</h1>
      {ready.length === 0 ? <p class="empty">{words.none}</p> : <p class="hint">{words.help}</p>}
      {ready.length > 0 && (
        <p class="copy-progress">
          <progress
            value={ticked.value.size}
            max={ready.length}
            aria-label={words.progress(ticked.value.size, ready.length)}
          />
          <span role="status">{words.progress(ticked.value.size, ready.length)}</span>
          <button
            type="button"
            class="link"
            onClick={() => {
              ticked.value = new Set();
            }}
          >
            {words.reset}
          </button>
        </p>
      )}
      {blocks.map((block) => (
        <CopyBlock key={block} block={block} names={ready} desk={desk} ticked={ticked} />
      ))}
      {ready.length > 0 && <DepositMark desk={desk} />}
      {missing.length > 0 && (
        <p class="copy-missing">
          <strong>{words.missing}</strong>
          {' — '}
          {missing.map((name) => t.value.fields[name]).join(', ')}
        </p>
      )}
    </main>
  );
};

type BlockProps = { block: BlockName; names: readonly FieldName[]; desk: Desk; ticked: Ticked };

const CopyBlock = ({ block, names, desk, ticked }: BlockProps) => {
  const here = names.filter((name) => fieldSpec(name).block === block);
  if (here.length === 0) return null;
  return (
    <section class="block" aria-labelledby={`copy-${block}`}>
      <h2 id={`copy-${block}`}>{t.value.blocks[block]}</h2>
      {here.map((name) => (
        <CopyLine key={name} name={name} desk={desk} ticked={ticked} />
      ))}
    </section>
  );
};

const CopyLine = ({ name, desk, ticked }: { name: FieldName; desk: Desk; ticked: Ticked }) => {
  const draft = desk.draft.value;
  const reading = draft.fields[name];
  if (!reading) return null;
  const text = portalText(name, reading.value);
  const done = ticked.value.has(name);
  const trust = trustIn(draft, name);
  const copy = async (button: HTMLElement) => {
    if (!(await copyText(text, t.value.fields[name]))) return;
    ticked.value = new Set([...ticked.value, name]);
    neighbour(button, 1)?.focus();
  };
  return (
    <button
      type="button"
      class="copy-line"
      data-field={name}
      data-trust={trust}
      data-copied={done}
      onClick={({ currentTarget }) => void copy(currentTarget)}
    >
      <span class="copy-tick" aria-hidden="true" />
      <span class="copy-label" lang="fr">
        {fieldSpec(name).portalLabel}
      </span>
      <span class="copy-value">{text}</span>
      {trust === 'doubtful' && <span class="copy-doubt">{t.value.copy.doubtful}</span>}
      {done && <span class="visually-hidden">{t.value.copy.done}</span>}
    </button>
  );
};

const steps: Record<string, number> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };

const moveByKey = (event: KeyboardEvent): void => {
  const by = steps[event.key];
  if (!by || event.ctrlKey || event.metaKey || event.altKey) return;
  const from = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('.copy-line') : null;
  const to = from ? neighbour(from, by) : document.querySelector<HTMLElement>('.copy-line');
  if (!to) return;
  event.preventDefault();
  to.focus();
};

const neighbour = (line: HTMLElement, by: number): HTMLElement | undefined => {
  const lines = [...document.querySelectorAll<HTMLElement>('.copy-line')];
  return lines[lines.indexOf(line) + by];
};
