/** A PDF that asks for its password: with it, a copy that opens without one becomes a draft beside this one. */
import { useSignal } from '@preact/signals';
import type { Desk } from '../desk.ts';
import { t } from '../i18n/texts.ts';
import { NoPlainCopy, unlockedCopyOf } from '../plain-copy-of.ts';
import { takeFiles } from '../take-files.ts';
import { useSession } from '../use-session.ts';

export const Unlock = ({ desk }: { desk: Desk }) => {
  const session = useSession();
  const words = t.value.facturx.unlock;
  const password = useSignal('');
  const busy = useSignal(false);
  const problem = useSignal<string | null>(null);
  const open = async () => {
    busy.value = true;
    problem.value = null;
    try {
      await takeFiles(session, [await unlockedCopyOf(desk.file, password.value)]);
    } catch (error) {
      if (!(error instanceof NoPlainCopy)) throw error;
      problem.value = words[error.why];
    } finally {
      busy.value = false;
    }
  };
  return (
    <form
      class="unlock"
      onSubmit={(event) => {
        event.preventDefault();
        void open();
      }}
    >
      <label for="unlock-password">{words.label}</label>
      <span class="unlock-line">
        <input
          id="unlock-password"
          class="control"
          type="password"
          autocomplete="off"
          value={password.value}
          aria-describedby="unlock-hint"
          onInput={({ currentTarget }) => {
            password.value = currentTarget.value;
          }}
        />
        <button type="submit" class="button" disabled={busy.value || password.value === ''}>
          {words.open}
        </button>
      </span>
      <p id="unlock-hint" class="hint">
        {words.hint}
      </p>
      {problem.value && (
        <p class="typing-problem" role="alert">
          {problem.value}
        </p>
      )}
    </form>
  );
};
