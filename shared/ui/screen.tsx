/** The screen the address asks for. */
import type { ComponentType } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { bootProblem } from './boot.ts';
import type { Desk } from './desk.ts';
import { HomeScreen } from './home/home-screen.tsx';
import { t } from './i18n/texts.ts';
import { lazy } from './parts/lazy.tsx';
import { type DraftScreen, route } from './router.ts';
import { useEarlySession, useSession } from './use-session.ts';

type OfDraft = ComponentType<{ desk: Desk }>;

const draftScreens: Record<DraftScreen, OfDraft & { prefetch: () => void }> = {
  check: lazy<{ desk: Desk }>(async () => (await import('./check/check-screen.tsx')).CheckScreen),
  fill: lazy<{ desk: Desk }>(async () => (await import('./fill/fill-screen.tsx')).FillScreen),
  copy: lazy<{ desk: Desk }>(async () => (await import('./copy/copy-screen.tsx')).CopyScreen),
  'hand-over': lazy<{ desk: Desk }>(async () => (await import('./hand-over/hand-over-screen.tsx')).HandOverScreen),
};
const SettingsScreen = lazy(async () => (await import('./settings/settings-screen.tsx')).SettingsScreen);
const BookScreen = lazy(async () => (await import('./book/book-screen.tsx')).BookScreen);
const LotScreen = lazy<{ ids: readonly string[] }>(async () => (await import('./lot/lot-screen.tsx')).LotScreen);
const OfferScreen = lazy(async () => (await import('./hand-over/offer-screen.tsx')).OfferScreen);

/** A button, not a link: the address holds the screen and must not change. */
export const focusMain = (): void => {
  document.querySelector('main')?.focus({ preventScroll: true });
};

/** A new screen starts at its top, with the focus in it: as a page would. */
const useArrival = (screen: string): void => {
  const first = useRef(true);
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return undefined;
    }
    scrollTo({ top: 0, behavior: 'instant' });
    return whenShown(screen, focusMain);
  }, [screen]);
};

/** A screen shown for the first time comes a moment later. @returns how to stop waiting. */
const whenShown = (screen: string, act: () => void): (() => void) => {
  const isShown = () => document.querySelector(`main[data-screen="${screen}"], main[data-screen="absent"]`) !== null;
  if (isShown()) {
    act();
    return () => undefined;
  }
  const watcher = new MutationObserver(() => {
    if (!isShown()) return;
    watcher.disconnect();
    act();
  });
  watcher.observe(document.body, { childList: true, subtree: true });
  return () => watcher.disconnect();
};

export const Screen = ({ practiceUrl }: { practiceUrl: string }) => {
  const session = useEarlySession();
  const at = route.value;
  useArrival(at.screen);
  useEffect(() => {
    if (session) for (const { prefetch } of [draftScreens.check, SettingsScreen]) prefetch();
  }, [session]);
  if (session?.offer.value) return <OfferScreen />;
  if (at.screen === 'home') return <HomeScreen practiceUrl={practiceUrl} />;
  if (!session) return <Opening />;
  if (at.screen === 'lot') return <LotScreen ids={at.ids} key={at.ids.join()} />;
  if (!('id' in at)) return at.screen === 'book' ? <BookScreen /> : <SettingsScreen />;
  const open = session.desk.value?.draft.value.id === at.id ? session.desk.value : null;
  if (!open) return <Absent id={at.id} gone={session.missing.value} />;
  const Shown = draftScreens[at.screen];
  return <Shown desk={open} key={`${at.screen}-${at.id}`} />;
};

const Opening = () => (
  <main id="main" tabIndex={-1} data-screen="opening" class="screen">
    <p role="status">{bootProblem.value ? t.value.app.screenFailed : t.value.app.loading}</p>
  </main>
);

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
