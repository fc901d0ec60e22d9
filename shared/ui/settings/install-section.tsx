/** The application in a window of its own, where the browser allows it. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { t } from '../i18n/texts.ts';
import type { InstallPort } from '../ports.ts';

export const InstallSection = ({ install }: { install: InstallPort }) => {
  const possible = useSignal(false);
  useEffect(
    () =>
      install.watch((now) => {
        possible.value = now;
      }),
    [install, possible],
  );
  if (!possible.value) return null;
  const words = t.value.storage;
  return (
    <section class="settings-section" aria-labelledby="install-title">
      <h2 id="install-title">{words.installTitle}</h2>
      <p class="hint">{words.installHelp}</p>
      <p>
        <button type="button" class="button" onClick={() => void install.ask()}>
          {words.install}
        </button>
      </p>
    </section>
  );
};
