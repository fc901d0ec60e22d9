/** An error is ours, the portal decides: the user may set it aside, and says why. */
import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { Finding } from '../../core/finding.ts';
import { overruleTexts } from '../i18n/overrule.ts';
import { useSession } from '../use-session.ts';
import './overrule.css';

export const Overrule = ({ finding }: { finding: Finding }) => {
  const { desk } = useSession();
  const open = useSignal(false);
  const words = overruleTexts.t.value;
  const decide = (reason: string) => {
    open.value = false;
    desk.value?.overrule(finding, reason);
  };
  if (finding.severity !== 'error') return null;
  if (finding.overruled !== undefined) {
    return (
      <span class="overruled">
        {words.because(finding.overruled)}{' '}
        <button type="button" class="link" onClick={() => decide('')}>
          {words.back}
        </button>
      </span>
    );
  }
  if (open.value) {
    return (
      <Reason
        onKeep={decide}
        onCancel={() => {
          open.value = false;
        }}
      />
    );
  }
  return (
    <button
      type="button"
      class="link overrule-open"
      data-overrule={finding.rule}
      onClick={() => {
        open.value = true;
      }}
    >
      {words.open}
    </button>
  );
};

const Reason = ({ onKeep, onCancel }: { onKeep: (reason: string) => void; onCancel: () => void }) => {
  const reason = useSignal('');
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const words = overruleTexts.t.value;
  return (
    <form
      class="overrule-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.value.trim() !== '') onKeep(reason.value);
      }}
      onKeyDown={(event) => {
        // Enter and Ctrl+Z belong to this text, not to the screen around it.
        event.stopPropagation();
        if (event.key === 'Escape') onCancel();
      }}
    >
      <label for={id}>{words.reason}</label>
      <input
        id={id}
        class="control"
        data-typing=""
        ref={input}
        value={reason.value}
        onInput={({ currentTarget }) => {
          reason.value = currentTarget.value;
        }}
      />
      <span class="hint">{words.hint}</span>
      <span class="actions">
        <button type="submit" class="button" disabled={reason.value.trim() === ''}>
          {words.keep}
        </button>
        <button type="button" class="button quiet" onClick={onCancel}>
          {words.cancel}
        </button>
      </span>
    </form>
  );
};
