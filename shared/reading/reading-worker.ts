/**
 * The reading thread: everything from the bytes to the fields happens here, so that the page never waits. pdf.js parses
 * in a worker of its own below, which can be thrown away when a file keeps it busy for ever. It is started first, and
 * loads while the rest is fetched.
 */
import { keepPdfThread } from './pdf-thread.ts';
import type { ToThread } from './thread-messages.ts';

/** Before anything is imported: Firefox now and then locks a worker up that starts another while it imports. */
keepPdfThread();

const loading = import('./serve-readings.ts');
let asked = false;

self.addEventListener('message', async ({ data }: MessageEvent<ToThread>) => {
  asked = true;
  (await loading).answer(data);
});

/** What runs once is not yet compiled. */
const PRIMINGS = 3;

/** A first invoice that is already there is its own primer. */
const primeIfIdle = async (): Promise<void> => {
  const { prime, sayAlive } = await loading;
  sayAlive();
  for (let turn = 0; turn < PRIMINGS && !asked; turn += 1) await prime();
};
void primeIfIdle();
