/** A page that reads the file it is given as a drop does, and hands over the draft. Everything crosses as text: Firefox's driver drops an object met twice. */
import { type Draft, newDraft } from '../../../shared/core/draft.ts';
import { startPdfEngine } from '../../../shared/reading/pdf-engine.browser.ts';
import { uprightCopyInThread } from '../../../shared/reading/reading-thread.ts';
import { prepareReading, readFile, readWords } from '../../../shared/ui/read-draft.ts';
import { type DirectoryTimes, timeDirectory } from './directory-page.ts';
import { readPrinted } from './read-printed.ts';

/** `firstMs`: until the first and the last page were read, when reading told it. */
export type TimedDraft = { draft: Draft; ms: number; firstMs?: number | undefined };
export type BenchPage = {
  prepare: () => void;
  read: (printed: boolean) => Promise<string>;
  /** Reads the file as a drop does, then every other page of it, for a copy with straight pages and their words. @returns its bytes. */
  copy: () => Promise<number>;
  /** Tells a reading to give up after `afterMs`. @returns what it threw and how long that took, in milliseconds. */
  cancel: (afterMs: number) => Promise<{ threw: string; ms: number }>;
  /** Tasks of this page that took more than 50 ms since it was last asked; null where the browser does not tell. */
  longTasks: () => number[] | null;
  /** The words of the file's pages, where they stand. */
  words: () => Promise<string>;
  startDirectory: (queries: readonly string[], sirets: readonly string[]) => void;
  /** null while it lasts; why, when it failed. */
  directoryTimes: () => DirectoryTimes | string | null;
};

const chosenFile = (): File => {
  const file = document.querySelector('input')?.files?.[0];
  if (!file) throw new Error('No file was given to the page.');
  return file;
};

const unread = ({ name, size, type }: File): Draft =>
  newDraft({ id: name, now: new Date().toISOString(), file: { name, size, type, sha256: '' } });

const readTimed = async (file: File): Promise<TimedDraft> => {
  const start = performance.now();
  let firstMs: number | undefined;
  const onProgress = ({ page, pageCount }: { page: number; pageCount: number }) => {
    if (page >= Math.min(2, pageCount)) firstMs ??= performance.now() - start;
  };
  const fill = await readFile(file, { memories: [], signal: new AbortController().signal, onProgress });
  return { draft: fill(unread(file)), ms: performance.now() - start, firstMs };
};

const readAlone = async (file: File): Promise<TimedDraft> => {
  startPdfEngine();
  const start = performance.now();
  const draft = await readPrinted(unread(file), new Uint8Array(await file.arrayBuffer()));
  return { draft, ms: performance.now() - start };
};

const copyUpright = async (): Promise<number> => {
  await readTimed(chosenFile());
  const copy = await uprightCopyInThread(chosenFile(), true);
  if (typeof copy === 'string') throw new Error(copy);
  return copy.length;
};

const cancelReading = async (afterMs: number): Promise<{ threw: string; ms: number }> => {
  const controller = new AbortController();
  const reading = readFile(chosenFile(), { memories: [], signal: controller.signal, onProgress: () => undefined });
  const threw = reading.then(
    () => '',
    (error: Error) => error.name,
  );
  if (afterMs > 0) await new Promise((done) => setTimeout(done, afterMs));
  const start = performance.now();
  controller.abort();
  return { threw: await threw, ms: performance.now() - start };
};

const observer = PerformanceObserver.supportedEntryTypes.includes('longtask')
  ? new PerformanceObserver((list) => tasks.push(...list.getEntries()))
  : null;
const tasks: PerformanceEntry[] = [];
observer?.observe({ type: 'longtask' });

const takeLongTasks = (): number[] | null => {
  tasks.push(...(observer?.takeRecords() ?? []));
  return observer && tasks.splice(0).map(({ duration }) => duration);
};

let times: DirectoryTimes | string | null = null;

const benchPage: BenchPage = {
  prepare: () => void prepareReading(),
  read: async (printed) => JSON.stringify(await (printed ? readAlone : readTimed)(chosenFile())),
  copy: copyUpright,
  cancel: cancelReading,
  longTasks: takeLongTasks,
  words: async () => JSON.stringify(await readWords(chosenFile())),
  startDirectory: (queries, sirets) => {
    times = null;
    timeDirectory(chosenFile(), queries, sirets).then(
      (told) => {
        times = told;
      },
      (error) => {
        times = String(error);
      },
    );
  },
  directoryTimes: () => times,
};
Object.assign(window, { benchPage });
