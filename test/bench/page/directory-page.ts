/** The directory, timed from inside a page: import, size on the disk, search. */
import { openDatabase } from '../../../shared/storage/database.ts';
import { importInThread, previewInThread, searchInThread } from '../../../shared/storage/directory/directory-client.ts';
import { directoryStore } from '../../../shared/storage/directory/directory-store.ts';

export type DirectoryTimes = {
  previewMs: number;
  importMs: number;
  structures: number;
  services: number;
  bytes: number;
  /** What the browser says the origin weighs on the disk, after the import. */
  usage: number;
  /** Once in a page's life, long before anything is looked up. */
  openMs: number;
  lookUpMs: number[];
  firstSearchMs: number;
  searchMs: number[];
};

const timed = async <T>(work: () => Promise<T>): Promise<[T, number]> => {
  const start = performance.now();
  const result = await work();
  return [result, performance.now() - start];
};

/** A search is timed from the page, thread and back. */
export const timeDirectory = async (
  file: File,
  queries: readonly string[],
  sirets: readonly string[],
): Promise<DirectoryTimes> => {
  const { signal } = new AbortController();
  const [tables, previewMs] = await timed(() => previewInThread(file, signal));
  const given = { chosen: tables, day: '2026-11-23', signal, onStep: () => undefined };
  const [about, importMs] = await timed(() => importInThread(file, given));
  const store = directoryStore(openDatabase());
  const [, openMs] = await timed(() => store.about());
  const lookUpMs: number[] = [];
  for (const siret of sirets) lookUpMs.push((await timed(() => store.find(siret)))[1]);
  const [, firstSearchMs] = await timed(() => searchInThread('valmorel', 8));
  const searchMs: number[] = [];
  for (const query of queries) searchMs.push((await timed(() => searchInThread(query, 8)))[1]);
  const { structures, services, bytes } = about;
  const usage = (await navigator.storage.estimate()).usage ?? 0;
  return { previewMs, importMs, structures, services, bytes, usage, openMs, lookUpMs, firstSearchMs, searchMs };
};
