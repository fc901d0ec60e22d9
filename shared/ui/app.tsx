/** The whole program on any surface: a header, one screen, and the messages. */
import './theme/theme.css';
import { useSignalEffect } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { BookScreen } from './book/book-screen.tsx';
import { CheckScreen } from './check/check-screen.tsx';
import { CopyScreen } from './copy/copy-screen.tsx';
import { draftTitle } from './draft-title.ts';
import { FillScreen } from './fill/fill-screen.tsx';
import { HandOverScreen } from './hand-over/hand-over-screen.tsx';
import { OfferedDraft } from './hand-over/offered-draft.tsx';
import { HomeScreen } from './home/home-screen.tsx';
import { language, t } from './i18n/texts.ts';
import { DropTarget } from './parts/drop-target.tsx';
import { Header } from './parts/header.tsx';
import { Toasts } from './parts/toast-list.tsx';
import type { Surface } from './ports.ts';
import { followAddress, route } from './router.ts';
import { createSession, type Session, SessionProvider, useSession } from './session.ts';
import { SettingsScreen } from './settings/settings-screen.tsx';
import { undoByKey } from './undo-keys.ts';

export const App = ({ surface }: { surface: Surface }) => {
  const session = useMemo(() => createSession(surface), [surface]);
  useEffect(() => {
    session.start().catch(session.sayProblem);
    const stops = [
      warnBeforeLoss(session),
      followAddress(),
      followUndoKeys(session),
      session.watchShelf(),
      session.watchBook(),
      surface.portal?.watch((page) => void session.followPage(page)),
    ];
    return () => {
      for (const stop of stops) stop?.();
    };
  }, [session, surface]);
  useSignalEffect(() => session.followRoute());
  useSignalEffect(() => {
    document.documentElement.lang = language.value;
    document.documentElement.dataset.theme = session.theme.value;
    const open = 'id' in route.value ? session.desk.value : null;
    document.title = [open && draftTitle(open.draft.value), t.value.app.name].filter(Boolean).join(' · ');
  });
  return (
    <SessionProvider value={session}>
      <DropTarget>
        <button type="button" class="skip" onClick={focusMain}>
          {t.value.app.skip}
        </button>
        <Header />
        <OfferedDraft>
          <Screen />
        </OfferedDraft>
        <Toasts />
      </DropTarget>
    </SessionProvider>
  );
};

/** The browser asks before closing when the disk refused the last edits. */
const warnBeforeLoss = ({ desk }: Session): (() => void) => {
  const warn = (event: Event) => {
    const saving = desk.value?.saving.value ?? 'saved';
    if (saving !== 'saved' && saving !== 'saving') event.preventDefault();
  };
  addEventListener('beforeunload', warn);
  return () => removeEventListener('beforeunload', warn);
};

const followUndoKeys = ({ desk }: Session): (() => void) => {
  const press = (event: KeyboardEvent) => {
    if (!event.defaultPrevented) undoByKey(event, 'id' in route.value ? desk.value : null);
  };
  addEventListener('keydown', press);
  return () => removeEventListener('keydown', press);
};

/** A button, not a link: the address holds the screen and must not change. */
const focusMain = (): void => {
  document.querySelector('main')?.focus({ preventScroll: true });
};

/** A new screen starts at its top, with the focus in it: as a page would. */
const useArrival = (screen: string): void => {
  const first = useRef(true);
  useEffect(() => {
    if (first.current) first.current = false;
    else {
      scrollTo({ top: 0, behavior: 'instant' });
      focusMain();
    }
  }, [screen]);
};

const Screen = () => {
  const { desk, missing } = useSession();
  const at = route.value;
  useArrival(at.screen);
  if (!('id' in at)) return <GeneralScreen screen={at.screen} />;
  const open = desk.value?.draft.value.id === at.id ? desk.value : null;
  if (!open) return <Absent id={at.id} gone={missing.value} />;
  if (at.screen === 'check') return <CheckScreen desk={open} key={at.id} />;
  if (at.screen === 'fill') return <FillScreen desk={open} key={at.id} />;
  if (at.screen === 'copy') return <CopyScreen desk={open} key={at.id} />;
  return <HandOverScreen desk={open} key={at.id} />;
};

const GeneralScreen = ({ screen }: { screen: 'home' | 'settings' | 'book' }) => {
  if (screen === 'book') return <BookScreen />;
  return screen === 'settings' ? <SettingsScreen /> : <HomeScreen />;
};

const Absent = ({ id, gone }: { id: string; gone: boolean }) => {
  const { bringBack, sayProblem } = useSession();
  return (
    <main id="main" tabIndex={-1} data-screen="absent" class="screen">
      <p>{gone ? t.value.app.notFound : t.value.app.loading}</p>
      {gone && (
        <p class="actions">
          <a class="button" href="#/">
            {t.value.app.backHome}
          </a>
          <button type="button" class="button quiet" onClick={() => bringBack(id).catch(sayProblem)}>
            {t.value.app.bringBack}
          </button>
        </p>
      )}
    </main>
  );
};
