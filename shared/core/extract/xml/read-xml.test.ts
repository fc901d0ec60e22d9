import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readXml } from './read-xml.ts';
import { cii, ublOf } from './xml-invoice.fixture.ts';
import { xmlCents, xmlDate } from './xml-values.ts';

const totals = (text: string) =>
  `<SpecifiedTradeSettlementHeaderMonetarySummation><GrandTotalAmount>${text}</GrandTotalAmount></SpecifiedTradeSettlementHeaderMonetarySummation>`;

const tax = (rate: string, base: string, amount: string, more = '') =>
  `<ApplicableTradeTax><CalculatedAmount>${amount}</CalculatedAmount><BasisAmount>${base}</BasisAmount>${more}<RateApplicablePercent>${rate}</RateApplicablePercent></ApplicableTradeTax>`;

const ubl = `<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2" xmlns:c="urn:c" xmlns:a="urn:a">
  <c:ProfileID>A2</c:ProfileID><c:ID>2026-77</c:ID><c:IssueDate>2026-02-17</c:IssueDate><c:InvoiceTypeCode>380</c:InvoiceTypeCode>
  <c:DocumentCurrencyCode>EUR</c:DocumentCurrencyCode><c:BuyerReference>SERV1</c:BuyerReference>
  <a:InvoicePeriod><c:DescriptionCode>432</c:DescriptionCode></a:InvoicePeriod><a:OrderReference><c:ID>1508432617</c:ID></a:OrderReference>
  <a:AccountingSupplierParty><a:Party><a:PartyTaxScheme><c:CompanyID>FR11 123456782</c:CompanyID></a:PartyTaxScheme>
  <a:PartyLegalEntity><c:RegistrationName>Tilleuls</c:RegistrationName><c:CompanyID schemeID="0002">12345678200069</c:CompanyID></a:PartyLegalEntity></a:Party></a:AccountingSupplierParty>
  <a:AccountingCustomerParty><a:Party><a:PartyIdentification><c:ID schemeID="0009">11000201100044</c:ID></a:PartyIdentification></a:Party></a:AccountingCustomerParty>
  <a:PaymentMeans><c:PaymentMeansCode>49</c:PaymentMeansCode></a:PaymentMeans>
  <a:TaxTotal><c:TaxAmount currencyID="EUR">20.00</c:TaxAmount><a:TaxSubtotal><c:TaxableAmount>100.00</c:TaxableAmount><c:TaxAmount>20.00</c:TaxAmount><a:TaxCategory><c:ID>S</c:ID><c:Percent>20</c:Percent></a:TaxCategory></a:TaxSubtotal></a:TaxTotal>
  <a:LegalMonetaryTotal><c:TaxExclusiveAmount>100.00</c:TaxExclusiveAmount><c:TaxInclusiveAmount>120.00</c:TaxInclusiveAmount><c:PayableAmount>0</c:PayableAmount></a:LegalMonetaryTotal></Invoice>`;

const values = (text: string) =>
  Object.fromEntries(Object.entries(readXml(text) ?? {}).map(([field, reading]) => [field, reading?.value]));

describe('readXml', () => {
  it('reads UBL', () => {
    expect(values(ubl)).toEqual({
      invoiceNumber: '2026-77',
      issueDate: '2026-02-17',
      currency: 'EUR',
      documentType: 'invoice',
      cadre: 'A2',
      serviceCode: 'SERV1',
      commitmentNumber: '1508432617',
      sellerSiret: '12345678200069',
      sellerName: 'Tilleuls',
      sellerVat: 'FR11123456782',
      buyerSiret: '11000201100044',
      isState: true,
      paymentMeans: 'PRELEVEMENT',
      vatType: 'TVA_SUR_ENCAISSEMENT',
      totalNet: 10000,
      totalVat: 2000,
      totalGross: 12000,
      amountDue: 0,
      vatBreakdown: [{ rate: 2000, base: 10000, amount: 2000 }],
    });
  });

  it('shows where a value stands', () => {
    expect(readXml(ubl)?.commitmentNumber?.evidence).toEqual({ kind: 'xml', path: 'OrderReference/ID' });
    expect(readXml(cii(totals('12.00')))?.invoiceNumber?.evidence).toEqual({
      kind: 'xml',
      path: 'ExchangedDocument/ID',
    });
  });

  it('is null for what is no e-invoice or is malformed', () => {
    for (const text of ['', 'hello', '<order/>', cii(totals('1')).slice(0, -30), cii('', '<Name>A & B</Name>')])
      expect(readXml(text)).toBeNull();
  });

  it('leaves out an amount that is not written as the standard says', () => {
    expect(values(cii(totals('1324.60'))).totalGross).toBe(132460);
    for (const amount of ['-1 324,60', '1324,60', '10.005', '1e3', ''])
      expect(values(cii(totals(amount)))).not.toHaveProperty('totalGross');
  });

  it('gives the VAT breakdown whole or not at all', () => {
    expect(values(cii(tax('20.00', '100', '20') + tax('5.5', '10', '0.55'))).vatBreakdown).toEqual([
      { rate: 2000, base: 10000, amount: 2000 },
      { rate: 550, base: 1000, amount: 55 },
    ]);
    expect(values(cii(tax('20.00', '100', '20') + tax('5.5', '10', '0,55')))).not.toHaveProperty('vatBreakdown');
  });

  it('says the type of VAT only when the data says it, and is not sure of an exemption', () => {
    expect(values(cii(tax('20', '1', '0.2')))).not.toHaveProperty('vatType');
    expect(values(cii(tax('20', '1', '0.2', '<DueDateTypeCode>5</DueDateTypeCode>'))).vatType).toBe('TVA_SUR_DEBIT');
    const exempt = readXml(cii(tax('0', '1', '0', '<CategoryCode>E</CategoryCode>')))?.vatType;
    expect(exempt?.value).toBe('EXONERATION');
    expect(exempt?.confidence).toBeLessThan(0.9);
  });

  it('takes a SIRET by its scheme, or by its check digit when there is none', () => {
    const seller = (id: string) =>
      values(
        cii('', `<SellerTradeParty><SpecifiedLegalOrganization>${id}</SpecifiedLegalOrganization></SellerTradeParty>`),
      ).sellerSiret;
    expect(seller('<ID schemeID="0009">89743394200055</ID>')).toBe('89743394200055');
    expect(seller('<ID schemeID="0002">123456782</ID>')).toBeUndefined();
    expect(seller('<ID>12345678200069</ID>')).toBe('12345678200069');
    expect(seller('<ID>89743394200055</ID>')).toBeUndefined();
    expect(seller('<ID schemeID="0088">12345678200069</ID>')).toBeUndefined();
  });

  describe('the parties', () => {
    const party = (name: string, inside: string) => values(cii('', `<${name}>${inside}</${name}>`));
    const legal = (id: string) =>
      `<SpecifiedLegalOrganization><ID schemeID="0002">${id}</ID></SpecifiedLegalOrganization>`;
    const address = (scheme: string, id: string) =>
      `<URIUniversalCommunication><URIID schemeID="${scheme}">${id}</URIID></URIUniversalCommunication>`;

    it('takes the SIRET beside a legal identifier that is a SIREN', () => {
      const given =
        '<GlobalID schemeID="0088">3012345678901</GlobalID><GlobalID schemeID="0009">12345678200069</GlobalID>';
      expect(party('SellerTradeParty', given + legal('123456782')).sellerSiret).toBe('12345678200069');
    });

    it('takes a SIRET from the notes or the address when it is an establishment of the party named by SIREN', () => {
      const described = '<Description>SAS, SIRET : 123 456 782 00069, RCS Lille</Description>';
      expect(party('SellerTradeParty', described + legal('123456782')).sellerSiret).toBe('12345678200069');
      expect(party('SellerTradeParty', described + legal('987654324'))).not.toHaveProperty('sellerSiret');
      const routed = address('0225', '123456782_12345678200069_ACHATS');
      expect(party('BuyerTradeParty', routed + legal('123456782')).buyerSiret).toBe('12345678200069');
      const elsewhere = address('0225', '987654324_98765432400019_ACHATS');
      expect(party('BuyerTradeParty', elsewhere + legal('123456782'))).not.toHaveProperty('buyerSiret');
    });

    it('takes a SIRET told beside the name or in the description, and is not sure of it without a SIREN', () => {
      const told = (inside: string) => readXml(cii('', `<BuyerTradeParty>${inside}</BuyerTradeParty>`))?.buyerSiret;
      for (const inside of [
        '<Name>Ville (SIRET 123 456 782 00069)</Name>',
        '<Description>SIRET : 12345678200069</Description>',
      ])
        expect(told(inside)).toMatchObject({ value: '12345678200069', confidence: 0.7 });
      expect(told('<Description>SIRET : 12345678200068</Description>')).toBeUndefined();
      expect(told(`<Name>Ville, SIRET 12345678200069</Name>${legal('123456782')}`)?.confidence).toBe(0.98);
      const noted = cii(
        '',
        '<SellerTradeParty/>',
        '<IncludedNote><Content>SIRET 12345678200069</Content></IncludedNote>',
      );
      expect(readXml(noted)).not.toHaveProperty('sellerSiret');
    });

    it('takes a SIRET registered beside the VAT number', () => {
      const scheme = (id: string, name: string) =>
        `<PartyTaxScheme><CompanyID>${id}</CompanyID><TaxScheme><ID>${name}</ID></TaxScheme></PartyTaxScheme>`;
      const buyer = readXml(ublOf(scheme('FR11123456782', 'VAT') + scheme('12345678200069', 'LOC')));
      expect(buyer?.buyerSiret).toMatchObject({ value: '12345678200069', confidence: 0.98 });
    });

    it('takes the SIRET of the address when that is all that names the buyer, and is not sure of it', () => {
      const read = (scheme: string, id: string) =>
        readXml(cii('', `<BuyerTradeParty><Name>Ville</Name>${address(scheme, id)}</BuyerTradeParty>`));
      for (const [scheme, id] of [
        ['0009', '21760540400011'],
        ['0225', '217605404_21760540400011'],
        ['0225', '21760540400011'],
        ['iso6523-actorid-upis', '0009:21760540400011'],
      ] as const) {
        const { buyerSiret, isState } = read(scheme, id) ?? {};
        expect([id, buyerSiret?.value, isState?.value]).toEqual([id, '21760540400011', false]);
        for (const each of [buyerSiret, isState]) expect(each?.confidence).toBeLessThan(0.9);
      }
      for (const [scheme, id] of [
        ['0009', '21760540400017'],
        ['0009', '11000201100044'],
        ['0088', '21760540400011'],
        ['0225', '217605404_ACHATS'],
        ['0225', '987654324_21760540400011'],
      ] as const)
        expect([id, read(scheme, id)?.buyerSiret]).toEqual([id, undefined]);
    });

    it('knows a scheme by its long name, or written before the value', () => {
      const given = (id: string) => party('BuyerTradeParty', id).buyerSiret;
      expect(given('<GlobalID schemeID="urn:oasis:names:tc:iso6523:0009">89743394200055</GlobalID>')).toBe(
        '89743394200055',
      );
      expect(given('<GlobalID>0009:89743394200055</GlobalID>')).toBe('89743394200055');
      expect(given('<GlobalID schemeID="0088">0009:89743394200055</GlobalID>')).toBeUndefined();
    });

    it('knows that a buyer named by another SIREN or in another country is not the State', () => {
      expect(party('BuyerTradeParty', legal('123456782')).isState).toBe(false);
      const abroad = '<PostalTradeAddress><CountryID>DE</CountryID></PostalTradeAddress>';
      expect(party('BuyerTradeParty', abroad).isState).toBe(false);
      expect(party('BuyerTradeParty', abroad.replace('DE', 'FR'))).not.toHaveProperty('isState');
    });

    it('keeps a foreign VAT number whose shape it does not know', () => {
      const registered = (scheme: string) =>
        `<SpecifiedTaxRegistration><ID schemeID="${scheme}">CHE-123.456.788 MWST</ID></SpecifiedTaxRegistration>`;
      expect(party('SellerTradeParty', registered('VA')).sellerVat).toBe('CHE123456788MWST');
      expect(party('SellerTradeParty', registered('FC'))).not.toHaveProperty('sellerVat');
    });
  });

  it('reads the dialect of Chorus Pro’s own flows', () => {
    const chorus = ubl
      .replace('<c:BuyerReference>SERV1</c:BuyerReference>', '')
      .replace('<c:Percent>20</c:Percent>', '')
      .replace('</c:TaxAmount><a:TaxCategory>', '</c:TaxAmount><c:Percent>20</c:Percent><a:TaxCategory>')
      .replace('<a:InvoicePeriod><c:DescriptionCode>432</c:DescriptionCode></a:InvoicePeriod>', '')
      .replace(
        '<c:CompanyID>FR11 123456782</c:CompanyID>',
        '$&<a:TaxScheme><c:TaxTypeCode>TVA\n DEBIT</c:TaxTypeCode></a:TaxScheme>',
      )
      .replace('schemeID="0009">11000201100044', 'schemeName="1">00000000033974')
      .replace('</a:AccountingCustomerParty>', '<a:AccountingContact><c:ID>SERVICE_7</c:ID></a:AccountingContact>$&');
    expect(values(chorus)).toMatchObject({
      buyerSiret: '00000000033974',
      isState: false,
      serviceCode: 'SERVICE_7',
      vatType: 'TVA_SUR_DEBIT',
      vatBreakdown: [{ rate: 2000, base: 10000, amount: 2000 }],
    });
  });

  it('takes the establishment that buys, not the platform it is reached by', () => {
    const reached = ubl
      .replace('<a:PartyIdentification>', '<c:EndpointID schemeID="0009">11000201100044</c:EndpointID>$&')
      .replace('schemeID="0009">11000201100044</c:ID>', 'schemeID="0009">21760540400016</c:ID>');
    expect(values(reached)).toMatchObject({ buyerSiret: '21760540400016', isState: false });
  });

  it('follows the totals that are not written, and doubts none that adds up', () => {
    const amounts = (more: string) =>
      values(
        cii(
          `<InvoiceCurrencyCode>EUR</InvoiceCurrencyCode><SpecifiedTradeSettlementHeaderMonetarySummation><TaxBasisTotalAmount>100</TaxBasisTotalAmount>${more}<GrandTotalAmount>120</GrandTotalAmount></SpecifiedTradeSettlementHeaderMonetarySummation>`,
        ),
      );
    const vat = (text: string, currency = 'EUR') => `<TaxTotalAmount currencyID="${currency}">${text}</TaxTotalAmount>`;
    expect(amounts('')).toMatchObject({ totalVat: 2000, amountDue: 12000 });
    expect(amounts('<TotalPrepaidAmount>30</TotalPrepaidAmount>').amountDue).toBe(9000);
    expect(amounts(`${vat('21.60', 'USD')}${vat('20')}`).totalVat).toBe(2000);
    expect(amounts(`${vat('15')}${vat('5')}`).totalVat).toBe(2000);
    expect(amounts(`${vat('15')}${vat('6')}`)).not.toHaveProperty('totalVat');
    expect(amounts(vat('20,00'))).not.toHaveProperty('totalVat');
  });

  it('proposes the first of several accounts and of several means, and is not sure of it', () => {
    const means = (code: string, iban: string, words = '') =>
      `<SpecifiedTradeSettlementPaymentMeans><TypeCode>${code}</TypeCode>${words}<PayeePartyCreditorFinancialAccount><IBANID>${iban}</IBANID></PayeePartyCreditorFinancialAccount></SpecifiedTradeSettlementPaymentMeans>`;
    const one = 'FR7630006000011234567890189';
    const read = (...all: string[]) => readXml(cii(all.join('')));
    expect(read(means('58', one), means('30', one))).toMatchObject({
      paymentMeans: { value: 'VIREMENT', confidence: 0.98 },
      iban: { value: one, confidence: 0.98 },
    });
    const two = read(means('58', one), means('59', 'DE89370400440532013000'));
    expect(two).toMatchObject({
      paymentMeans: { value: 'VIREMENT', alternatives: [{ value: 'PRELEVEMENT' }] },
      iban: { value: one, alternatives: [{ value: 'DE89370400440532013000' }] },
    });
    for (const doubted of [two?.paymentMeans, two?.iban]) expect(doubted?.confidence).toBeLessThan(0.9);
    expect(read(means('1', one, '<Information>Par chèque</Information>'))?.paymentMeans).toMatchObject({
      value: 'CHEQUE',
      confidence: 0.7,
    });
    expect(read(means('1', one))).not.toHaveProperty('paymentMeans');
    expect(read(means('58', 'SE1212341234123412'))?.iban).toMatchObject({
      value: 'SE1212341234123412',
      confidence: 0.7,
    });
    expect(read(means('58', '12345678'))).not.toHaveProperty('iban');
  });

  it('knows the process codes of Chorus Pro and of the reform', () => {
    const cadre = (code: string) =>
      values(ubl.replace('<c:ProfileID>A2<', `<c:ProfileID>${code}<`).replace('Amount>0<', 'Amount>120<')).cadre;
    expect(['A1', 'A9', 'A12', 'B1', 'S2', 'S5', 'M4', 'A4', 'urn:x'].map(cadre)).toEqual([
      'A1',
      'A9',
      'A12',
      'A1',
      'A2',
      'A9',
      'A1',
      undefined,
      undefined,
    ]);
  });

  it('knows the process by its code, with or without its name', () => {
    const cadre = (text: string) =>
      values(
        cii('').replace(
          '<r:ExchangedDocument>',
          `<ExchangedDocumentContext><BusinessProcessSpecifiedDocumentContextParameter><ID>${text}</ID></BusinessProcessSpecifiedDocumentContextParameter></ExchangedDocumentContext>$&`,
        ),
      ).cadre;
    expect(
      ['a2', 'A9 - Dépôt par un sous-traitant', 'A1: facture', 'A1-2026', 'A12B', 'A1 facture'].map(cadre),
    ).toEqual(['A2', 'A9', 'A1', undefined, undefined, undefined]);
  });

  it('knows the means of payment by the name of its code, and is not sure of it', () => {
    const means = (code: string) => readXml(ublOf('', `<PaymentMeans>${code}</PaymentMeans>`))?.paymentMeans;
    for (const code of [
      '<PaymentMeansCode name="Virement">1</PaymentMeansCode>',
      '<PaymentMeansCode>VIREMENT</PaymentMeansCode>',
    ])
      expect(means(code)).toMatchObject({ value: 'VIREMENT', confidence: 0.7 });
    expect(means('<PaymentMeansCode name="Chèque">30</PaymentMeansCode>')).toMatchObject({ value: 'VIREMENT' });
    expect(means('<PaymentMeansCode name="Divers">1</PaymentMeansCode>')).toBeUndefined();
  });

  it('takes the order that every line names when the head names none', () => {
    const line = (order: string) =>
      `<a:InvoiceLine><a:OrderLineReference><c:LineID>1</c:LineID><a:OrderReference><c:ID>${order}</c:ID></a:OrderReference></a:OrderLineReference></a:InvoiceLine>`;
    const ordered = (...orders: string[]) =>
      readXml(
        ubl
          .replace(/<a:OrderReference>.*?<\/a:OrderReference>/, '')
          .replace('</Invoice>', `${orders.map(line).join('')}</Invoice>`),
      )?.commitmentNumber;
    expect(ordered('4500012345', '4500012345')).toMatchObject({ value: '4500012345', confidence: 0.98 });
    expect(ordered('4500012345', '4500067890')?.confidence).toBeLessThan(0.9);
  });

  it('knows a credit note, and does not guess an unknown type', () => {
    const type = (code: string) => values(cii('', '', `<TypeCode>${code}</TypeCode>`)).documentType;
    expect([type('380'), type('381'), type('999')]).toEqual(['invoice', 'creditNote', undefined]);
  });
});

describe('values', () => {
  it('reads back every amount', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (cents) => {
        expect(xmlCents(`${cents < 0 ? '-' : ''}${(Math.abs(cents) / 100).toFixed(2)}`)).toBe(cents === 0 ? 0 : cents);
      }),
    );
  });

  it('reads both ways of writing a date, and no day that does not exist', () => {
    expect([xmlDate('20260131'), xmlDate('2026-01-31'), xmlDate('2026-01-31Z')]).toEqual(Array(3).fill('2026-01-31'));
    for (const text of ['20260230', '31/01/2026', '2026-0131', '']) expect(xmlDate(text)).toBeNull();
  });
});
