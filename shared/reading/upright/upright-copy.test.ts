/** A straightened copy is read back by pdf.js: its pages, their sizes, the words that lie unseen over them. */
import { createCanvas } from '@napi-rs/canvas';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import type { Word } from '../../core/document.ts';
import { readDocument } from '../read-document.ts';
import { uprightCopy } from './upright-copy.ts';

const jpeg = async (): Promise<Uint8Array> => new Uint8Array(await createCanvas(800, 1000).encode('jpeg'));

/** A page of text, a scan on its side, another page of text. */
const original = async (): Promise<Uint8Array> => {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  pdf.addPage([500, 700]).drawText('first page', { font, x: 50, y: 600 });
  pdf.addPage([700, 500]).drawImage(await pdf.embedJpg(await jpeg()), { x: 0, y: 0, width: 700, height: 500 });
  pdf.addPage([500, 700]).drawText('last page', { font, x: 50, y: 600 });
  return pdf.save();
};

const word = (text: string, x: number, y: number): Word => ({
  text,
  confidence: 0.9,
  box: { page: 2, x, y, width: 9 * text.length, height: 10 },
});
const words = [word('Facture', 40, 60), word('déposée', 120, 60), word('1234,50', 300, 640), word('漢', 10, 10)];
const scan = async () => ({ number: 2, width: 500, height: 700, words, jpeg: await jpeg() });

const read = async (bytes: Uint8Array | string) => {
  if (typeof bytes === 'string') throw new Error(bytes);
  return (await readDocument(bytes)).pages;
};

describe('a straightened copy', () => {
  it('has the new page in the place of the old one, and nothing of the old one', async () => {
    const bytes = await original();
    const copy = await uprightCopy(bytes, [await scan()], false);
    const pages = await read(copy);
    expect(pages.map(({ width, height }) => [width, height])).toEqual(Array(3).fill([500, 700]));
    expect(pages.map((page) => page.words.map(({ text }) => text).join(' '))).toEqual(['first page', '', 'last page']);
    const pictures = (await PDFDocument.load(copy as Uint8Array)).context
      .enumerateIndirectObjects()
      .filter(([, object]) => String(object).includes('/Subtype /Image'));
    expect(pictures.length).toBe(1);
  });

  it('lets its words be found where they stand, but those its font cannot say', async () => {
    const [, page] = await read(await uprightCopy(await original(), [await scan()], true));
    expect(page?.words.map(({ text }) => text)).toEqual(['Facture', 'déposée', '1234,50']);
    for (const [index, { box }] of page?.words.entries() ?? []) {
      const laid = words[index]?.box ?? box;
      expect(Math.abs(box.x - laid.x)).toBeLessThan(2);
      expect(Math.abs(box.width - laid.width)).toBeLessThan(2);
      expect(Math.abs(box.y + box.height - laid.y - laid.height)).toBeLessThan(5);
    }
    // Unseen: a guess of ours, not what the page says.
    expect(page?.origin).toBe('ocr');
    expect(page?.words[0]?.confidence).toBeLessThan(0.9);
  });
});
