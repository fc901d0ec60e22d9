/** What a screen is called, in the window's title and in the steps. '' on the first one: the program's own name is enough. */
import { bookTexts } from './i18n/book.ts';
import { t } from './i18n/texts.ts';
import type { Route } from './router.ts';

export const screenName = (at: Route): string => {
  const { app, facturx } = t.value;
  const names: Record<Route['screen'], string> = {
    home: '',
    check: app.check,
    fill: app.fill,
    copy: app.copy,
    'hand-over': app.handOver,
    lot: facturx.title('ids' in at ? at.ids.length : 1),
    book: bookTexts.t.value.title,
    settings: app.settings,
  };
  return names[at.screen];
};
