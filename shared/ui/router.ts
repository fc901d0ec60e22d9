/** Where the user is, kept in the address so that a reload comes back to the same draft. */
import { signal } from '@preact/signals';

export const draftScreens = ['check', 'fill', 'copy', 'hand-over'] as const;
export type DraftScreen = (typeof draftScreens)[number];
export type Route =
  | { screen: 'home' | 'settings' | 'book' }
  /** Several drafts, or one, to be made into structured invoices. */
  | { screen: 'lot'; ids: readonly string[] }
  | { screen: DraftScreen; id: string };

export const parseRoute = (hash: string): Route => {
  const [, lot] = /^#\/lot\/([\w+-]+)$/.exec(hash) ?? [];
  if (lot) return { screen: 'lot', ids: lot.split('+') };
  const [, screen, id] = /^#\/([a-z-]+)(?:\/([\w-]+))?$/.exec(hash) ?? [];
  if (screen === 'settings' || screen === 'book') return { screen };
  const known = draftScreens.find((name) => name === screen);
  return known && id ? { screen: known, id } : { screen: 'home' };
};

export const routeHash = (route: Route): string =>
  route.screen === 'lot' ? `#/lot/${route.ids.join('+')}` : pathOf(route);

const pathOf = (route: Exclude<Route, { ids: unknown }>): string =>
  'id' in route ? `#/${route.screen}/${route.id}` : route.screen === 'home' ? '#/' : `#/${route.screen}`;

export const route = signal<Route>({ screen: 'home' });

/** Follows the address; @returns how to stop. */
export const followAddress = (): (() => void) => {
  const follow = () => {
    route.value = parseRoute(location.hash);
  };
  follow();
  addEventListener('hashchange', follow);
  return () => removeEventListener('hashchange', follow);
};

export const go = (to: Route): void => {
  location.hash = routeHash(to);
  route.value = to;
};
