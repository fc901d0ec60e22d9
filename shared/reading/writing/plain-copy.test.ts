import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream, PDFStream } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { openPdf } from '../pdf-engine.ts';
import { readDocument } from '../read-document.ts';
import { madePdf } from './made-pdf.fixture.ts';
import { plainCopy, unlockedCopy } from './plain-copy.ts';

const root = join(import.meta.dirname, '../../..');
const folders = [join(root, 'test/corpus/own'), join(root, 'test/corpus/mixed/files')];

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

const parts = async (bytes: Uint8Array) => {
  const pdf = await openPdf(bytes).promise;
  const [outline, annotations] = await Promise.all([pdf.getOutline(), (await pdf.getPage(1)).getAnnotations()]);
  return { bookmarks: (outline ?? []).map(({ title }) => title), links: annotations.map(({ url }) => url) };
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
    expect([after.xml, after.attachments, after.announces]).toEqual([null, [], undefined]);
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

  it('keeps bookmarks and links, loses the file attached and the word for it', async () => {
    const bytes = await madePdf();
    const copy = await copyOf(bytes);
    expect(await parts(copy)).toEqual({ bookmarks: ['Conditions'], links: ['https://example.org/'] });
    expect([(await readDocument(bytes)).attachments.length, (await readDocument(copy)).attachments]).toEqual([1, []]);
    const described = await PDFDocument.load(copy, { updateMetadata: false });
    expect([described.getTitle(), described.getKeywords()]).toEqual(['Facture F-1', undefined]);
  });

  it('keeps what a pinned file looks like, but not the file', async () => {
    const pdf = await PDFDocument.create();
    const { context } = pdf;
    const EF = { F: context.register(context.stream('secret', { Type: 'EmbeddedFile' })) };
    const look = context.register(context.stream('0 0 9 9 re f', { Type: 'XObject', Subtype: 'Form' }));
    const pin = { Type: 'Annot', Subtype: 'FileAttachment', Rect: [9, 9, 18, 18], FS: { Type: 'Filespec', EF } };
    const seen = context.register(context.obj({ ...pin, AP: { N: look } }));
    pdf.addPage().node.set(PDFName.of('Annots'), context.obj([seen, context.register(context.obj(pin))]));
    const copy = await copyOf(await pdf.save());
    const page = (await PDFDocument.load(copy)).getPage(0).node;
    const left = page.lookup(PDFName.of('Annots'), PDFArray).asArray();
    expect(left.map((ref) => page.context.lookup(ref, PDFDict).get(PDFName.of('Subtype')))).toEqual([
      PDFName.of('Stamp'),
    ]);
    expect(new TextDecoder('latin1').decode(copy)).not.toContain('secret');
  });

  it('opens without the protection that its original had against changes', async () => {
    const bytes = await madePdf({ ownerPassword: 'patron', pdfVersion: '1.7ext3' });
    const [before, after] = [await readDocument(bytes.slice()), await readDocument(await copyOf(bytes))];
    expect([before.encrypted, after.encrypted]).toEqual([true, false]);
    expect(after.pages).toEqual(before.pages);
  });

  it('is refused of a file that asks for its password', async () => {
    expect(await plainCopy(await madePdf({ userPassword: 'secret' }))).toBe('encrypted');
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

describe('an unlocked copy', () => {
  it.each(['1.4', '1.7', '1.7ext3'] as const)('of PDF %s opens with either password', async (pdfVersion) => {
    const bytes = await madePdf({ userPassword: 'secret', ownerPassword: 'patron', pdfVersion });
    for (const password of ['secret', 'patron']) {
      const copy = await unlockedCopy(bytes, password);
      if (typeof copy === 'string') throw new Error(copy);
      const { pages, attachments, encrypted } = await readDocument(copy);
      const first = pages[0]?.words.map(({ text }) => text).join(' ');
      expect([first, attachments.length, encrypted]).toEqual(['Facture F-1 du 12/01/2026', 1, false]);
    }
    expect(await unlockedCopy(bytes, 'autre')).toBe('encrypted');
  });
});
