/** `node test/bench/eval.ts FOLDER [--json OUT] [--with-xml] [--skip FAMILY,…] [--only FAMILY,…]`: what is read against the truth files. */
import { readFile, writeFile } from 'node:fs/promises';
import { findCases } from './find-cases.ts';
import { printReport } from './print-report.ts';
import { readPrinted } from './read-printed.ts';
import { compareReading } from './score.ts';
import { summarise } from './summarise.ts';

const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
};

const folder = process.argv[2];
const withXml = process.argv.includes('--with-xml');
if (!folder) throw new Error('usage: node test/bench/eval.ts FOLDER [--json OUT]');

const chosen = (family: string): boolean => {
  const [only, skip] = [option('--only')?.split(','), option('--skip')?.split(',')];
  return (!only || only.includes(family)) && !skip?.includes(family);
};

const results = [];
for (const item of await findCases(folder)) {
  if (!chosen(item.truth.family)) continue;
  const { reading, ms } = await readPrinted(new Uint8Array(await readFile(item.pdf)), withXml);
  results.push({ file: item.name, family: item.truth.family, ms, fields: compareReading(reading, item.truth) });
}
const report = summarise(results);
printReport(report, results);
const out = option('--json');
if (out) await writeFile(out, `${JSON.stringify(report, null, 2)}\n`);
