/** The browser's own offer to install, held back until the user asks for it. */
import type { InstallPort } from '../shared/ui/ports.ts';

/** Not in the DOM's types: Chromium only. */
type InstallEvent = Event & { prompt: () => Promise<unknown> };

let held: InstallEvent | null = null;
const listeners = new Set<(possible: boolean) => void>();

const hold = (event: InstallEvent | null): void => {
  held = event;
  for (const listener of listeners) listener(held !== null);
};

addEventListener('beforeinstallprompt', (event) => {
  event.preventDefault();
  hold(event as InstallEvent);
});
addEventListener('appinstalled', () => hold(null));

export const install: InstallPort = {
  watch: (listener) => {
    listeners.add(listener);
    listener(held !== null);
    return () => listeners.delete(listener);
  },
  ask: async () => {
    const event = held;
    hold(null);
    await event?.prompt();
  },
};
