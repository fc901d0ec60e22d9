/** Scans in the browser beside `pdftoppm | tesseract`, turn by turn: time, fields right on both sides, memory, bytes. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { PDFDocument } from 'pdf-lib';
import { interpretDocument } from '../../shared/core/extract/interpret-document.ts';
import type { Reading } from '../../shared/core/reading.ts';
import { distOf, projectRoot } from '../support/build-all.ts';
import { type Bench, openBench } from './bench-browser.ts';
import { type Case, findCases } from './find-cases.ts';
import { findNativeOcr, type NativeReading, type Spent } from './native-ocr.ts';
import { median } from './print-bench.ts';
import type { RendererMemory } from './renderer-memory.ts';
import { compareReading } from './score.ts';
import { isRight } from './summarise.ts';

type Turn = { own: Spent; native: Spent | null };

export const benchScans = async (folder: string, rounds: number): Promise<void> => {
  const cases = await findCases(folder, { scans: true });
  const native = findNativeOcr();
  if (!native) console.log('pdftoppm, pdfimages ou tesseract (fra) n’est pas installé : les temps sont donnés seuls.');
  const bench = await openBench();
  const rights: { own: Right; native: Right }[] = [];
  try {
    console.log(row(['file', 'own', 'native', 'wall ÷', 'CPU ÷', 'fields, own', 'fields, native']));
    for (const one of cases) {
      await bench.warmScan(one.path);
      const turns: Turn[] = [];
      let [read, other]: [Reading, NativeReading | null] = [{}, null];
      for (let turn = 0; turn < rounds; turn += 1) {
        const own = await bench.scan(one.path);
        other = native?.(one.path) ?? null;
        read = own.draft.fields;
        turns.push({ own, native: other });
      }
      const right = { own: rightIn(read, one), native: rightIn(other ? fieldsOf(other) : {}, one) };
      rights.push(right);
      printTurns(one.name, turns, right);
    }
    const all = (side: 'own' | 'native') => share(rights.map((right) => right[side]));
    console.log(`fields right: own ${all('own')} · native ${native ? all('native') : '–'}`);
    await printMemory(bench, await longScan(cases));
    await printBytes();
  } finally {
    await bench.close();
  }
};

type Right = { right: number; of: number };

const fieldsOf = ({ pages }: NativeReading): Reading =>
  interpretDocument({ pages, xml: null, attachments: [], signed: false, encrypted: false }).fields;

const rightIn = (reading: Reading, { truth }: Case): Right => {
  const scored = compareReading(reading, truth, true).filter(({ truth: value }) => value !== null);
  return { right: scored.filter(isRight).length, of: scored.length };
};

const share = (rights: Right[]): string => {
  const sum = (part: keyof Right) => rights.reduce((total, right) => total + right[part], 0);
  return `${((100 * sum('right')) / sum('of')).toFixed(1)} %`;
};

const printTurns = (name: string, turns: Turn[], right: { own: Right; native: Right }): void => {
  const of = (side: 'own' | 'native', part: keyof Spent) =>
    median(turns.map((turn) => turn[side]?.[part] ?? Number.NaN));
  const ratio = (part: keyof Spent) => `${(of('own', part) / of('native', part)).toFixed(2)} ×`;
  const ms = (value: number) => `${Math.round(value)} ms`;
  const rates = [share([right.own]), share([right.native])];
  console.log(row([name, ms(of('own', 'wall')), ms(of('native', 'wall')), ratio('wall'), ratio('cpu'), ...rates]));
};

const printMemory = async (bench: Bench, file: string): Promise<void> => {
  const memory = await bench.everyPage(file);
  const mb = (part: keyof RendererMemory) => (memory ? `${Math.round(memory[part] / 1e6)} MB` : '–');
  console.log(`peak memory of the page’s process, every page of a scan of ${LONG_SCAN} pages read, and its copy made:`);
  console.log(`${mb('peak')}, of which ${mb('program')} are the browser’s program; ${mb('pictures')} of pictures kept`);
};

const LONG_SCAN = 20;

/** The first pages of the scans, in turn, in one file. */
const longScan = async (cases: readonly Case[]): Promise<string> => {
  const all = await PDFDocument.create();
  for (let at = 0; at < LONG_SCAN; at += 1) {
    const { path = '' } = cases[at % cases.length] ?? {};
    const [page] = await all.copyPages(await PDFDocument.load(await readFile(path)), [0]);
    if (page) all.addPage(page);
  }
  const folder = join(projectRoot, '.cache/bench');
  await mkdir(folder, { recursive: true });
  const path = join(folder, 'scans.pdf');
  await writeFile(path, await all.save());
  return path;
};

const printBytes = async (): Promise<void> => {
  const folder = join(distOf('bench'), 'ocr');
  const files = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name))));
  const kilobytes = (sizes: number[]) => Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1000);
  const [raw, packed] = [
    kilobytes(files.map(({ length }) => length)),
    kilobytes(files.map((file) => gzipSync(file).length)),
  ];
  console.log(`bytes shipped for scans: ${raw} kB, ${packed} kB packed`);
};

const row = (cells: string[]): string =>
  cells.map((cell, at) => (at === 0 ? cell.padEnd(46) : cell.padStart(16))).join('');
