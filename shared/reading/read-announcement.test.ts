import { describe, expect, it } from 'vitest';
import { readAnnouncement } from './read-announcement.ts';

const xmp = (inside: string): string => `<rdf:RDF><rdf:Description rdf:about="" ${inside}</rdf:Description></rdf:RDF>`;
const file = (name: string) => ({ name, bytes: new Uint8Array() });

describe('a PDF announces an e-invoice', () => {
  it.each([
    ['Factur-X', xmp('xmlns:fx="urn:factur-x:pdfa:CrossIndustryDocument:invoice:1p0#">')],
    ['ZUGFeRD 1', xmp('xmlns:zf="urn:ferd:pdfa:CrossIndustryDocument:invoice:1p0#">')],
    ['ZUGFeRD 2.0', xmp('xmlns:fx="urn:zugferd:pdfa:CrossIndustryDocument:invoice:2p0#">')],
    ['XRechnung', xmp('><fx:DocumentFileName>xrechnung.xml</fx:DocumentFileName>')],
  ])('by the XMP of %s', (_format, metadata) => {
    expect(readAnnouncement(metadata, [])).toBe('e-invoice');
  });

  it.each(['factur-x.xml', 'Factur-X.xml', 'ZUGFeRD-invoice.xml', 'xrechnung.xml'])('by a file named %s', (name) => {
    expect(readAnnouncement(null, [file(name)])).toBe('e-invoice');
  });
});

describe('a PDF/A-3 without an e-invoice', () => {
  it.each([xmp('pdfaid:part="3">'), xmp('><pdfaid:part> 3 </pdfaid:part>'), xmp("pdfaid:part = '3'>")])(
    'is one however it says so: %s',
    (metadata) => {
      expect(readAnnouncement(metadata, [file('bon-de-livraison.pdf')])).toBe('pdf-a-3');
    },
  );
});

it.each([
  ['an archive without attachments', xmp('pdfaid:part="1">')],
  ['a part of another kind', xmp('><pdfuaid:part>3</pdfuaid:part>')],
  ['no metadata', null],
])('%s announces nothing', (_what, metadata) => {
  expect(readAnnouncement(metadata, [file('facture.xml')])).toBeNull();
});
