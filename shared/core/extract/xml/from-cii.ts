/** Cross Industry Invoice: every Factur-X and ZUGFeRD 2 profile (D16B, D22B), and ZUGFeRD 1 under its older names. */
import type { InvoicePaths, PartyPaths } from './invoice-paths.ts';

const DOCUMENT = 'ExchangedDocument|HeaderExchangedDocument';
const CONTEXT = 'ExchangedDocumentContext|SpecifiedExchangedDocumentContext';
const TRADE = 'SupplyChainTradeTransaction|SpecifiedSupplyChainTradeTransaction';
const AGREEMENT = `${TRADE}/ApplicableHeaderTradeAgreement|ApplicableSupplyChainTradeAgreement`;
const SETTLEMENT = `${TRADE}/ApplicableHeaderTradeSettlement|ApplicableSupplyChainTradeSettlement`;
const MEANS = `${SETTLEMENT}/SpecifiedTradeSettlementPaymentMeans`;
const ACCOUNT = `${MEANS}/PayeePartyCreditorFinancialAccount`;
const TOTALS = `${SETTLEMENT}/SpecifiedTradeSettlementHeaderMonetarySummation|SpecifiedTradeSettlementMonetarySummation`;
const LINE = `${TRADE}/IncludedSupplyChainTradeLineItem/SpecifiedLineTradeAgreement|SpecifiedSupplyChainTradeAgreement`;

const party = (name: string): PartyPaths => ({
  names: [`${AGREEMENT}/${name}/Name`],
  ids: [
    `${AGREEMENT}/${name}/SpecifiedLegalOrganization/ID`,
    `${AGREEMENT}/${name}/GlobalID|ID`,
    `${AGREEMENT}/${name}/SpecifiedTaxRegistration/ID`,
  ],
  endpoint: `${AGREEMENT}/${name}/URIUniversalCommunication/URIID`,
  vat: `${AGREEMENT}/${name}/SpecifiedTaxRegistration/ID`,
  country: `${AGREEMENT}/${name}/PostalTradeAddress/CountryID`,
  texts: [`${AGREEMENT}/${name}/Description`],
});

export const ciiPaths: InvoicePaths = {
  invoiceNumber: `${DOCUMENT}/ID`,
  issueDate: `${DOCUMENT}/IssueDateTime`,
  currency: `${SETTLEMENT}/InvoiceCurrencyCode`,
  typeCode: `${DOCUMENT}/TypeCode`,
  process: `${CONTEXT}/BusinessProcessSpecifiedDocumentContextParameter/ID`,
  serviceCode: [`${AGREEMENT}/BuyerReference`],
  order: [`${AGREEMENT}/BuyerOrderReferencedDocument/IssuerAssignedID|ID`],
  lineOrders: `${LINE}/BuyerOrderReferencedDocument/IssuerAssignedID|ID`,
  contract: `${AGREEMENT}/ContractReferencedDocument`,
  contractNumber: 'IssuerAssignedID|ID',
  contractKinds: ['ReferenceTypeCode', 'TypeCode', 'Name'],
  lineContracts: `${LINE}/ContractReferencedDocument/IssuerAssignedID|ID`,
  notes: `${DOCUMENT}/IncludedNote/Content`,
  told: [`${DOCUMENT}/IncludedNote/Content`, `${SETTLEMENT}/SpecifiedTradePaymentTerms/Description`],
  seller: party('SellerTradeParty'),
  buyer: party('BuyerTradeParty'),
  means: MEANS,
  meansCode: 'TypeCode',
  meansText: 'Information',
  accounts: [`${ACCOUNT}/IBANID`, `${ACCOUNT}/ProprietaryID`],
  vatPoint: [`${SETTLEMENT}/ApplicableTradeTax/DueDateTypeCode`],
  totalNet: `${TOTALS}/TaxBasisTotalAmount`,
  totalVat: `${TOTALS}/TaxTotalAmount`,
  totalGross: `${TOTALS}/GrandTotalAmount`,
  amountDue: `${TOTALS}/DuePayableAmount`,
  prepaid: `${TOTALS}/TotalPrepaidAmount`,
  taxLines: `${SETTLEMENT}/ApplicableTradeTax`,
  tax: {
    base: 'BasisAmount',
    amount: 'CalculatedAmount',
    rate: ['RateApplicablePercent|ApplicablePercent'],
    category: 'CategoryCode',
    reason: 'ExemptionReason',
    reasonCode: 'ExemptionReasonCode',
  },
};
