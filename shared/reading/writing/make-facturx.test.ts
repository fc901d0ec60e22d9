import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cmyk, PDFDict, PDFDocument, PDFName, StandardFonts } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { readXml } from '../../core/extract/xml/read-xml.ts';
import { openPdf } from '../pdf-engine.ts';
import { readDocument } from '../read-document.ts';
import { archiveFaults } from './archive-faults.ts';
import { madePdf } from './made-pdf.fixture.ts';
import { makeFacturx } from './make-facturx.ts';
import { plainCopy } from './plain-copy.ts';

const root = join(import.meta.dirname, '../../..');
const lend = async (file: string) =>
  new Uint8Array(await readFile(join(root, 'node_modules/pdfjs-dist/standard_fonts', file)));
const xml =
  '<?xml version="1.0" encoding="UTF-8"?>\n<rsm:CrossIndustryInvoice xmlns:rsm="r" xmlns:ram="a"><rsm:ExchangedDocument><ram:ID>É-1</ram:ID></rsm:ExchangedDocument><rsm:SupplyChainTradeTransaction/></rsm:CrossIndustryInvoice>\n';
const order = { xml, profile: 'BASIC WL', title: 'Facture É-1', now: '2026-01-31T10:00:00.000Z', lend } as const;

const made = async (bytes: Uint8Array) => {
  const result = await makeFacturx(bytes, order);
  if (!('bytes' in result)) throw new Error(JSON.stringify(result));
  return result;
};

const pdfWith = async (change: (pdf: PDFDocument) => void | Promise<void>): Promise<Uint8Array> => {
  const pdf = await PDFDocument.create();
  pdf.addPage([300, 200]);
  await change(pdf);
  return pdf.save();
};

describe('a Factur-X made of the user’s own PDF', () => {
  it('holds the e-invoice to the byte, on the same pages, as a PDF/A-3b', async () => {
    const bytes = await madePdf();
    const { bytes: facturx } = await made(bytes);
    expect(await archiveFaults(facturx, xml)).toEqual([]);
    const [before, after] = [await readDocument(bytes.slice()), await readDocument(facturx.slice())];
    expect(after.pages.map(({ words }) => words.map(({ text }) => text))).toEqual(
      before.pages.map(({ words }) => words.map(({ text }) => text)),
    );
    expect([after.xml?.name, after.xml?.text, after.announces]).toEqual(['factur-x.xml', xml, 'e-invoice']);
    expect(readXml(after.xml?.text ?? '')?.invoiceNumber?.value).toBe('É-1');
    expect(after.attachments).toHaveLength(1);
  });

  it('says of itself the same thing twice, and keeps its bookmarks', async () => {
    const pdf = await openPdf((await made(await madePdf())).bytes).promise;
    const { info, metadata } = await pdf.getMetadata();
    expect(info).toMatchObject({ Title: 'Facture F-1', Producer: 'Bordereau', ModDate: 'D:20260131100000Z' });
    expect([metadata?.get('dc:title'), metadata?.get('xmp:modifydate')]).toEqual([
      'Facture F-1',
      '2026-01-31T10:00:00Z',
    ]);
    expect((await pdf.getOutline()).map(({ title }) => title)).toEqual(['Conditions']);
  });

  it.each(Object.values(StandardFonts).filter((font) => font !== 'Symbol'))(
    'lends a font for %s, and says which',
    async (font) => {
      const bytes = await pdfWith(async (pdf) => {
        const sign = font === 'ZapfDingbats' ? '✔' : 'Total à payer : 1 234,50 €';
        pdf.getPage(0).drawText(sign, { font: await pdf.embedFont(font), x: 20, y: 100, size: 12 });
      });
      const { bytes: facturx, lent } = await made(bytes);
      expect([...lent.keys()]).toEqual([font]);
      expect(await archiveFaults(facturx, xml)).toEqual([]);
    },
  );

  it.each([
    ['of all 256 codes, most of them none', ['/.notdef', '/Scaron', '/.notdef'], true],
    ['with a sign that no free font has', ['/Scaron', '/smiley'], false],
  ])('lends a font to a list %s', async (_what, glyphs, lends) => {
    const bytes = await pdfWith(async (pdf) => {
      const font = await pdf.embedFont(StandardFonts.TimesRoman);
      pdf.getPage(0).drawText('Total', { font, x: 20, y: 100, size: 12 });
      await pdf.flush();
      const differences = pdf.context.obj([0, ...glyphs.map((glyph) => PDFName.of(glyph.slice(1)))]);
      const encoding = pdf.context.obj({ Type: 'Encoding', Differences: differences });
      pdf.context.lookup(font.ref, PDFDict).set(PDFName.of('Encoding'), encoding);
    });
    const result = await makeFacturx(bytes, order);
    expect('bytes' in result).toBe(lends);
    if ('bytes' in result) expect(await archiveFaults(result.bytes, xml)).toEqual([]);
  });

  it('is made again of what is one already', async () => {
    const { bytes } = await made((await made(await madePdf())).bytes);
    expect(await archiveFaults(bytes, xml)).toEqual([]);
  });

  it('loses scripts, and stays the same otherwise', async () => {
    const bytes = await pdfWith((pdf) => {
      pdf.addJavaScript('hello', 'app.alert(1)');
      pdf.catalog.set(PDFName.of('OpenAction'), pdf.context.obj({ S: 'JavaScript', JS: 'x' }));
    });
    expect(await archiveFaults((await made(bytes)).bytes, xml)).toEqual([]);
  });

  it('gives back a plain copy', async () => {
    const copy = await plainCopy((await made(await madePdf())).bytes);
    if (typeof copy === 'string') throw new Error(copy);
    const { xml: left, announces } = await readDocument(copy);
    expect([left, announces]).toEqual([null, undefined]);
  });

  it('is made of every invoice of ours that is neither signed nor locked', async () => {
    const folder = join(root, 'test/corpus/mixed/files');
    const files = (await readdir(folder)).filter((file) => file.endsWith('.pdf')).filter((_, at) => at % 6 === 0);
    for (const file of files) {
      const { bytes } = await made(new Uint8Array(await readFile(join(folder, file))));
      expect(await archiveFaults(bytes, xml), file).toEqual([]);
    }
  }, 120_000);
});

describe('a PDF that cannot become one says why', () => {
  it('a font that it does not hold, and that no free one replaces', async () => {
    const bytes = await pdfWith(async (pdf) => {
      const font = await pdf.embedFont(StandardFonts.Helvetica);
      pdf.getPage(0).drawText('Facture', { font });
      await pdf.flush();
      for (const [, object] of pdf.context.enumerateIndirectObjects())
        if ('set' in object && String(object).includes('/Helvetica'))
          (object as unknown as { set: (key: PDFName, value: PDFName) => void }).set(
            PDFName.of('BaseFont'),
            PDFName.of('Univers'),
          );
    });
    expect(await makeFacturx(bytes, order)).toEqual({ obstacles: [{ kind: 'fonts', names: ['Univers'] }] });
  });

  it('printing colours', async () => {
    const bytes = await pdfWith((pdf) => {
      pdf.getPage(0).drawRectangle({ width: 9, height: 9, color: cmyk(0.1, 0.2, 0.3, 0) });
    });
    expect(await makeFacturx(bytes, order)).toEqual({ obstacles: [{ kind: 'cmyk', names: [] }] });
  });

  it('a moving annotation', async () => {
    const pdf = await PDFDocument.create();
    pdf.addPage();
    const screen = pdf.context.register(pdf.context.obj({ Type: 'Annot', Subtype: 'Screen', Rect: [0, 0, 9, 9] }));
    pdf.getPage(0).node.set(PDFName.of('Annots'), pdf.context.obj([screen]));
    expect(await makeFacturx(await pdf.save(), order)).toEqual({
      obstacles: [{ kind: 'annotations', names: ['Screen'] }],
    });
  });

  it('a signature, a password, damage', async () => {
    const signed = await pdfWith((pdf) => {
      pdf.context.register(pdf.context.obj({ Type: 'Sig', ByteRange: [0, 1, 2, 3], Contents: 'x' }));
    });
    expect(await makeFacturx(signed, order)).toEqual({ refused: 'signed' });
    expect(await makeFacturx(await madePdf({ userPassword: 'secret' }), order)).toEqual({ refused: 'encrypted' });
    expect(await makeFacturx(new TextEncoder().encode('%PDF-1.4 bonjour'), order)).toEqual({ refused: 'damaged' });
  });
});

describe('the faults of an archive', () => {
  it('are all found in a file that is none', async () => {
    const faults = await archiveFaults(await madePdf(), xml);
    expect(faults).toEqual(expect.arrayContaining(['no-xmp', 'no-colours', 'no-invoice', 'other-invoice', 'obstacle']));
  });

  it('tell another e-invoice from the one that was asked for', async () => {
    expect(await archiveFaults((await made(await madePdf())).bytes, `${xml} `)).toEqual(['other-invoice']);
  });
});
