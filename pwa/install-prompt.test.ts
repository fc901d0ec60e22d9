import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

/** What a browser that can install the page sends, and no other. */
class InstallEvent extends Event {
  prompt = vi.fn(() => Promise.resolve());
  constructor() {
    super('beforeinstallprompt', { cancelable: true });
  }
}

const page = new EventTarget();
beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
});
afterEach(() => void vi.unstubAllGlobals());

const watched = async () => {
  const { install } = await import('./install-prompt.ts');
  const told: boolean[] = [];
  const stop = install.watch((possible) => told.push(possible));
  return { install, told, stop };
};

describe('the offer to install', () => {
  it('is held back until it is wanted, then asked once', async () => {
    const { install, told } = await watched();
    const event = new InstallEvent();
    page.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(true);
    expect(event.prompt).not.toHaveBeenCalled();
    await install.ask();
    await install.ask();
    expect(event.prompt).toHaveBeenCalledTimes(1);
    expect(told).toEqual([false, true, false, false]);
  });

  it('that came before anyone watched is told to who comes later; installed otherwise, it goes', async () => {
    const { install } = await watched();
    page.dispatchEvent(new InstallEvent());
    const late: boolean[] = [];
    const stop = install.watch((possible) => late.push(possible));
    page.dispatchEvent(new Event('appinstalled'));
    stop();
    page.dispatchEvent(new InstallEvent());
    expect(late).toEqual([true, false]);
  });
});
