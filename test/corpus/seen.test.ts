/** What is seen beside the fields, on our own invoices: no false alarm, and merged files told apart. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { squeeze } from '../../shared/core/seen.ts';
import { readInvoiceFile } from '../../shared/reading/read-invoice-file.ts';

const folders = [join(import.meta.dirname, 'own'), join(import.meta.dirname, 'mixed/files')];
const files = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.pdf'))
    .map((name) => join(folder, name)),
);

const read = async (bytes: Uint8Array) => {
  const { fields, seen } = await readInvoiceFile(bytes);
  return { number: fields.invoiceNumber?.value ?? '', seen };
};

describe('one invoice', () => {
  it.each(files.map((path) => [path.split('/').at(-1) ?? '', path]))('%s', async (_name, path) => {
    const { number, seen } = await read(new Uint8Array(readFileSync(path)));
    expect(seen?.invoices.length).toBeLessThanOrEqual(1);
    expect(seen?.figures).toContain(squeeze(number));
  });
});

const merged = async (paths: readonly string[]): Promise<Uint8Array> => {
  const whole = await PDFDocument.create();
  for (const path of paths) {
    const one = await PDFDocument.load(readFileSync(path));
    for (const page of await whole.copyPages(one, one.getPageIndices())) whole.addPage(page);
  }
  return whole.save();
};

/** Every file with its neighbour: most pairs are told apart, and none is told as more than it holds. */
describe('two invoices in one file', () => {
  it('are told apart, nearly always', async () => {
    const pairs = files.slice(0, -1).map((path, index): [string, string] => [path, files[index + 1] ?? path]);
    let told = 0;
    const missed: string[] = [];
    for (const [one, other] of pairs) {
      const [first, second] = [
        await read(new Uint8Array(readFileSync(one))),
        await read(new Uint8Array(readFileSync(other))),
      ];
      const { seen } = await read(await merged([one, other]));
      expect(seen?.invoices.length).toBeLessThanOrEqual(2);
      if (squeeze(first.number) === squeeze(second.number)) continue;
      if (seen?.invoices.length === 2) told += 1;
      else missed.push(`${first.number} + ${second.number}`);
    }
    expect(told / pairs.length, missed.join('\n')).toBeGreaterThan(0.75);
  });
});
