import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { schemaErrors } from '../../../test/support/facturx-schemas.ts';
import { newDraft } from '../draft.ts';
import { readXml } from '../extract/xml/read-xml.ts';
import type { FieldName, FieldValues } from '../fields.ts';
import { eInvoiceOf, fieldsOf, type Gap, gapsOf, type Making, type Profile, profiles } from './e-invoice.ts';
import { writeCii } from './write-cii.ts';

type Values = { [K in FieldName]?: FieldValues[K] };

const checked = (values: Values) => ({
  ...newDraft({ id: 'd', now: '2026-01-31T10:00:00Z', file: { name: 'f.pdf', size: 1, type: '', sha256: '' } }),
  fields: Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      { value, confidence: 1, evidence: { kind: 'user' as const }, alternatives: [] },
    ]),
  ),
});

const whole: Values = {
  cadre: 'A1',
  invoiceNumber: 'F-2026/01',
  issueDate: '2026-01-31',
  currency: 'EUR',
  documentType: 'invoice',
  sellerName: 'Durand & fils <SARL>',
  sellerSiret: '12345678200069',
  sellerVat: 'FR83404833048',
  buyerName: 'Services de l’État',
  buyerSiret: '11000201100044',
  isState: true,
  serviceCode: 'SERVICE DEP',
  commitmentNumber: '0000048295',
  contractNumber: '2025-M-12',
  vatType: 'TVA_SUR_ENCAISSEMENT',
  paymentMeans: 'VIREMENT',
  iban: 'FR7630006000011234567890189',
  totalNet: 150000,
  totalVat: 27750,
  totalGross: 177750,
  amountDue: 100000,
  vatBreakdown: [
    { rate: 2000, base: 135000, amount: 27000 },
    { rate: 550, base: 13636, amount: 750 },
    { rate: 0, base: 1364, amount: 0 },
  ],
};

const make = (values: Values, profile: Profile, exemption: Making['exemption'] = 'franchise'): string =>
  writeCii(eInvoiceOf(checked(values), { profile, exemption }), profile);

const gaps = (values: Values, profile: Profile, exemption: Making['exemption'] = null): Gap[] =>
  gapsOf(checked(values), [], { profile, exemption });

/** What reading the text gives, of the fields that the profile writes. */
const readBack = (xml: string, profile: Profile): Values => {
  const reading = readXml(xml) ?? {};
  const written = fieldsOf(profile).flatMap((name) => (reading[name] ? [[name, reading[name].value]] : []));
  return Object.fromEntries(written);
};

const written = (values: Values, profile: Profile): Values =>
  Object.fromEntries(fieldsOf(profile).flatMap((name) => (name in values ? [[name, values[name]]] : [])));

describe.each(profiles)('the profile %s', (profile) => {
  it('is valid by its schema', async () => {
    expect(await schemaErrors(make(whole, profile), profile)).toEqual([]);
  });

  it('is refused by its schema when an element is out of order', async () => {
    const xml = make(whole, profile).replace(
      /(<ram:TypeCode>380<\/ram:TypeCode>)(\s*)(<ram:IssueDateTime>[\s\S]*?<\/ram:IssueDateTime>)/,
      '$3$2$1',
    );
    expect(await schemaErrors(xml, profile)).not.toEqual([]);
  });

  it('reads back as it was written', () => {
    expect(readBack(make(whole, profile), profile)).toEqual(written(whole, profile));
  });

  it.each(['VIREMENT', 'PRELEVEMENT', 'CHEQUE', 'ESPECE', 'REPORT', 'AUTRE'] as const)(
    'is valid and reads back when paid by %s',
    async (paymentMeans) => {
      const xml = make({ ...whole, paymentMeans }, profile);
      expect(await schemaErrors(xml, profile)).toEqual([]);
      const told = profile === 'EN 16931' || (profile === 'BASIC WL' && paymentMeans !== 'REPORT');
      if (profile !== 'MINIMUM')
        expect(readBack(xml, profile).iban).toBe(paymentMeans === 'PRELEVEMENT' || !told ? undefined : whole.iban);
      expect(readBack(xml, profile).paymentMeans).toBe(told ? paymentMeans : undefined);
    },
  );

  it('writes a credit note with plain amounts, whatever signs the page used', async () => {
    const reversed: Values = {
      ...whole,
      documentType: 'creditNote',
      totalNet: -1000,
      totalVat: -200,
      totalGross: -1200,
      amountDue: -1200,
      vatBreakdown: [{ rate: 2000, base: -1000, amount: -200 }],
    };
    const xml = make(reversed, profile);
    expect(await schemaErrors(xml, profile)).toEqual([]);
    expect(readBack(xml, profile)).toMatchObject({ documentType: 'creditNote', totalNet: 1000, amountDue: 1200 });
    expect(xml).not.toContain('>-');
  });

  it('is refused as long as a field that it needs is missing', () => {
    const needed = gaps({}, profile).find(({ rule }) => rule === 'missing')?.fields ?? [];
    expect(needed).toContain('invoiceNumber');
    for (const name of needed) {
      const { [name]: _, ...without } = whole;
      expect(gaps(without, profile, 'franchise'), name).toContainEqual({ rule: 'missing', fields: [name] });
    }
  });

  it('asks for nothing more of a whole draft', () => {
    expect(gaps(whole, profile, 'franchise')).toEqual([]);
  });

  it('is refused when totals do not add up to the cent', () => {
    expect(gaps({ ...whole, totalGross: 177751 }, profile, 'franchise').map(({ rule }) => rule)).toContain('sum');
  });

  it('keeps what it is given, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ minLength: 1 }), fc.integer({ min: 1, max: 10 ** 11 }), async (text, net) => {
        const name = `M ${text} & Cie`;
        const values: Values = {
          ...whole,
          sellerName: name,
          totalNet: net,
          totalVat: 0,
          totalGross: net,
          amountDue: net,
        };
        const xml = make({ ...values, vatBreakdown: [{ rate: 0, base: net, amount: 0 }] }, profile);
        const clean = name.replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '');
        const read = readBack(xml, profile);
        expect([read.sellerName, read.totalNet]).toEqual([clean.replace(/\s+/g, ' ').trim(), net]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the profiles with VAT lines', () => {
  it.each(['BASIC WL', 'EN 16931'] as const)('%s asks why a line bears no VAT', (profile) => {
    expect(gaps(whole, profile)).toEqual([{ rule: 'exemption', fields: ['vatBreakdown'] }]);
    expect(gaps({ ...whole, vatType: 'EXONERATION' }, profile)).toEqual([]);
  });

  it.each([
    ['franchise', 'SANS_TVA'],
    ['reverse-charge', 'SANS_TVA'],
    ['exempt', 'EXONERATION'],
  ] as const)('%s is read back as %s', (exemption, vatType) => {
    const values: Values = {
      ...whole,
      vatType,
      totalVat: 0,
      totalGross: 150000,
      vatBreakdown: [{ rate: 0, base: 150000, amount: 0 }],
    };
    expect(readXml(make(values, 'BASIC WL', exemption))?.vatType?.value).toBe(vatType);
  });

  it('refuse a breakdown that is not that of the totals', () => {
    const values = { ...whole, vatBreakdown: [{ rate: 2000, base: 150000, amount: 27700 }] };
    expect(gaps(values, 'BASIC WL').map(({ rule }) => rule)).toEqual(['breakdown']);
    expect(gaps(values, 'MINIMUM')).toEqual([]);
  });

  it('EN 16931 refuses a line below nought', () => {
    const vatBreakdown = [
      { rate: 2000, base: 160000, amount: 32000 },
      { rate: 1000, base: -10000, amount: -4250 },
    ];
    expect(gaps({ ...whole, vatBreakdown }, 'EN 16931').map(({ rule }) => rule)).toEqual(['negative-line']);
  });
});
