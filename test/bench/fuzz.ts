/**
 * `npm run fuzz -- [--count 1000] [--seed 1]`: spoils our own invoices in a thousand ways; everything the program does
 * with each must end in a value or a plain refusal, within five seconds of work. Prints what they came to; fails on any
 * other end.
 */
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { projectRoot } from '../support/build-all.ts';
import { mutate } from '../support/mutate.ts';
import { soundFiles } from '../support/sound-files.ts';
import type { Ends } from '../support/try-everything.ts';

/** Of the processor's own time: what else runs on the machine does not count. */
const LIMIT_MS = 5_000;
/** What waits and does nothing must end too. */
const HUNG_MS = 90_000;

type Answer = { ends: Ends; busyMs: number } | { failed: string };

let thread: Worker | null = null;

/** A sound file first: it pays for loading, and is not one of those counted. */
const start = async (sound: Uint8Array): Promise<Worker> => {
  const started = new Worker(new URL('./fuzz-thread.ts', import.meta.url), { stdout: true, stderr: true });
  await once(started, 'message');
  started.postMessage(sound);
  await once(started, 'message');
  return started;
};

const ask = async (bytes: Uint8Array, sound: Uint8Array): Promise<Answer> => {
  thread ??= await start(sound);
  const asked = thread;
  return new Promise((done) => {
    const settle = (answer: Answer): void => {
      clearTimeout(limit);
      asked.off('message', settle).off('error', fail);
      done(answer);
    };
    const giveUp = (why: string): void => {
      thread = null;
      void asked.terminate();
      settle({ failed: why });
    };
    const limit = setTimeout(giveUp, HUNG_MS, `no end after ${HUNG_MS} ms`);
    asked.once('message', settle);
    const fail = (error: unknown): void => giveUp(String(error));
    asked.once('error', fail);
    asked.postMessage(bytes);
  });
};

const count = (tally: Map<string, number>, key: string): void => void tally.set(key, (tally.get(key) ?? 0) + 1);

const faultOf = (answer: Answer): string | null => {
  if ('failed' in answer) return answer.failed;
  return answer.busyMs > LIMIT_MS ? `${Math.round(answer.busyMs)} ms of work` : null;
};

const main = async (): Promise<void> => {
  const { values } = parseArgs({ options: { count: { type: 'string' }, seed: { type: 'string' } } });
  const [runs, seed] = [Number(values.count ?? 1_000), Number(values.seed ?? 1)];
  const sound = await soundFiles();
  const tally = new Map<string, number>();
  const failures: string[] = [];
  let slowest = 0;
  const [{ bytes: first } = { bytes: new Uint8Array() }] = sound;
  for (let run = 0; run < runs; run += 1) {
    const file = sound[run % sound.length];
    if (!file) break;
    const spoilt = mutate(file.bytes, seed + run);
    const answer = await ask(spoilt, first);
    if ('ends' in answer) {
      slowest = Math.max(slowest, answer.busyMs);
      for (const [step, end] of Object.entries(answer.ends)) count(tally, `${step}: ${end}`);
    }
    const fault = faultOf(answer);
    if (fault) failures.push(await keep(file.name, seed + run, spoilt, fault));
  }
  for (const [end, times] of [...tally].sort()) console.log(`${String(times).padStart(6)}  ${end}`);
  for (const failure of failures) console.error(failure);
  console.log(`${runs} spoilt files, ${failures.length} bad ends, the longest ${Math.round(slowest)} ms of work`);
  await thread?.terminate();
  process.exitCode = failures.length > 0 ? 1 : 0;
};

const keep = async (name: string, seed: number, bytes: Uint8Array, why: string): Promise<string> => {
  const folder = join(projectRoot, '.cache/fuzz');
  await mkdir(folder, { recursive: true });
  const path = join(folder, `${seed}-${name}`);
  await writeFile(path, bytes);
  return `${path}: ${why}`;
};

await main();
