/** A screen fetched, from our own files, when it is first shown. */
import { useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { t } from '../i18n/texts.ts';

type Loader<P> = () => Promise<ComponentType<P>>;

export const lazy = <P extends object>(load: Loader<P>) => {
  let known: ComponentType<P> | null = null;
  const get = async (): Promise<ComponentType<P>> => {
    known ??= await load();
    return known;
  };
  const Lazy = (props: P) => {
    const shown = useSignal(known);
    const failed = useSignal(false);
    useEffect(() => {
      get().then(
        (component) => {
          shown.value = component;
        },
        (error) => {
          reportError(error);
          failed.value = true;
        },
      );
    }, [shown, failed]);
    const Shown = shown.value;
    if (Shown) return <Shown {...props} />;
    return failed.value ? <Failed /> : null;
  };
  /** Fetches it ahead of time. */
  return Object.assign(Lazy, { prefetch: () => void get().catch(() => undefined) });
};

const Failed = () => (
  <main id="main" tabIndex={-1} class="screen">
    <p role="alert">{t.value.app.screenFailed}</p>
    <p>
      <button type="button" class="button" onClick={() => location.reload()}>
        {t.value.app.reload}
      </button>
    </p>
  </main>
);
