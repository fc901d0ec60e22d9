/**
 * `npm run bench [-- FILE…] [--rounds N] [--directory]`: how long from a drop to the fields, beside what `pdftotext -bbox` takes for the
 * same file, turn by turn in one run. Only the ratios mean something on a busy machine.
 * `npm run bench -- --scans [FOLDER] [--rounds N]`: scans beside `pdftoppm | tesseract --psm 3`; without a folder, our own.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { projectRoot } from '../support/build-all.ts';
import { openBench } from './bench-browser.ts';
import { benchScans } from './bench-scans.ts';
import { tellPlainly } from './command.ts';
import { directoryFile, printDirectory } from './directory-bench.ts';
import { longInvoice } from './long-invoice.ts';
import { findPdftotext } from './pdftotext.ts';
import { median, printRow, printTitle } from './print-bench.ts';

const PAGES = [1, 5, 100];
const ROUNDS = 9;
/** A page takes seconds, on both sides. */
const SCAN_ROUNDS = 3;
const OWN_SCANS = join(projectRoot, 'test/corpus/scans/files');

/** Our own invoices of 1, 5 and 100 pages, built anew. */
const ownFiles = async (): Promise<string[]> => {
  const folder = join(projectRoot, '.cache/bench');
  await mkdir(folder, { recursive: true });
  return Promise.all(
    PAGES.map(async (pages) => {
      const path = join(folder, `${pages}-pages.pdf`);
      await writeFile(path, (await longInvoice(pages)).bytes);
      return path;
    }),
  );
};

const main = async (): Promise<void> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      rounds: { type: 'string' },
      scans: { type: 'boolean', default: false },
      directory: { type: 'boolean', default: false },
    },
  });
  if (values.scans) return benchScans(positionals[0] ?? OWN_SCANS, Number(values.rounds ?? SCAN_ROUNDS));
  const rounds = Number(values.rounds ?? ROUNDS);
  const files = values.directory || positionals.length > 0 ? positionals : await ownFiles();
  const pdftotext = findPdftotext();
  console.log(pdftotext ? '' : 'pdftotext (poppler-utils) n’est pas installé : les temps sont donnés seuls.');
  const bench = await openBench();
  try {
    printTitle();
    for (const file of files) {
      const cold = await repeat(3, () => bench.cold(file));
      const primed = await repeat(3, () => bench.primed(file));
      await bench.warmUp(file);
      const turns = await repeat(rounds, async () => ({
        ...(await bench.warm(file)),
        native: pdftotext?.(file) ?? null,
      }));
      const native = turns.flatMap((turn) => turn.native ?? []);
      printRow({
        file: basename(file),
        pages: turns[0]?.pages ?? 0,
        warm: median(turns.map(({ ms }) => ms)),
        first: median(turns.flatMap(({ firstMs }) => firstMs ?? [])),
        native: native.length > 0 ? median(native) : null,
        primed: median(primed),
        cold: median(cold),
        longTasks: await bench.longTasks(),
        cancel: await bench.cancel(file),
        memory: (await bench.memory())?.peak ?? null,
      });
    }
    if (positionals.length === 0) {
      const path = await directoryFile();
      printDirectory(path, await bench.directory(path));
    }
  } finally {
    await bench.close();
  }
};

const repeat = async <T>(times: number, work: () => Promise<T>): Promise<T[]> => {
  const results: T[] = [];
  for (let turn = 0; turn < times; turn += 1) results.push(await work());
  return results;
};

await tellPlainly(main);
