import { describe, expect, it } from 'vitest';
import { draftScreens, parseRoute, routeHash } from './router.ts';

describe('the address', () => {
  it('comes back to the same screen', () => {
    for (const screen of draftScreens) {
      const route = { screen, id: crypto.randomUUID() };
      expect(parseRoute(routeHash(route))).toEqual(route);
    }
    expect(parseRoute(routeHash({ screen: 'settings' }))).toEqual({ screen: 'settings' });
  });

  it('goes home when it says nothing we know', () => {
    for (const hash of ['', '#', '#/', '#recevoir=12', '#/check', '#/nowhere/1', '#/check/<script>']) {
      expect(parseRoute(hash)).toEqual({ screen: 'home' });
    }
  });
});
