/** The whole program on any surface: a header, one screen, and the messages. What a first screen does not need comes after it. */
import './theme/theme.css';
import { useSignal, useSignalEffect } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { boot, booted } from './boot.ts';
import { draftTitle } from './draft-title.ts';
import { takeFirstLook } from './first-look.ts';
import { language, t } from './i18n/texts.ts';
import { DropTarget } from './parts/drop-target.tsx';
import { Header } from './parts/header.tsx';
import { Toasts } from './parts/toast-list.tsx';
import type { Surface } from './ports.ts';
import { followAddress, route } from './router.ts';
import { focusMain, Screen } from './screen.tsx';
import { screenName } from './screen-name.ts';
import { followSession } from './session-watch.ts';
import { SessionProvider } from './use-session.ts';

type Props = { loadSurface: () => Promise<Surface>; practiceUrl: string };

export const App = ({ loadSurface, practiceUrl }: Props) => {
  const firstTheme = useSignal(takeFirstLook());
  useEffect(() => {
    void boot(loadSurface);
    return followAddress();
  }, [loadSurface]);
  const session = booted.value;
  useEffect(() => (session ? followSession(session) : undefined), [session]);
  useSignalEffect(() => booted.value?.followRoute());
  useSignalEffect(() => {
    document.documentElement.lang = language.value;
    document.documentElement.dataset.theme = booted.value?.theme.value ?? firstTheme.value;
    const open = 'id' in route.value ? booted.value?.desk.value : null;
    const title = [open && draftTitle(open.draft.value), screenName(route.value), t.value.app.name];
    document.title = title.filter(Boolean).join(' · ');
  });
  return (
    <SessionProvider value={session}>
      <DropTarget>
        <button type="button" class="skip" onClick={focusMain}>
          {t.value.app.skip}
        </button>
        <Header />
        <Screen practiceUrl={practiceUrl} />
        <Toasts />
      </DropTarget>
    </SessionProvider>
  );
};
