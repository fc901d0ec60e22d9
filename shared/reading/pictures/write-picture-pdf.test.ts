/** What is written is read back by pdf.js, which repairs nothing here that it does not say. */

import { PDFDocument, PDFName, PDFRawStream } from 'pdf-lib';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { jpegPage, writePicturePdf } from './write-picture-pdf.ts';

const jpeg = (...bytes: number[]) => new Uint8Array([0xff, 0xd8, 0xff, ...bytes, 0xff, 0xd9]);
const pages = [
  { width: 1000, height: 2000, bytes: jpeg(1, 2) },
  { width: 800, height: 400, bytes: jpeg(3) },
];
const bytes = async () =>
  new Uint8Array(await writePicturePdf(pages.map((page) => jpegPage(page, page.bytes))).arrayBuffer());

describe('a PDF of pictures', () => {
  it('has one page per picture, in its shape', async () => {
    const pdf = await getDocument({ data: await bytes(), stopAtErrors: true, verbosity: 0 }).promise;
    expect(pdf.numPages).toBe(2);
    const [tall, wide] = await Promise.all([1, 2].map(async (number) => (await pdf.getPage(number)).view));
    expect(tall?.[2]).toBeCloseTo(420.94, 1);
    expect(tall?.[3]).toBeCloseTo(841.89, 1);
    expect(wide?.[2]).toBeCloseTo(841.89, 1);
    expect(wide?.[3]).toBeCloseTo(420.94, 1);
    const { fnArray } = await (await pdf.getPage(1)).getOperatorList();
    expect(fnArray).toContain(OPS.transform);
  });
  it('holds the pictures byte for byte, where its table says', async () => {
    const pdf = await PDFDocument.load(await bytes(), { throwOnInvalidObject: true });
    const held = pdf.context
      .enumerateIndirectObjects()
      .flatMap(([, object]) => (object instanceof PDFRawStream ? [object] : []))
      .filter(({ dict }) => dict.get(PDFName.of('Subtype')) === PDFName.of('Image'))
      .map(({ contents }) => contents);
    expect(held).toEqual(pages.map((page) => page.bytes));
    const [file, text] = [await bytes(), new TextDecoder('latin1').decode(await bytes())];
    expect(new TextDecoder('latin1').decode(file.slice(Number(/startxref\n(\d+)/.exec(text)?.[1])))).toMatch(/^xref/);
    for (const [, at] of text.matchAll(/^(\d{10}) 00000 n /gm)) expect(text.slice(Number(at))).toMatch(/^\d+ 0 obj/);
  });
});
