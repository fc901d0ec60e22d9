/** The directory's thread: reads and stores it, and searches in it, while the page stays free. */
import { type Haystack, haystackOf, searchLines } from '../../core/directory/search-lines.ts';
import { openDatabase } from '../database.ts';
import { storeProblem } from '../store-problem.ts';
import { directoryStore } from './directory-store.ts';
import { type ImportStep, importDirectory, NoStructure, previewDirectory } from './import-directory.ts';
import type { DirectoryProblem, FromDirectory, ToDirectory } from './messages.ts';

const store = directoryStore(openDatabase());
let haystack: Promise<Haystack> | null = null;

const say = (message: FromDirectory): void => self.postMessage(message);

const answer = async (message: ToDirectory): Promise<FromDirectory> => {
  const onStep = (step: ImportStep) => say({ told: 'step', step });
  if (message.ask === 'preview') return { told: 'tables', tables: await previewDirectory(message.file) };
  if (message.ask === 'search') {
    haystack ??= store.lines().then(haystackOf);
    return { told: 'hits', id: message.id, hits: searchLines(await haystack, message.query, message.limit) };
  }
  const { file, chosen, day } = message;
  const about = await importDirectory(store, file, { chosen, day, onStep });
  return { told: 'done', about };
};

const problemOf = (error: unknown): DirectoryProblem => {
  if (error instanceof NoStructure) return 'no-structure';
  return storeProblem(error) === 'disk-full' ? 'disk-full' : 'unreadable';
};

self.addEventListener('message', ({ data }: MessageEvent<ToDirectory>) => {
  answer(data).then(say, (error) => say({ told: 'failed', why: problemOf(error), error: String(error) }));
});
