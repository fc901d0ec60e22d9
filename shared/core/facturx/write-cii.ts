/** An e-invoice → Cross Industry Invoice (D22B), as Factur-X 1.0 orders its elements. Pure text, no other input. */
import { toDecimal } from '../values/cents.ts';
import type { EInvoice, Exemption, Profile } from './e-invoice.ts';
import { type Element, element, given, xmlText } from './xml-text.ts';

const NAMESPACES = {
  'xmlns:rsm': 'urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100',
  'xmlns:ram': 'urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100',
  'xmlns:udt': 'urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100',
};

export const GUIDELINES: Readonly<Record<Profile, string>> = {
  MINIMUM: 'urn:factur-x.eu:1p0:minimum',
  'BASIC WL': 'urn:factur-x.eu:1p0:basicwl',
  'EN 16931': 'urn:cen.eu:en16931:2017',
};

/** UNTDID 4461. The portal's « Report » and « Autre » have no code of their own: "mutually defined". */
const MEANS: Readonly<Record<NonNullable<EInvoice['means']>, string>> = {
  VIREMENT: '30',
  PRELEVEMENT: '49',
  CHEQUE: '20',
  ESPECE: '10',
  REPORT: 'ZZZ',
  AUTRE: 'ZZZ',
};
const MEANS_WORDS: Partial<typeof MEANS> = { REPORT: 'Report', AUTRE: 'Autre' };

/** UNTDID 2475: when VAT falls due (BT-8). */
const VAT_POINT: Partial<Record<NonNullable<EInvoice['vatType']>, string>> = {
  TVA_SUR_DEBIT: '5',
  TVA_SUR_ENCAISSEMENT: '72',
};

/** UNTDID 5305 category, code of the VATEX list, words. */
const EXEMPTIONS: Readonly<Record<Exemption, { category: string; code: string | null; reason: string }>> = {
  franchise: { category: 'E', code: 'VATEX-FR-FRANCHISE', reason: 'TVA non applicable, article 293 B du CGI' },
  'reverse-charge': { category: 'AE', code: 'VATEX-EU-AE', reason: 'Autoliquidation' },
  exempt: { category: 'E', code: null, reason: 'Exonération de TVA : motif porté sur la facture' },
};

export const writeCii = (invoice: EInvoice, profile: Profile): string =>
  xmlText(
    element('rsm:CrossIndustryInvoice', [context(invoice, profile), document(invoice), trade(invoice, profile)], {
      ...NAMESPACES,
    }),
  );

const context = ({ cadre }: EInvoice, profile: Profile): Element =>
  element('rsm:ExchangedDocumentContext', [
    cadre ? element('ram:BusinessProcessSpecifiedDocumentContextParameter', [element('ram:ID', cadre)]) : null,
    element('ram:GuidelineSpecifiedDocumentContextParameter', [element('ram:ID', GUIDELINES[profile])]),
  ]);

const document = ({ number, documentType, issueDate }: EInvoice): Element =>
  element('rsm:ExchangedDocument', [
    element('ram:ID', number),
    element('ram:TypeCode', documentType === 'creditNote' ? '381' : '380'),
    element('ram:IssueDateTime', [element('udt:DateTimeString', issueDate.replaceAll('-', ''), { format: '102' })]),
  ]);

const trade = (invoice: EInvoice, profile: Profile): Element =>
  element('rsm:SupplyChainTradeTransaction', [
    ...(profile === 'EN 16931' ? invoice.taxes.map((tax, at) => line(invoice, tax, at)) : []),
    agreement(invoice, profile),
    element('ram:ApplicableHeaderTradeDelivery', []),
    settlement(invoice, profile),
  ]);

type Tax = EInvoice['taxes'][number];

/** A draft knows no lines: one line sums up what is taxed at one rate, and says where the lines are. */
const line = (invoice: EInvoice, tax: Tax, at: number): Element =>
  element('ram:IncludedSupplyChainTradeLineItem', [
    element('ram:AssociatedDocumentLineDocument', [element('ram:LineID', String(at + 1))]),
    element('ram:SpecifiedTradeProduct', [
      element('ram:Name', `Total HT à ${percent(tax)} % de TVA (détail dans les pages de la facture)`),
    ]),
    element('ram:SpecifiedLineTradeAgreement', [
      element('ram:NetPriceProductTradePrice', [element('ram:ChargeAmount', toDecimal(tax.base))]),
    ]),
    element('ram:SpecifiedLineTradeDelivery', [element('ram:BilledQuantity', '1', { unitCode: 'C62' })]),
    element('ram:SpecifiedLineTradeSettlement', [
      element('ram:ApplicableTradeTax', [
        element('ram:TypeCode', 'VAT'),
        element('ram:CategoryCode', categoryOf(invoice, tax)),
        element('ram:RateApplicablePercent', toDecimal(tax.rate)),
      ]),
      element('ram:SpecifiedTradeSettlementLineMonetarySummation', [
        element('ram:LineTotalAmount', toDecimal(tax.base)),
      ]),
    ]),
  ]);

const percent = ({ rate }: Tax): string => String(rate / 100).replace('.', ',');

const agreement = (invoice: EInvoice, profile: Profile): Element =>
  element('ram:ApplicableHeaderTradeAgreement', [
    given('ram:BuyerReference', invoice.serviceCode),
    party('ram:SellerTradeParty', invoice.seller, profile),
    party('ram:BuyerTradeParty', { ...invoice.buyer, vat: undefined }, profile),
    reference('ram:BuyerOrderReferencedDocument', invoice.commitment),
    profile === 'MINIMUM' ? null : reference('ram:ContractReferencedDocument', invoice.contract),
  ]);

const reference = (name: string, id: string | undefined): Element | null =>
  id ? element(name, [element('ram:IssuerAssignedID', id)]) : null;

/** A SIRET (scheme 0009) is that of a place in France; its first nine digits are the company's SIREN (scheme 0002). */
const party = (name: string, { name: called, siret, vat }: EInvoice['seller'], profile: Profile): Element => {
  const isSeller = name === 'ram:SellerTradeParty';
  const [scheme, id] = profile === 'MINIMUM' ? ['0009', siret] : ['0002', siret.slice(0, 9)];
  return element(name, [
    profile === 'MINIMUM' ? null : element('ram:GlobalID', siret, { schemeID: '0009' }),
    element('ram:Name', called),
    element('ram:SpecifiedLegalOrganization', [element('ram:ID', id, { schemeID: scheme })]),
    profile === 'MINIMUM' && !isSeller ? null : element('ram:PostalTradeAddress', [element('ram:CountryID', 'FR')]),
    isSeller ? registration(vat, siret, profile) : null,
  ]);
};

/** Without a VAT number, the number by which the tax office knows a company: its SIREN (scheme FC). */
const registration = (vat: string | undefined, siret: string, profile: Profile): Element | null => {
  if (vat) return element('ram:SpecifiedTaxRegistration', [element('ram:ID', vat, { schemeID: 'VA' })]);
  if (profile === 'MINIMUM') return null;
  return element('ram:SpecifiedTaxRegistration', [element('ram:ID', siret.slice(0, 9), { schemeID: 'FC' })]);
};

const settlement = (invoice: EInvoice, profile: Profile): Element =>
  element('ram:ApplicableHeaderTradeSettlement', [
    element('ram:InvoiceCurrencyCode', invoice.currency),
    ...(profile === 'MINIMUM'
      ? []
      : [payment(invoice, profile), ...invoice.taxes.map((tax) => taxOf(invoice, tax)), terms(invoice)]),
    summation(invoice, profile),
  ]);

/** Without the words beside it, the code of « Report » would be read as « Autre ». */
const payment = ({ means, iban }: EInvoice, profile: Profile): Element | null =>
  means && !(means === 'REPORT' && profile !== 'EN 16931')
    ? element('ram:SpecifiedTradeSettlementPaymentMeans', [
        element('ram:TypeCode', MEANS[means]),
        profile === 'EN 16931' ? given('ram:Information', MEANS_WORDS[means]) : null,
        // With a direct debit, an account to be credited would mislead whoever pays.
        iban && means !== 'PRELEVEMENT'
          ? element('ram:PayeePartyCreditorFinancialAccount', [element('ram:IBANID', iban)])
          : null,
      ])
    : null;

const taxOf = (invoice: EInvoice, tax: Tax): Element => {
  const exempted = exemptionFor(invoice, tax);
  return element('ram:ApplicableTradeTax', [
    element('ram:CalculatedAmount', toDecimal(tax.amount)),
    element('ram:TypeCode', 'VAT'),
    given('ram:ExemptionReason', exempted?.reason),
    element('ram:BasisAmount', toDecimal(tax.base)),
    element('ram:CategoryCode', categoryOf(invoice, tax)),
    given('ram:ExemptionReasonCode', exempted?.code),
    given('ram:DueDateTypeCode', invoice.vatType && VAT_POINT[invoice.vatType]),
    element('ram:RateApplicablePercent', toDecimal(tax.rate)),
  ]);
};

const exemptionFor = ({ exemption }: EInvoice, { rate }: Tax) =>
  rate === 0 && exemption ? EXEMPTIONS[exemption] : null;

const categoryOf = (invoice: EInvoice, tax: Tax): string => exemptionFor(invoice, tax)?.category ?? 'S';

/** The standard wants a due date or terms as soon as something is left to pay; a draft knows neither. */
const terms = ({ due }: EInvoice): Element | null =>
  due > 0
    ? element('ram:SpecifiedTradePaymentTerms', [
        element('ram:Description', 'Conditions de paiement : voir les pages de la facture'),
      ])
    : null;

const summation = ({ net, vat, gross, due, currency }: EInvoice, profile: Profile): Element => {
  const full = profile !== 'MINIMUM';
  return element('ram:SpecifiedTradeSettlementHeaderMonetarySummation', [
    full ? element('ram:LineTotalAmount', toDecimal(net)) : null,
    element('ram:TaxBasisTotalAmount', toDecimal(net)),
    element('ram:TaxTotalAmount', toDecimal(vat), { currencyID: currency }),
    element('ram:GrandTotalAmount', toDecimal(gross)),
    full && due !== gross ? element('ram:TotalPrepaidAmount', toDecimal(gross - due)) : null,
    element('ram:DuePayableAmount', toDecimal(due)),
  ]);
};
