import { describe, expect, it } from 'vitest';
import { interpretDocument } from '../core/extract/interpret-document.ts';
import { readDocument } from './read-document.ts';
import { ReadingError } from './reading-error.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const single = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const wide = (text: string, order: 'le' | 'be', mark: boolean): Uint8Array =>
  Uint8Array.from(
    [...(mark ? '\ufeff' : ''), ...text].flatMap((letter) => {
      const code = letter.charCodeAt(0);
      return order === 'le' ? [code & 255, code >> 8] : [code >> 8, code & 255];
    }),
  );

const invoice = (encoding: string, name = 'Société Élan') =>
  `<?xml version="1.0" encoding="${encoding}"?><z:CreditNote xmlns:z="urn:z"><ID>AV-7</ID><AccountingSupplierParty><Party><PartyName><Name>${name}</Name></PartyName></Party></AccountingSupplierParty></z:CreditNote>`;

const nameIn = async (bytes: Uint8Array) => interpretDocument(await readDocument(bytes)).fields.sellerName?.value;

const problemOf = async (text: string) => {
  const error = await readDocument(utf8(text)).catch((thrown: unknown) => thrown);
  return error instanceof ReadingError ? error.problem : error;
};

describe('an e-invoice by itself', () => {
  it('is a document without pages', async () => {
    const document = await readDocument(utf8(invoice('UTF-8')));
    expect(document).toMatchObject({ pages: [], problem: null, attachments: [] });
    expect(interpretDocument(document).fields).toMatchObject({
      documentType: { value: 'creditNote' },
      invoiceNumber: { value: 'AV-7', evidence: { kind: 'xml', path: 'ID' } },
    });
  });

  it.each([
    ['UTF-8', utf8(invoice('UTF-8'))],
    ['UTF-8 with a mark', utf8(`\ufeff${invoice('UTF-8')}`)],
    ['UTF-8 that calls itself ISO-8859-1', utf8(invoice('ISO-8859-1'))],
    ['white space before the declaration', utf8(`\r\n ${invoice('UTF-8')}\n\0\0`)],
    ['ISO-8859-1', single(invoice('ISO-8859-1'))],
    ['ISO-8859-15', single(invoice('iso-8859-15'))],
    ['windows-1252', single(invoice('windows-1252'))],
    ['Latin letters that call themselves UTF-8', single(invoice('UTF-8'))],
    ['UTF-16, low byte first', wide(invoice('UTF-16'), 'le', true)],
    ['UTF-16, high byte first', wide(invoice('UTF-16'), 'be', true)],
    ['UTF-16 without a mark', wide(invoice('UTF-16LE'), 'le', false)],
  ])('in %s', async (_, bytes) => {
    expect(await nameIn(bytes)).toBe('Société Élan');
  });

  it('takes the euro sign and the œ of each alphabet for what they are', async () => {
    expect(await nameIn(single(invoice('ISO-8859-15', 'C\xbdur \xa4')))).toBe('Cœur €');
    expect(await nameIn(single(invoice('windows-1252', 'C\x9cur \x80')))).toBe('Cœur €');
  });

  it('is taken out of the envelope of a network', async () => {
    const body = invoice('UTF-8').replace(/^<\?[^>]*>/, '');
    const envelope = `<StandardBusinessDocument xmlns="urn:s"><StandardBusinessDocumentHeader/>${body}</StandardBusinessDocument>`;
    expect(await nameIn(utf8(envelope))).toBe('Société Élan');
  });
});

describe('what is no e-invoice', () => {
  const lots = `<!DOCTYPE Invoice [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><Invoice><ID>&b;</ID></Invoice>`;
  const outside = `<!DOCTYPE Invoice [<!ENTITY x SYSTEM "file:///etc/passwd">]><Invoice><ID>&x;</ID></Invoice>`;

  it.each([
    ['xml-unsafe', lots],
    ['xml-unsafe', outside],
    ['xml-unreadable', invoice('UTF-8').slice(0, -20)],
    ['xml-unreadable', invoice('UTF-8', 'A & B')],
    ['xml-not-invoice', '<Order xmlns="urn:oasis:names:specification:ubl:schema:xsd:Order-2"><ID>1</ID></Order>'],
    [
      'xml-not-invoice',
      '<rsm:SCRDMCCBDACIOMessageStructure xmlns:rsm="urn:r"><ExchangedDocument/></rsm:SCRDMCCBDACIOMessageStructure>',
    ],
    ['xml-not-invoice', '<Invoice><Customer>of another standard</Customer></Invoice>'],
    ['xml-not-invoice', '<?xml version="1.0"?><svg/>'],
    ['not-a-pdf', '<!DOCTYPE html><html><body>Facture</body></html>'],
    ['not-a-pdf', 'Facture n° 12'],
  ])('%s', async (problem, text) => {
    expect(await problemOf(text)).toBe(problem);
  });

  it('is told in time, however deep it is', async () => {
    const deep = `<Invoice>${'<a>'.repeat(50_000)}${'</a>'.repeat(50_000)}</Invoice>`;
    expect(await problemOf(deep)).toBe('xml-not-invoice');
  });
});
