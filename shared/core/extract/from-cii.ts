/** Cross Industry Invoice: every Factur-X and ZUGFeRD 2 profile (D16B, D22B), and ZUGFeRD 1 under its older names. */
import type { InvoicePaths } from './invoice-paths.ts';

const DOCUMENT = 'ExchangedDocument|HeaderExchangedDocument';
const CONTEXT = 'ExchangedDocumentContext|SpecifiedExchangedDocumentContext';
const TRADE = 'SupplyChainTradeTransaction|SpecifiedSupplyChainTradeTransaction';
const AGREEMENT = `${TRADE}/ApplicableHeaderTradeAgreement|ApplicableSupplyChainTradeAgreement`;
const SETTLEMENT = `${TRADE}/ApplicableHeaderTradeSettlement|ApplicableSupplyChainTradeSettlement`;
const MEANS = `${SETTLEMENT}/SpecifiedTradeSettlementPaymentMeans`;
const TOTALS = `${SETTLEMENT}/SpecifiedTradeSettlementHeaderMonetarySummation|SpecifiedTradeSettlementMonetarySummation`;

const party = (name: string) => ({
  name: `${AGREEMENT}/${name}/Name`,
  ids: `${AGREEMENT}/${name}/SpecifiedLegalOrganization|ID|GlobalID`,
  vat: `${AGREEMENT}/${name}/SpecifiedTaxRegistration/ID`,
});

export const ciiPaths: InvoicePaths = {
  invoiceNumber: `${DOCUMENT}/ID`,
  issueDate: `${DOCUMENT}/IssueDateTime`,
  currency: `${SETTLEMENT}/InvoiceCurrencyCode`,
  typeCode: `${DOCUMENT}/TypeCode`,
  process: `${CONTEXT}/BusinessProcessSpecifiedDocumentContextParameter/ID`,
  buyerReference: `${AGREEMENT}/BuyerReference`,
  order: `${AGREEMENT}/BuyerOrderReferencedDocument/IssuerAssignedID|ID`,
  contract: `${AGREEMENT}/ContractReferencedDocument/IssuerAssignedID|ID`,
  notes: `${DOCUMENT}/IncludedNote/Content`,
  seller: party('SellerTradeParty'),
  buyer: party('BuyerTradeParty'),
  meansCode: `${MEANS}/TypeCode`,
  iban: `${MEANS}/PayeePartyCreditorFinancialAccount/IBANID`,
  vatPoint: `${SETTLEMENT}/ApplicableTradeTax/DueDateTypeCode`,
  vatPointCodes: { 5: 'TVA_SUR_DEBIT', 72: 'TVA_SUR_ENCAISSEMENT' },
  totalNet: `${TOTALS}/TaxBasisTotalAmount`,
  totalVat: `${TOTALS}/TaxTotalAmount`,
  totalGross: `${TOTALS}/GrandTotalAmount`,
  amountDue: `${TOTALS}/DuePayableAmount`,
  taxLines: `${SETTLEMENT}/ApplicableTradeTax`,
  tax: {
    base: 'BasisAmount',
    amount: 'CalculatedAmount',
    rate: 'RateApplicablePercent|ApplicablePercent',
    category: 'CategoryCode',
  },
};
