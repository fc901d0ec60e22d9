import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PDFDict, PDFDocument, PDFName, PDFRawStream, PDFStream } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { plainCopy } from './plain-copy.ts';
import { readDocument } from './read-document.ts';

const root = join(import.meta.dirname, '../..');
const folders = [join(root, 'test/corpus/own'), join(root, 'test/corpus/mixed')];

/** Every PDF of our own with an e-invoice in it. */
const withInvoice = async (): Promise<[string, Uint8Array][]> => {
  const found: [string, Uint8Array][] = [];
  for (const folder of folders) {
    for (const file of await readdir(folder)) {
      if (!file.endsWith('.pdf')) continue;
      const bytes = new Uint8Array(await readFile(join(folder, file)));
      if ((await readDocument(bytes.slice())).xml) found.push([file, bytes]);
    }
  }
  return found;
};

const copyOf = async (bytes: Uint8Array): Promise<Uint8Array> => {
  const copy = await plainCopy(bytes);
  if (typeof copy === 'string') throw new Error(copy);
  return copy;
};

describe('a plain copy', async () => {
  const files = await withInvoice();

  it('is made of something', () => {
    expect(files.length).toBeGreaterThan(0);
  });

  it.each(files)('of %s shows the same words and holds no e-invoice', async (_file, bytes) => {
    const copy = await copyOf(bytes);
    const [before, after] = [await readDocument(bytes.slice()), await readDocument(copy.slice())];
    expect(after.pages).toEqual(before.pages);
    expect([after.xml, after.attachments]).toEqual([null, []]);
  });

  it.each(files)('of %s keeps no mark of one in any object', async (_file, bytes) => {
    const { context, catalog } = await PDFDocument.load(await copyOf(bytes), { updateMetadata: false });
    for (const key of ['AF', 'Metadata', 'OutputIntents']) expect(catalog.has(PDFName.of(key)), key).toBe(false);
    for (const [, object] of context.enumerateIndirectObjects()) {
      const dict = object instanceof PDFDict ? object : object instanceof PDFStream ? object.dict : null;
      expect(dict?.get(PDFName.of('Type'))).not.toBe(PDFName.of('EmbeddedFile'));
      expect(dict?.get(PDFName.of('Type'))).not.toBe(PDFName.of('Filespec'));
      expect(object instanceof PDFRawStream ? object.dict.toString() : object.toString()).not.toMatch(
        /factur-?x|\/AF\b/i,
      );
    }
  });

  it('is refused of a signed file', async () => {
    const pdf = await PDFDocument.create();
    pdf.addPage();
    pdf.context.register(pdf.context.obj({ Type: 'Sig', ByteRange: [0, 1, 2, 3], Contents: 'x' }));
    expect(await plainCopy(await pdf.save())).toBe('signed');
  });

  it('is refused of what is no PDF', async () => {
    expect(await plainCopy(new TextEncoder().encode('bonjour'))).toBe('damaged');
  });
});
