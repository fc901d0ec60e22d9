/** Files that come from outside the application: shared to it, or opened with it. */
import type { Surface } from '../shared/ui/ports.ts';
import { SHARED_CACHE } from './shared-cache.ts';

type LaunchQueue = { setConsumer: (consume: (launch: { files?: readonly FileSystemFileHandle[] }) => void) => void };

export const watchOffers: Surface['watchOffers'] = (listener) => {
  let listening = true;
  const offer = (files: readonly File[]) => {
    if (listening && files.length > 0) listener({ draft: null, files });
  };
  void takeShared().then(offer, reportError);
  const { launchQueue } = window as { launchQueue?: LaunchQueue };
  launchQueue?.setConsumer(({ files = [] }) => {
    Promise.all(files.map((handle) => handle.getFile())).then(offer, reportError);
  });
  return () => {
    listening = false;
  };
};

/** What the service worker put down for us, taken away so that it is offered once. */
const takeShared = async (): Promise<File[]> => {
  if (!('caches' in window) || !(await caches.has(SHARED_CACHE))) return [];
  const cache = await caches.open(SHARED_CACHE);
  const answers = await Promise.all((await cache.keys()).map((request) => cache.match(request)));
  await caches.delete(SHARED_CACHE);
  return Promise.all(answers.filter((answer) => answer !== undefined).map(toFile));
};

const toFile = async (answer: Response): Promise<File> =>
  new File([await answer.blob()], decodeURIComponent(answer.headers.get('x-name') ?? 'facture.pdf'), {
    type: answer.headers.get('content-type') ?? '',
  });
