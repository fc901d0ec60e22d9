/** Where one is, and the few places one can go. */
import { draftTitle } from '../draft-title.ts';
import { bookTexts } from '../i18n/book.ts';
import { t } from '../i18n/texts.ts';
import { type DraftScreen, route, routeHash } from '../router.ts';
import { screenName } from '../screen-name.ts';
import { useEarlySession } from '../use-session.ts';
import { Logo } from './logo.tsx';

export const Header = () => {
  const at = route.value;
  return (
    <header class="header">
      <div class="header-bar">
        <a class="brand" href="#/" aria-current={at.screen === 'home' ? 'page' : undefined} title={t.value.app.home}>
          <Logo />
          <span>{t.value.app.name}</span>
        </a>
        {'id' in at && <DraftName />}
        <a class="header-link" href="#/book" aria-current={at.screen === 'book' ? 'page' : undefined}>
          {bookTexts.t.value.link}
        </a>
        <a class="header-link" href="#/settings" aria-current={at.screen === 'settings' ? 'page' : undefined}>
          {t.value.app.settings}
        </a>
      </div>
      {'id' in at && <Steps id={at.id} now={at.screen} />}
    </header>
  );
};

const DraftName = () => {
  const desk = useEarlySession()?.desk;
  return desk?.value && <span class="header-draft">{draftTitle(desk.value.draft.value)}</span>;
};

const Steps = ({ id, now }: { id: string; now: DraftScreen }) => {
  const session = useEarlySession();
  const screens: DraftScreen[] = session?.surface.portal
    ? ['check', 'fill', 'copy', 'hand-over']
    : ['check', 'copy', 'hand-over'];
  return (
    <nav class="steps" aria-label={t.value.app.steps}>
      {screens.map((screen) => (
        <a key={screen} href={routeHash({ screen, id })} aria-current={screen === now ? 'page' : undefined}>
          {screenName({ screen, id })}
        </a>
      ))}
    </nav>
  );
};
