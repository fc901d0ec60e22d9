/** What is remembered of layouts, supplier by supplier: seen, explained, forgotten. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { currentRules, type Memory, type Rule } from '../../core/memory/memory.ts';
import { formatDay, formatValue } from '../format-value.ts';
import { language, t } from '../i18n/texts.ts';
import { say } from '../toasts.ts';
import { useSession } from '../use-session.ts';

export const RememberedLayouts = () => {
  const { memories, sayProblem } = useSession();
  const known = useSignal<Memory[]>([]);
  useEffect(
    () =>
      memories.watch((now) => {
        known.value = now;
      }, sayProblem),
    [memories],
  );
  const words = t.value.settings.memory;
  const forget = async (gone: readonly Memory[]): Promise<void> => {
    try {
      const forgotten = await memories.forget(gone.map(({ id }) => id));
      say(words.forgotten, { label: words.undo, run: () => void memories.putBack(forgotten).catch(sayProblem) });
    } catch (error) {
      sayProblem(error);
    }
  };
  const forgetRule = async (memory: Memory, { field }: Rule): Promise<void> => {
    try {
      await memories.keep({ ...memory, rules: memory.rules.filter((rule) => rule.field !== field) });
      say(words.forgotten, { label: words.undo, run: () => void memories.keep(memory).catch(sayProblem) });
    } catch (error) {
      sayProblem(error);
    }
  };
  return (
    <section class="remembered" aria-labelledby="remembered-title">
      <h2 id="remembered-title">{words.title}</h2>
      <p class="hint">{words.help}</p>
      {known.value.length === 0 && <p class="empty">{words.none}</p>}
      {known.value.length > 0 && (
        <ul>
          {known.value.map((memory) => (
            <Layout key={memory.id} memory={memory} onForget={forget} onForgetRule={forgetRule} />
          ))}
        </ul>
      )}
      {known.value.length > 1 && (
        <button type="button" class="button quiet" onClick={() => void forget(known.value)}>
          {words.forgetAll}
        </button>
      )}
    </section>
  );
};

type LayoutProps = {
  memory: Memory;
  onForget: (gone: readonly Memory[]) => Promise<void>;
  onForgetRule: (memory: Memory, rule: Rule) => Promise<void>;
};

const Layout = ({ memory, onForget, onForgetRule }: LayoutProps) => {
  const words = t.value.settings.memory;
  const name = memory.issuer ?? words.unnamed;
  return (
    <li class="remembered-layout" data-memory={memory.id}>
      <div class="remembered-head">
        <strong>{name}</strong>
        <span class="hint">{words.learned(formatDay(memory.at, language.value))}</span>
        <button type="button" class="link" aria-label={words.forgetThat(name)} onClick={() => void onForget([memory])}>
          {words.forget}
        </button>
      </div>
      <ul>
        {currentRules(memory).map((rule) => (
          <li key={rule.field} data-remembered-field={rule.field}>
            <span>
              {t.value.fields[rule.field]} — {placeOf(rule)}
            </span>
            <button
              type="button"
              class="link"
              aria-label={words.forgetThat(`${t.value.fields[rule.field]}, ${name}`)}
              onClick={() => void onForgetRule(memory, rule)}
            >
              {words.forget}
            </button>
          </li>
        ))}
      </ul>
    </li>
  );
};

const placeOf = ({ field, how }: Rule): string => {
  const { places } = t.value.settings.memory;
  if (how.kind === 'empty') return places.empty;
  if (how.kind === 'constant') {
    const value = formatValue(field, how.value, language.value);
    return how.buyer === null ? places.constant(value) : places.buyer(value);
  }
  const [anchor] = how.anchors;
  return anchor ? places[anchor.side](anchor.text) : places.place;
};
