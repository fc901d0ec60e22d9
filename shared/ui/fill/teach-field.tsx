/** « Montrer ce champ »: the user points at a control once; it is remembered for pages of that shape, or forgotten. */
import type { FillTarget } from '../../core/portal/fill-types.ts';
import { t } from '../i18n/texts.ts';
import { say } from '../toasts.ts';
import { useSession } from '../use-session.ts';
import type { FillSession } from './fill-session.ts';

type TeachProps = { target: FillTarget; name: string; filling: FillSession };

export const TeachField = ({ target, name, filling }: TeachProps) => {
  const { taught: store, sayProblem } = useSession();
  const words = t.value.fill.teach;
  const known = filling.taughtOn(target);
  const teach = async (): Promise<void> => {
    try {
      const shown = await filling.point(target, words.prompt(name));
      if (shown === 'wrong-kind') say(words.wrongKind(name));
      else if (shown) {
        await store.keep(shown);
        say(words.learned(name), { label: words.forget, run: () => void store.forget(shown.id).catch(sayProblem) });
      }
    } catch (error) {
      sayProblem(error);
    }
  };
  return known ? (
    <span class="fill-taught">
      {words.shown}{' '}
      <button
        type="button"
        class="link"
        aria-label={words.forgetThat(name)}
        onClick={() => void store.forget(known.id).catch(sayProblem)}
      >
        {words.forget}
      </button>
    </span>
  ) : (
    <button type="button" class="link fill-teach" aria-label={words.teachThat(name)} onClick={() => void teach()}>
      {words.teach}
    </button>
  );
};

/** While the user points at the page. */
export const Pointing = ({ filling, name }: { filling: FillSession; name: (target: FillTarget) => string }) => {
  const words = t.value.fill.teach;
  const target = filling.pointing.value;
  if (!target) return null;
  return (
    <div class="actions fill-pointing" role="status">
      <strong>{words.prompt(name(target))}</strong>
      <button type="button" class="button quiet" onClick={filling.stopPointing}>
        {words.stop}
      </button>
    </div>
  );
};
