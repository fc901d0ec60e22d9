import { PDFDocument } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { splitPdf } from './split-pdf.ts';

/** Each page is as wide as its number says: what became of it can be seen. */
const made = async (pages: number): Promise<Uint8Array> => {
  const pdf = await PDFDocument.create();
  for (let page = 1; page <= pages; page += 1) pdf.addPage([100 + page, 200]);
  return pdf.save();
};

const widths = async (bytes: Uint8Array): Promise<number[]> =>
  (await PDFDocument.load(bytes)).getPages().map((page) => page.getWidth() - 100);

const partsOf = async (pages: number, starts: number[]): Promise<number[][]> => {
  const parts = await splitPdf(await made(pages), starts);
  if (typeof parts === 'string') throw new Error(parts);
  return Promise.all(parts.map(widths));
};

describe('a file of several invoices', () => {
  it('gives each its own pages, all of them, in their order', async () => {
    expect(await partsOf(6, [1, 3, 4])).toEqual([[1, 2], [3], [4, 5, 6]]);
    expect(await partsOf(3, [3, 1])).toEqual([[1, 2], [3]]);
  });

  it('a cover goes with the first', async () => {
    expect(await partsOf(4, [2, 3])).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });

  it('that cannot be opened is left as it is', async () => {
    expect(await splitPdf(new TextEncoder().encode('nothing'), [1, 2])).toBe('damaged');
  });
});
