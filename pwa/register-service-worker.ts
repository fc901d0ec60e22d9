/** Installs the service worker and says when a new version waits. */
import { Workbox } from 'workbox-window';

/** `ready` gets the function that switches to the new version and reloads the page. */
export const registerServiceWorker = async (ready: (update: () => void) => void): Promise<void> => {
  if (!('serviceWorker' in navigator)) return;
  const workbox = new Workbox('./sw.js');
  workbox.addEventListener('waiting', () =>
    ready(() => {
      workbox.addEventListener('controlling', () => location.reload());
      workbox.messageSkipWaiting();
    }),
  );
  await workbox.register();
};
