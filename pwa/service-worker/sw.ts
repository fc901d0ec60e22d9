/** Keeps the whole application on the machine: after one visit it needs no server. */
import { cleanupOutdatedCaches, type PrecacheEntry, precacheAndRoute } from 'workbox-precaching';

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: (PrecacheEntry | string)[] };

cleanupOutdatedCaches();

// Pages answer whatever follows the « ? »: it never reaches a server, so it cannot change what is served.
precacheAndRoute(self.__WB_MANIFEST, { ignoreURLParametersMatching: [/./] });

// The page of the very first visit is served by us too: it may lose its server before it loads its workers.
// Activation must not wait for it: Firefox would wait for the page's threads, and they for files that nobody serves until then.
self.addEventListener('activate', () => void self.clients.claim());

// A new version waits until the user says so: it must not swap files under an open draft.
self.addEventListener('message', (event) => {
  if (event.data?.type === 'SKIP_WAITING') event.waitUntil(self.skipWaiting());
});
