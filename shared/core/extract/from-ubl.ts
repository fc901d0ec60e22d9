/** UBL 2.1 Invoice and CreditNote. */
import type { InvoicePaths } from './invoice-paths.ts';

const party = (role: string) => ({
  name: `${role}/Party/PartyLegalEntity/RegistrationName`,
  ids: `${role}/Party/PartyLegalEntity|PartyIdentification`,
  vat: `${role}/Party/PartyTaxScheme/CompanyID`,
});

export const ublPaths: InvoicePaths = {
  invoiceNumber: 'ID',
  issueDate: 'IssueDate',
  currency: 'DocumentCurrencyCode',
  typeCode: 'InvoiceTypeCode|CreditNoteTypeCode',
  process: 'ProfileID',
  buyerReference: 'BuyerReference',
  order: 'OrderReference/ID',
  contract: 'ContractDocumentReference/ID',
  notes: 'Note',
  seller: party('AccountingSupplierParty'),
  buyer: party('AccountingCustomerParty'),
  meansCode: 'PaymentMeans/PaymentMeansCode',
  iban: 'PaymentMeans/PayeeFinancialAccount/ID',
  vatPoint: 'InvoicePeriod/DescriptionCode',
  vatPointCodes: { 3: 'TVA_SUR_DEBIT', 432: 'TVA_SUR_ENCAISSEMENT' },
  totalNet: 'LegalMonetaryTotal/TaxExclusiveAmount',
  totalVat: 'TaxTotal/TaxAmount',
  totalGross: 'LegalMonetaryTotal/TaxInclusiveAmount',
  amountDue: 'LegalMonetaryTotal/PayableAmount',
  taxLines: 'TaxTotal/TaxSubtotal',
  tax: { base: 'TaxableAmount', amount: 'TaxAmount', rate: 'TaxCategory/Percent', category: 'TaxCategory/ID' },
};
