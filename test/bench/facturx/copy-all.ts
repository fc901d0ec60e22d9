/** Plain copies of every PDF under some folders that carries or announces an e-invoice. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Copied, copyOne } from './copy-one.ts';
import { missingTools } from './outside-tools.ts';

/** Prints how many are sound, and why the others are not; a fault fails the process. */
export const copyAll = async (folders: readonly string[]): Promise<void> => {
  const missing = missingTools();
  let [sound, refused, faulty] = [0, 0, 0];
  for (const path of await pdfsIn(folders)) {
    const copied = await copyOne(path, missing);
    if (copied === 'no-invoice') continue;
    for (const line of told(copied)) console.log(`  ${path}: ${line}`);
    if ('refused' in copied) refused += 1;
    else if (copied.faults.length > 0) faulty += 1;
    else sound += 1;
  }
  console.log(`${sound} plain copies without a fault, ${faulty} with one, ${refused} refused`);
  if (missing.length > 0) console.log(`Not judged, for want of: ${missing.join(', ')}`);
  if (faulty > 0) process.exitCode = 1;
};

const told = (copied: Exclude<Copied, 'no-invoice'>): string[] =>
  'refused' in copied ? [`refused (${copied.refused})`] : copied.faults.map((fault) => `FAULT ${fault}`);

const pdfsIn = async (folders: readonly string[]): Promise<string[]> => {
  const found = await Promise.all(
    folders.map(async (folder) => (await readdir(folder, { recursive: true })).map((name) => join(folder, name))),
  );
  return found
    .flat()
    .filter((path) => /\.pdf$/i.test(path))
    .sort();
};
