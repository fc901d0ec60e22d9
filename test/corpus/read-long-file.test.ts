/** A long file is read at its ends: its middle only when they say nothing. */
import { PDFDocument, StandardFonts } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../shared/reading/read-document.ts';
import { readInvoiceFile } from '../../shared/reading/read-invoice-file.ts';
import { longInvoice } from '../bench/long-invoice.ts';
import { compareReading } from '../bench/score.ts';
import { isWrong } from '../bench/summarise.ts';
import { truthOf } from './invoice.ts';

/** A file whose pages say only what they are told to. */
const pagesSaying = async (texts: string[]): Promise<Uint8Array> => {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  for (const text of texts) pdf.addPage([595, 842]).drawText(text, { x: 40, y: 700, size: 10, font });
  return pdf.save();
};

const withWords = async (bytes: Uint8Array): Promise<number[]> =>
  (await readDocument(bytes)).pages.filter(({ words }) => words.length > 0).map(({ number }) => number);

const SENTENCE = 'These words are long enough to be a layer of text and not the stamp of a scanner.';

describe('a long file', () => {
  it('is read at its ends', async () => {
    const { bytes } = await longInvoice(12);
    const document = await readDocument(bytes);
    expect(document.pages.map(({ number }) => number)).toEqual(Array.from({ length: 12 }, (_, index) => index + 1));
    expect(await withWords(bytes)).toEqual([1, 2, 3, 10, 11, 12]);
  });

  it('is read whole when its ends hold no text', async () => {
    const middle = ['', '', '', SENTENCE, SENTENCE, '', '', ''];
    expect(await withWords(await pagesSaying(middle))).toEqual([4, 5]);
    const stamped = ['scan 1', '', '', SENTENCE, '', '', ''];
    expect(await withWords(await pagesSaying(stamped))).toEqual([1, 4]);
  });

  it('tells each page as it is read', async () => {
    const told: [number, number][] = [];
    await readDocument((await longInvoice(5)).bytes, { onProgress: (done, of) => told.push([done, of]) });
    expect(told).toEqual([1, 2, 3, 4, 5].map((done) => [done, 5]));
  });

  it.each([1, 5, 100])('of %i pages gives all its fields', async (pages) => {
    const { invoice, bytes } = await longInvoice(pages);
    const { fields, document } = await readInvoiceFile(bytes);
    expect(document.pages).toHaveLength(pages);
    expect(compareReading(fields, truthOf(invoice), false).filter(isWrong)).toEqual([]);
  });
});
