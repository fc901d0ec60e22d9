/** The same invoice as a CII e-invoice (Factur-X, profile BASIC WL). */
import { toDecimal } from '../../shared/core/values/cents.ts';
import { type Invoice, totalsOf } from './invoice.ts';

const day = (date: string): string =>
  `<udt:DateTimeString format="102">${date.replaceAll('-', '')}</udt:DateTimeString>`;
const given = (element: string, text: string | null): string =>
  text ? `<ram:${element}>${text}</ram:${element}>` : '';
const referred = (element: string, id: string | null): string =>
  id ? `<ram:${element}><ram:IssuerAssignedID>${id}</ram:IssuerAssignedID></ram:${element}>` : '';
const party = (element: string, { name, siret }: { name: string; siret: string }, vat = ''): string =>
  `<ram:${element}><ram:Name>${name.replaceAll('&', '&amp;')}</ram:Name><ram:SpecifiedLegalOrganization><ram:ID schemeID="0009">${siret}</ram:ID>` +
  `</ram:SpecifiedLegalOrganization>${vat && `<ram:SpecifiedTaxRegistration><ram:ID schemeID="VA">${vat}</ram:ID></ram:SpecifiedTaxRegistration>`}</ram:${element}>`;

export const ciiOf = (invoice: Invoice): string => {
  const { net, vat, gross, breakdown } = totalsOf(invoice);
  const taxes = breakdown.map(
    ({ rate, base, amount }) =>
      `<ram:ApplicableTradeTax><ram:CalculatedAmount>${toDecimal(amount)}</ram:CalculatedAmount><ram:TypeCode>VAT</ram:TypeCode>` +
      `<ram:BasisAmount>${toDecimal(base)}</ram:BasisAmount><ram:CategoryCode>S</ram:CategoryCode>` +
      `<ram:DueDateTypeCode>${invoice.vatType === 'TVA_SUR_DEBIT' ? 5 : 72}</ram:DueDateTypeCode><ram:RateApplicablePercent>${toDecimal(rate)}</ram:RateApplicablePercent></ram:ApplicableTradeTax>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<rsm:CrossIndustryInvoice xmlns:rsm="urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100" xmlns:ram="urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100" xmlns:udt="urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100">
<rsm:ExchangedDocumentContext><ram:BusinessProcessSpecifiedDocumentContextParameter><ram:ID>A1</ram:ID></ram:BusinessProcessSpecifiedDocumentContextParameter><ram:GuidelineSpecifiedDocumentContextParameter><ram:ID>urn:factur-x.eu:1p0:basicwl</ram:ID></ram:GuidelineSpecifiedDocumentContextParameter></rsm:ExchangedDocumentContext>
<rsm:ExchangedDocument><ram:ID>${invoice.number}</ram:ID><ram:TypeCode>${invoice.type === 'invoice' ? 380 : 381}</ram:TypeCode><ram:IssueDateTime>${day(invoice.date)}</ram:IssueDateTime></rsm:ExchangedDocument>
<rsm:SupplyChainTradeTransaction>
<ram:ApplicableHeaderTradeAgreement>${given('BuyerReference', invoice.serviceCode)}${party('SellerTradeParty', invoice.seller, invoice.seller.vat)}${party('BuyerTradeParty', invoice.buyer)}${referred('BuyerOrderReferencedDocument', invoice.commitment)}${referred('ContractReferencedDocument', invoice.contract)}</ram:ApplicableHeaderTradeAgreement>
<ram:ApplicableHeaderTradeDelivery/>
<ram:ApplicableHeaderTradeSettlement><ram:InvoiceCurrencyCode>EUR</ram:InvoiceCurrencyCode><ram:SpecifiedTradeSettlementPaymentMeans><ram:TypeCode>58</ram:TypeCode><ram:PayeePartyCreditorFinancialAccount><ram:IBANID>${invoice.seller.iban}</ram:IBANID></ram:PayeePartyCreditorFinancialAccount></ram:SpecifiedTradeSettlementPaymentMeans>
${taxes.join('\n')}
<ram:SpecifiedTradeSettlementHeaderMonetarySummation><ram:LineTotalAmount>${toDecimal(net)}</ram:LineTotalAmount><ram:TaxBasisTotalAmount>${toDecimal(net)}</ram:TaxBasisTotalAmount><ram:TaxTotalAmount currencyID="EUR">${toDecimal(vat)}</ram:TaxTotalAmount><ram:GrandTotalAmount>${toDecimal(gross)}</ram:GrandTotalAmount><ram:DuePayableAmount>${toDecimal(gross)}</ram:DuePayableAmount></ram:SpecifiedTradeSettlementHeaderMonetarySummation></ram:ApplicableHeaderTradeSettlement>
</rsm:SupplyChainTradeTransaction>
</rsm:CrossIndustryInvoice>
`;
};
