import { describe, expect, it } from 'vitest';
import { findInvoiceXml } from './find-invoice-xml.ts';

const attached = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
const ubl = (id: string) => `<Invoice><ID>${id}</ID><AccountingSupplierParty/></Invoice>`;
const order = '<Order><ID>1</ID></Order>';

const numberIn = (...attachments: ReturnType<typeof attached>[]) =>
  /<ID>(\w+)/.exec(findInvoiceXml(attachments)?.text ?? '')?.[1];

describe('the e-invoice among the attachments', () => {
  it('is known by its root, whatever its name and its place', () => {
    expect(numberIn(attached('order-x.xml', order), attached('data.bin', ubl('A')))).toBe('A');
    expect(numberIn(attached('factur-x.xml', order))).toBeUndefined();
  });

  it('is the one with a reserved name when there are several', () => {
    const enclosed = attached('original.xml', ubl('B'));
    for (const name of ['factur-x.xml', 'ZUGFeRD-invoice.xml', 'xrechnung.xml'])
      expect(numberIn(enclosed, attached(name, ubl('A')))).toBe('A');
    expect(numberIn(enclosed, attached('other.xml', ubl('C')))).toBe('B');
  });

  it('is one that can be read, if there is one', () => {
    expect(numberIn(attached('factur-x.xml', '<Invoice><ID>X'), attached('facture.xml', ubl('A')))).toBe('A');
    expect(numberIn(attached('factur-x.xml', '<Invoice><ID>X'))).toBe('X');
  });
});
