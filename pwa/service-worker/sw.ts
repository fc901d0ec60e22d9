/** Keeps the whole application on the machine: after one visit it needs no server. */
import { cleanupOutdatedCaches, type PrecacheEntry, precacheAndRoute } from 'workbox-precaching';

import { SHARED_CACHE } from '../shared-cache.ts';

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

// Another application shares files: they are laid aside on this machine, and the page asks before it keeps any.
self.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method === 'POST' && new URL(url).pathname.endsWith('/partage')) event.respondWith(layAside(event.request));
});

const layAside = async (request: Request): Promise<Response> => {
  const files = (await request.formData()).getAll('files').filter((part) => part instanceof File);
  const cache = await caches.open(SHARED_CACHE);
  for (const [at, file] of files.entries()) {
    const headers = { 'content-type': file.type, 'x-name': encodeURIComponent(file.name) };
    await cache.put(`./partage/${at}`, new Response(file, { headers }));
  }
  return Response.redirect('./', 303);
};
