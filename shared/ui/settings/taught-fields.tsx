/** The controls of the portal that the user pointed at: seen and forgotten. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { TaughtField } from '../../core/portal/taught-field.ts';
import { targetName } from '../fill/fill-table.tsx';
import { formatDay } from '../format-value.ts';
import { language, t } from '../i18n/texts.ts';
import { say } from '../toasts.ts';
import { useSession } from '../use-session.ts';

export const TaughtFields = () => {
  const { taught: store, sayProblem } = useSession();
  const known = useSignal<TaughtField[]>([]);
  useEffect(
    () =>
      store.watch((now) => {
        known.value = now;
      }, sayProblem),
    [store],
  );
  const words = t.value.settings;
  const forget = async (one: TaughtField): Promise<void> => {
    try {
      await store.forget(one.id);
      say(words.memory.forgotten, { label: words.memory.undo, run: () => void store.keep(one).catch(sayProblem) });
    } catch (error) {
      sayProblem(error);
    }
  };
  if (known.value.length === 0) return null;
  return (
    <section class="remembered" aria-labelledby="taught-title">
      <h2 id="taught-title">{words.taught.title}</h2>
      <p class="hint">{words.taught.help}</p>
      <ul>
        {known.value.map((one) => (
          <li key={one.id} data-taught={one.target} class="remembered-head">
            <span>
              {targetName(one.target)}
              {one.called && ` — ${words.taught.called(one.called)}`}
            </span>
            <span class="hint">{words.memory.learned(formatDay(one.at, language.value))}</span>
            <button
              type="button"
              class="link"
              aria-label={words.memory.forgetThat(targetName(one.target))}
              onClick={() => void forget(one)}
            >
              {words.memory.forget}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
};
