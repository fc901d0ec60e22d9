/** The same e-invoice in every profile that a PDF may carry. */
import type { EInvoice } from '../core/facturx/e-invoice.ts';
import { writeCii } from '../core/facturx/write-cii.ts';

export const invoice: EInvoice = {
  number: 'F-2026-7',
  issueDate: '2026-01-31',
  documentType: 'invoice',
  currency: 'EUR',
  cadre: 'A1',
  seller: { name: 'Durand & fils', siret: '12345678200069', vat: 'FR83404833048' },
  buyer: { name: 'Commune', siret: '12345678200051' },
  serviceCode: 'SERVICE-1',
  commitment: '442136',
  contract: undefined,
  vatType: undefined,
  means: 'VIREMENT',
  iban: 'FR7630006000011234567890189',
  net: 10000,
  vat: 2000,
  gross: 12000,
  due: 12000,
  taxes: [{ rate: 2000, base: 10000, amount: 2000 }],
  exemption: null,
};

const whole = writeCii(invoice, 'EN 16931');
const claiming = (guideline: string): string => whole.replace('urn:cen.eu:en16931:2017', guideline);

/** What the German profile asks for besides: someone to write to, and where the invoice was sent. */
const CONTACT =
  '<ram:DefinedTradeContact><ram:PersonName>M. Durand</ram:PersonName><ram:TelephoneUniversalCommunication><ram:CompleteNumber>01 23 45 67 89</ram:CompleteNumber></ram:TelephoneUniversalCommunication></ram:DefinedTradeContact>';

const xrechnung = claiming('urn:cen.eu:en16931:2017#compliant#urn:xeinkauf.de:kosit:xrechnung_3.0').replace(
  '<ram:PostalTradeAddress>',
  `${CONTACT}<ram:PostalTradeAddress>`,
);

/** The names that ZUGFeRD 1 has for the same things. */
const OLDER: readonly [RegExp, string][] = [
  [/CrossIndustryInvoice(?=[ >])/g, 'CrossIndustryDocument'],
  [/rsm:ExchangedDocumentContext/g, 'rsm:SpecifiedExchangedDocumentContext'],
  [/rsm:ExchangedDocument(?=>)/g, 'rsm:HeaderExchangedDocument'],
  [/rsm:SupplyChainTradeTransaction/g, 'rsm:SpecifiedSupplyChainTradeTransaction'],
  [/ApplicableHeaderTrade(Agreement|Delivery|Settlement)/g, 'ApplicableSupplyChainTrade$1'],
  [/SpecifiedLineTrade(Agreement|Delivery|Settlement)/g, 'SpecifiedSupplyChainTrade$1'],
  [/SpecifiedTradeSettlementHeaderMonetarySummation/g, 'SpecifiedTradeSettlementMonetarySummation'],
  [/RateApplicablePercent/g, 'ApplicablePercent'],
  [/IssuerAssignedID/g, 'ID'],
  [/<ram:SpecifiedLegalOrganization>[\s\S]*?<\/ram:SpecifiedLegalOrganization>/g, ''],
  [/urn:cen\.eu:en16931:2017/g, 'urn:ferd:CrossIndustryDocument:invoice:1p0:comfort'],
  [/urn:un:unece:uncefact:data:standard:CrossIndustryDocument:100/g, 'urn:ferd:CrossIndustryDocument:invoice:1p0'],
];

export const xmlByProfile: Readonly<Record<string, string>> = {
  MINIMUM: writeCii(invoice, 'MINIMUM'),
  'BASIC WL': writeCii(invoice, 'BASIC WL'),
  BASIC: claiming('urn:cen.eu:en16931:2017#compliant#urn:factur-x.eu:1p0:basic'),
  'EN 16931': whole,
  EXTENDED: claiming('urn:cen.eu:en16931:2017#conformant#urn:factur-x.eu:1p0:extended'),
  XRECHNUNG: xrechnung,
  'ZUGFeRD 1': OLDER.reduce((xml, [newer, older]) => xml.replace(newer, older), whole),
};
