/** Factur-X as others make them: every profile, every place, every name; and the plain copy of each. */
import { describe, expect, it } from 'vitest';
import { readXml } from '../core/extract/xml/read-xml.ts';
import { readSheet } from '../core/xml-view/read-sheet.ts';
import { hybridPdf, places, withUpdate } from './hybrid-pdf.fixture.ts';
import { invoice, xmlByProfile } from './hybrid-xml.fixture.ts';
import { readDocument } from './read-document.ts';
import { plainCopy, unlockedCopy } from './writing/plain-copy.ts';

const xml = xmlByProfile['EN 16931'] ?? '';

const numberIn = async (bytes: Uint8Array): Promise<string | undefined> =>
  readXml((await readDocument(bytes.slice())).xml?.text ?? '')?.invoiceNumber?.value;

/** What is left in the plain copy: nothing. */
const leftIn = async (bytes: Uint8Array): Promise<unknown[]> => {
  const copy = await plainCopy(bytes);
  if (typeof copy === 'string') return [copy];
  const { xml: found, attachments, announces } = await readDocument(copy.slice());
  return [...(found ? ['xml'] : []), ...attachments, ...(announces ? [announces] : [])];
};

describe.each(Object.entries(xmlByProfile))('a PDF with an e-invoice of profile %s', (profile, text) => {
  it('is read, shown as an invoice, and made plain', async () => {
    const bytes = await hybridPdf({ name: profile === 'XRECHNUNG' ? 'xrechnung.xml' : 'factur-x.xml', xml: text });
    const { xml: found, announces } = await readDocument(bytes.slice());
    expect([found?.text, announces]).toEqual([text, 'e-invoice']);
    const { invoiceNumber, buyerSiret, totalGross, commitmentNumber } = readXml(text) ?? {};
    expect([invoiceNumber?.value, buyerSiret?.value, totalGross?.value, commitmentNumber?.value]).toEqual([
      invoice.number,
      invoice.buyer.siret,
      invoice.gross,
      invoice.commitment,
    ]);
    expect(readSheet(text)?.parties.map(({ name }) => name)).toEqual([invoice.seller.name, invoice.buyer.name]);
    expect(await leftIn(bytes)).toEqual([]);
  });
});

describe.each(Object.keys(places))('an e-invoice %s', (place) => {
  it.each([true, false])('is found and taken out (object streams: %s)', async (objectStreams) => {
    const bytes = await hybridPdf({ name: 'facture.xml', xml }, { place, objectStreams });
    expect([await numberIn(bytes), await leftIn(bytes)]).toEqual([invoice.number, []]);
  });

  it('is taken out with the protection against changes', async () => {
    const bytes = await hybridPdf({ name: 'facture.xml', xml }, { place, password: '' });
    expect([(await readDocument(bytes.slice())).encrypted, await leftIn(bytes)]).toEqual([true, []]);
  });

  it('is in the copy that opens without the password', async () => {
    const copy = await unlockedCopy(
      await hybridPdf({ name: 'facture.xml', xml }, { place, password: 'secret' }),
      'secret',
    );
    expect(typeof copy === 'string' ? copy : await numberIn(copy)).toBe(invoice.number);
  });
});

it.each(['', 'données n° 7.bin', 'FACTUR-X.XML', 'a/b\\c.xml', 'x'.repeat(300), '发票.xml', 'facture.pdf'])(
  'a file named « %s » is looked into all the same',
  async (name) => {
    const bytes = await hybridPdf({ name, xml });
    expect([await numberIn(bytes), await leftIn(bytes)]).toEqual([invoice.number, []]);
  },
);

describe('a file that was changed by adding at its end', () => {
  const older = xml.replaceAll(invoice.number, 'F-OLD');

  it.each(['in the list of files', 'on /AF alone'])('says what it says now, not what it said %s', async (place) => {
    const before = await hybridPdf({ name: 'factur-x.xml', xml: older }, { place });
    const bytes = await withUpdate(before, { name: 'factur-x.xml', xml }, place);
    expect([await numberIn(bytes), await leftIn(bytes)]).toEqual([invoice.number, []]);
    const copy = await plainCopy(bytes);
    expect(new TextDecoder('latin1').decode(copy as Uint8Array)).not.toContain('F-OLD');
  });
});
