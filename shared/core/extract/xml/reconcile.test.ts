import { describe, expect, it } from 'vitest';
import type { InvoiceDocument } from '../../document.ts';
import type { FieldValues } from '../../fields.ts';
import type { Evidence, Reading } from '../../reading.ts';
import { reconcile } from './reconcile.ts';

const page = (text: string): InvoiceDocument => ({
  pages: [
    {
      number: 1,
      width: 595,
      height: 842,
      origin: 'text',
      words: text.split(' ').map((word, index) => ({
        text: word,
        box: { page: 1, x: 50 * index, y: 10, width: 40, height: 10 },
        confidence: 1,
      })),
    },
  ],
  xml: null,
  attachments: [],
  signed: false,
  encrypted: false,
});

const reading = (values: Partial<FieldValues>, evidence: Evidence, confidence: number): Reading =>
  Object.fromEntries(
    Object.entries(values).map(([field, value]) => [field, { value, confidence, evidence, alternatives: [] }]),
  ) as Reading;

const inXml = (values: Partial<FieldValues>) => reading(values, { kind: 'xml', path: 'A/B' }, 0.98);
const onPage = (values: Partial<FieldValues>, confidence = 0.95) =>
  reading(values, { kind: 'text', rule: 'label', value: [], label: [] }, confidence);

describe('reconcile', () => {
  it('fills from the page what the e-invoice lacks, and the other way round', () => {
    const { fields, findings } = reconcile(inXml({ currency: 'EUR' }), onPage({ serviceCode: 'S1' }), page('S1'));
    expect(fields.currency?.evidence.kind).toBe('xml');
    expect(fields.serviceCode?.evidence.kind).toBe('text');
    expect(findings).toEqual([]);
  });

  it('shows the page when both agree, however they write it', () => {
    const { fields, findings } = reconcile(inXml({ iban: 'FR76 1' }), onPage({ iban: 'FR761' }), page('x'));
    expect(fields.iban).toMatchObject({ confidence: 0.98, evidence: { kind: 'text' } });
    expect(findings).toEqual([]);
  });

  it('lets a page titled « avoir » decide where an e-invoice is an invoice of less than nothing, in doubt', () => {
    const titled = onPage({ documentType: 'creditNote' });
    const negative = inXml({ documentType: 'invoice', totalGross: -23347 });
    const { documentType } = reconcile(negative, titled, page('Avoir')).fields;
    expect(documentType).toMatchObject({ value: 'creditNote', confidence: 0.6, alternatives: [{ value: 'invoice' }] });
    const positive = inXml({ documentType: 'invoice', totalGross: 23347 });
    expect(reconcile(positive, titled, page('Avoir')).fields.documentType?.value).toBe('invoice');
  });

  it('lets the e-invoice win, doubts it, and shows both', () => {
    const both = reconcile(inXml({ totalGross: 300000 }), onPage({ totalGross: 304200 }), page('3 042,00'));
    expect(both.fields.totalGross).toMatchObject({ value: 300000, confidence: 0.6, alternatives: [{ value: 304200 }] });
    expect(both.findings).toEqual([
      {
        rule: 'xml-differs',
        severity: 'warning',
        fields: ['totalGross'],
        params: { xml: '3000,00', page: '3042,00', number: '1' },
      },
    ]);
  });

  it('takes a doubtful page for misread when the page prints the e-invoice’s value', () => {
    const doubtful = onPage({ totalGross: 1000 }, 0.6);
    const { fields, findings } = reconcile(inXml({ totalGross: 300000 }), doubtful, page('10,00 3 000,00'));
    expect(fields.totalGross).toMatchObject({ value: 300000, confidence: 0.98 });
    expect(findings).toEqual([]);
    expect(reconcile(inXml({ totalGross: 300000 }), doubtful, page('10,00 13000,00')).findings).toHaveLength(1);
  });

  it('believes the page when its totals add up and those of the e-invoice do not', () => {
    const { fields, findings } = reconcile(
      inXml({ totalNet: 253500, totalVat: 50700, totalGross: 300000 }),
      onPage({ totalNet: 253500, totalVat: 50700, totalGross: 304200 }),
      page('2535,00 507,00 3042,00'),
    );
    expect(fields.totalGross).toMatchObject({ value: 304200, confidence: 0.6 });
    expect(findings.map(({ fields: about }) => about)).toEqual([['totalGross']]);
  });

  it('tells a regime that the page is sure of, and not one that it merely suggests', () => {
    const xml = inXml({ vatType: 'TVA_SUR_DEBIT' });
    const told = (confidence: number) =>
      reconcile(xml, onPage({ vatType: 'TVA_SUR_ENCAISSEMENT' }, confidence), page('x'));
    expect(told(0.95).findings).toMatchObject([{ rule: 'xml-differs', fields: ['vatType'] }]);
    expect(told(0.95).fields.vatType).toMatchObject({ value: 'TVA_SUR_DEBIT', confidence: 0.6 });
    expect(told(0.8)).toMatchObject({ findings: [], fields: { vatType: { confidence: 0.98 } } });
  });

  it('sees no contradiction in what the page only let follow', () => {
    const assumed = reading({ amountDue: 12000 }, { kind: 'derived', rule: 'nothing-paid-before', from: [] }, 0.95);
    const { fields, findings } = reconcile(inXml({ amountDue: 9000 }), assumed, page('120,00'));
    expect(fields.amountDue).toMatchObject({ value: 9000, confidence: 0.98, alternatives: [{ value: 12000 }] });
    expect(findings).toEqual([]);
  });

  it('does not mind the sign of a credit note', () => {
    expect(reconcile(inXml({ totalNet: 100 }), onPage({ totalNet: -100 }), page('x')).findings).toEqual([]);
  });

  it('doubts everything when the e-invoice belongs to another page', () => {
    const xml = inXml({ invoiceNumber: '20131122-42', totalGross: 11900, sellerName: 'X' });
    const { fields, findings } = reconcile(xml, {}, page('Facture 42 total 1.589,80'));
    expect(findings.map(({ rule }) => rule)).toEqual(['xml-unrelated']);
    for (const { confidence } of Object.values(fields)) expect(confidence).toBeLessThan(0.5);
    expect(reconcile(xml, {}, page('Facture 20131122-42 total 1.589,80')).findings).toEqual([]);
    expect(reconcile(xml, {}, page('total 119.00')).findings).toEqual([]);
  });

  it('does not take the order number for a service code', () => {
    const { fields } = reconcile(inXml({ serviceCode: 'AB321' }), onPage({ commitmentNumber: 'AB321' }), page('AB321'));
    expect(fields.serviceCode).toBeUndefined();
    expect(fields.commitmentNumber?.value).toBe('AB321');
  });
});
