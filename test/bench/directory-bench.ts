/** The directory of public structures, at its published size: how long to import, what it weighs, how fast it is searched. */
import { existsSync, statSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeDirectory, PUBLISHED, siretOf } from '../directory/make-directory.ts';
import { projectRoot } from '../support/build-all.ts';
import type { DirectoryTimes } from './page/directory-page.ts';
import { median } from './print-bench.ts';

/** Made once: it takes longer than to read it. */
export const directoryFile = async (): Promise<string> => {
  const folder = join(projectRoot, '.cache/bench');
  const path = join(folder, 'annuaire.xlsx');
  await mkdir(folder, { recursive: true });
  if (!existsSync(path)) await writeFile(path, await makeDirectory(PUBLISHED));
  return path;
};

/** Names, towns and SIRETs, from three letters on; one that is found everywhere, one nowhere. */
export const QUERIES = [
  ...['val', 'saint', 'com', 'lycee mont', 'hospitalier beau', 'champ 12', 'commune de pontarcy 7'],
  ...['20000', '200 003 612', 'zzz', 'roche neuve 399', 'regie eaux ville'],
];
/** All over the directory, each in a block of its own; the last is nowhere. */
export const SIRETS = [
  ...Array.from({ length: 60 }, (_, at) => String(siretOf(at * 3_331)).padStart(14, '0')),
  '99999999999999',
];

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;
const worst = (values: number[]): number => Math.max(...values);

export const printDirectory = (path: string, times: DirectoryTimes): void => {
  const { previewMs, importMs, structures, services, bytes, usage, openMs, lookUpMs, firstSearchMs, searchMs } = times;
  console.log(
    `\ndirectory of ${structures} structures, ${services} services: ${megabytes(statSync(path).size)} of XLSX`,
  );
  console.log(`  columns shown after ${seconds(previewMs)}, imported in ${seconds(importMs)}`);
  console.log(`  on the disk ${megabytes(bytes)} (the browser counts ${megabytes(usage)} for all of it)`);
  console.log(`  the page's own database opened in ${openMs.toFixed(1)} ms`);
  console.log(
    `  one SIRET looked up, ${lookUpMs.length} times: median ${median(lookUpMs).toFixed(1)} ms, worst ${worst(lookUpMs).toFixed(1)} ms`,
  );
  console.log(`  first search (opens the directory): ${seconds(firstSearchMs)}`);
  console.log(`  search: median ${median(searchMs).toFixed(1)} ms, worst ${worst(searchMs).toFixed(1)} ms`);
};
