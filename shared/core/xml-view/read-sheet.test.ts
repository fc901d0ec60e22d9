import { describe, expect, it } from 'vitest';
import { writeCii } from '../facturx/write-cii.ts';
import { readSheet } from './read-sheet.ts';

const cii = writeCii(
  {
    number: 'F-1',
    issueDate: '2026-01-31',
    documentType: 'creditNote',
    currency: 'EUR',
    cadre: 'A1',
    seller: { name: 'Durand & fils', siret: '12345678200069', vat: 'FR83404833048' },
    buyer: { name: 'Commune', siret: '12345678200051' },
    serviceCode: 'DEP',
    commitment: '442136',
    contract: undefined,
    vatType: 'TVA_SUR_DEBIT',
    means: 'VIREMENT',
    iban: 'FR7630006000011234567890189',
    net: 10000,
    vat: 2000,
    gross: 12000,
    due: 2000,
    taxes: [{ rate: 2000, base: 10000, amount: 2000 }],
    exemption: null,
  },
  'EN 16931',
);

const ubl = `<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"><CustomizationID>urn:cen.eu:en16931:2017</CustomizationID>
<ID>U-7</ID><IssueDate>2026-02-30</IssueDate><DueDate>2026-03-01</DueDate><InvoiceTypeCode>380</InvoiceTypeCode><Note>Merci
à bientôt</Note><DocumentCurrencyCode>EUR</DocumentCurrencyCode>
<AccountingSupplierParty><Party><PartyName><Name>Martin</Name></PartyName><PostalAddress><StreetName>1 rue Haute</StreetName><PostalZone>75001</PostalZone><CityName>Paris</CityName></PostalAddress></Party></AccountingSupplierParty>
<AccountingCustomerParty><Party><PartyIdentification><ID schemeID="0009">12345678200051</ID></PartyIdentification><PartyLegalEntity><RegistrationName>Commune</RegistrationName></PartyLegalEntity></Party></AccountingCustomerParty>
<AllowanceCharge><ChargeIndicator>false</ChargeIndicator><AllowanceChargeReason>Remise</AllowanceChargeReason><Amount currencyID="EUR">5.00</Amount></AllowanceCharge>
<TaxTotal><TaxAmount currencyID="EUR">19.00</TaxAmount><TaxSubtotal><TaxableAmount currencyID="EUR">95.00</TaxableAmount><TaxAmount currencyID="EUR">19.00</TaxAmount><TaxCategory><ID>S</ID><Percent>20</Percent></TaxCategory></TaxSubtotal></TaxTotal>
<LegalMonetaryTotal><TaxExclusiveAmount currencyID="EUR">95.00</TaxExclusiveAmount><PayableAmount currencyID="EUR">114.00</PayableAmount></LegalMonetaryTotal>
<InvoiceLine><ID>1</ID><InvoicedQuantity unitCode="C62">4</InvoicedQuantity><LineExtensionAmount currencyID="EUR">100.00</LineExtensionAmount><Item><Description>Papier A4</Description><Name>Ramette</Name><ClassifiedTaxCategory><Percent>20</Percent></ClassifiedTaxCategory></Item><Price><PriceAmount currencyID="EUR">25.0000</PriceAmount></Price></InvoiceLine></Invoice>`;

describe('an e-invoice as a person reads one', () => {
  it('is taken out of CII, nothing computed', () => {
    const sheet = readSheet(cii);
    expect(sheet).toMatchObject({
      number: 'F-1',
      type: 'creditNote',
      profile: 'EN16931',
      currency: 'EUR',
      dates: { issued: '2026-01-31', due: '' },
      references: [
        { key: 'buyerReference', text: 'DEP' },
        { key: 'order', text: '442136' },
      ],
      accounts: ['FR7630006000011234567890189'],
      taxes: [{ rate: '20.00', category: 'S', base: '100.00', amount: '20.00' }],
    });
    expect(sheet?.parties.map(({ role, name, ids }) => [role, name, ...ids])).toEqual([
      ['seller', 'Durand & fils', 'SIREN 123456782', 'SIRET 12345678200069', 'TVA FR83404833048'],
      ['buyer', 'Commune', 'SIREN 123456782', 'SIRET 12345678200051'],
    ]);
    expect(sheet?.lines).toMatchObject([{ id: '1', quantity: '1', price: '100.00', rate: '20.00', total: '100.00' }]);
    expect(sheet?.totals).toContainEqual({ key: 'prepaid', amount: '100.00' });
  });

  it('is taken out of UBL; a day that does not exist is shown as written', () => {
    expect(readSheet(ubl)).toMatchObject({
      number: 'U-7',
      type: 'invoice',
      dates: { issued: '2026-02-30', due: '2026-03-01' },
      notes: ['Merci\nà bientôt'],
      parties: [
        { role: 'seller', name: 'Martin', address: '1 rue Haute, 75001, Paris' },
        { role: 'buyer', name: 'Commune', ids: ['SIRET 12345678200051'] },
      ],
      extras: [{ charge: false, reason: 'Remise', amount: '5.00' }],
      lines: [{ name: 'Ramette', description: 'Papier A4', quantity: '4', price: '25.0000', total: '100.00' }],
      totals: [
        { key: 'net', amount: '95.00' },
        { key: 'vat', amount: '19.00' },
        { key: 'due', amount: '114.00' },
      ],
    });
  });

  it.each(['', '<a/>', '<Invoice/>', ubl.slice(0, 400)])('is nothing when the text is none: %s', (text) => {
    expect(readSheet(text)).toBeNull();
  });
});
