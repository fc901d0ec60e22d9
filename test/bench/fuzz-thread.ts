/** A thread of its own for each spoilt file in turn, so that one that never ends can be told and ended. */
import { parentPort } from 'node:worker_threads';
import { tryEverything } from '../support/try-everything.ts';

parentPort?.on('message', async (bytes: Uint8Array) => {
  try {
    const before = process.threadCpuUsage();
    const ends = await tryEverything(bytes);
    const { user, system } = process.threadCpuUsage(before);
    parentPort?.postMessage({ ends, busyMs: (user + system) / 1_000 });
  } catch (error) {
    parentPort?.postMessage({ failed: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});

/** Loaded: what a file takes counts from here. */
parentPort?.postMessage('ready');
