/** A page that reads the file it is given as a drop does, and hands over the draft. Everything crosses as text: Firefox's driver drops an object met twice. */
import { type Draft, newDraft } from '../../../shared/core/draft.ts';
import { startPdfEngine } from '../../../shared/reading/pdf-engine.browser.ts';
import { prepareReading, readFile } from '../../../shared/ui/read-draft.ts';
import { readPrinted } from './read-printed.ts';

export type BenchPage = { prepare: () => void; read: (printed: boolean) => Promise<string> };
export type TimedDraft = { draft: Draft; ms: number };

const chosenFile = (): File => {
  const file = document.querySelector('input')?.files?.[0];
  if (!file) throw new Error('No file was given to the page.');
  return file;
};

const unread = ({ name, size, type }: File): Draft =>
  newDraft({ id: name, now: new Date().toISOString(), file: { name, size, type, sha256: '' } });

const readDraft = async (file: File, printed: boolean): Promise<Draft> => {
  if (printed) startPdfEngine();
  if (printed) return readPrinted(unread(file), new Uint8Array(await file.arrayBuffer()));
  const fill = await readFile(file, { signal: new AbortController().signal, onProgress: () => undefined });
  return fill(unread(file));
};

const benchPage: BenchPage = {
  prepare: () => void prepareReading(),
  read: async (printed) => {
    const file = chosenFile();
    const start = performance.now();
    const draft = await readDraft(file, printed);
    return JSON.stringify({ draft, ms: performance.now() - start } satisfies TimedDraft);
  },
};
Object.assign(window, { benchPage });
