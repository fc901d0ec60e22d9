import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { readDocument } from './read-document.ts';

const CII =
  '<rsm:CrossIndustryInvoice xmlns:rsm="r"><rsm:ExchangedDocument><ram:ID xmlns:ram="a">F-1</ram:ID></rsm:ExchangedDocument><rsm:SupplyChainTradeTransaction/></rsm:CrossIndustryInvoice>';

/** The e-invoice hangs on /AF alone: no list of attachments names it. */
const withLooseFile = async (content: string, compressed: boolean, objectStreams: boolean): Promise<Uint8Array> => {
  const pdf = await PDFDocument.create();
  pdf.addPage([300, 200]).drawText('Facture F-1');
  const { context, catalog } = pdf;
  const dict = { Type: 'EmbeddedFile', Subtype: 'text/xml' };
  const stream = compressed ? context.flateStream(content, dict) : context.stream(content, dict);
  const spec = context.obj({ Type: 'Filespec', AFRelationship: 'Data', EF: { F: context.register(stream) } });
  catalog.set(PDFName.of('AF'), context.obj([context.register(spec)]));
  return pdf.save({ useObjectStreams: objectStreams });
};

describe('an e-invoice that only /AF leads to', () => {
  it.each([
    [true, true],
    [true, false],
    [false, true],
    [false, false],
  ])('is found (compressed: %s, with object streams: %s)', async (compressed, objectStreams) => {
    const { xml } = await readDocument(await withLooseFile(CII, compressed, objectStreams));
    expect(xml?.text.trim()).toBe(CII);
  });

  it('is not made of any other file', async () => {
    const { xml } = await readDocument(await withLooseFile('<html><body>Bon de livraison</body></html>', true, true));
    expect(xml).toBeNull();
  });
});
