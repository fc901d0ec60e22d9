/** UBL 2.1 Invoice and CreditNote: EN 16931 and Peppol, and the older dialect of Chorus Pro's own flows. */
import type { InvoicePaths, PartyPaths } from './invoice-paths.ts';

const SUPPLIER = 'AccountingSupplierParty/Party';
const CUSTOMER = 'AccountingCustomerParty/Party';

const party = (path: string, ids: readonly string[]): PartyPaths => ({
  names: [`${path}/PartyLegalEntity/RegistrationName`, `${path}/PartyName/Name`],
  ids: ids.map((element) => `${path}/${element}`),
  endpoint: `${path}/EndpointID`,
  vat: `${path}/PartyTaxScheme/CompanyID`,
  country: `${path}/PostalAddress/Country/IdentificationCode`,
  texts: [`${path}/PartyLegalEntity/CompanyLegalForm`],
});

const LEGAL = 'PartyLegalEntity/CompanyID';
/** Beside the VAT number, French programs register a SIRET as another tax scheme's. */
const TAX = 'PartyTaxScheme/CompanyID';
const GIVEN = 'PartyIdentification/ID';

export const ublPaths: InvoicePaths = {
  invoiceNumber: 'ID',
  issueDate: 'IssueDate',
  currency: 'DocumentCurrencyCode',
  typeCode: 'InvoiceTypeCode|CreditNoteTypeCode',
  process: 'ProfileID',
  serviceCode: ['BuyerReference', 'AccountingCustomerParty/AccountingContact/ID'],
  order: ['OrderReference/ID'],
  lineOrders: 'InvoiceLine|CreditNoteLine/OrderLineReference/OrderReference/ID',
  contract: 'ContractDocumentReference',
  contractNumber: 'ID',
  contractKinds: ['DocumentType', 'DocumentTypeCode', 'DocumentDescription'],
  // No line of UBL names a contract.
  lineContracts: '',
  notes: 'Note',
  told: ['Note', 'PaymentTerms/Note'],
  seller: party(SUPPLIER, [LEGAL, GIVEN, TAX]),
  // The legal entity is the head office; the establishment that buys is the party's own identifier.
  buyer: party(CUSTOMER, [GIVEN, LEGAL, TAX]),
  means: 'PaymentMeans',
  meansCode: 'PaymentMeansCode',
  meansText: 'InstructionNote',
  accounts: ['PaymentMeans/PayeeFinancialAccount/ID'],
  vatPoint: [
    'InvoicePeriod/DescriptionCode',
    `${SUPPLIER}/PartyTaxScheme/TaxScheme/TaxTypeCode`,
    'TaxTotal/TaxSubtotal/TaxCategory/TaxScheme/TaxTypeCode',
  ],
  totalNet: 'LegalMonetaryTotal/TaxExclusiveAmount',
  totalVat: 'TaxTotal/TaxAmount',
  totalGross: 'LegalMonetaryTotal/TaxInclusiveAmount',
  amountDue: 'LegalMonetaryTotal/PayableAmount',
  prepaid: 'LegalMonetaryTotal/PrepaidAmount',
  taxLines: 'TaxTotal/TaxSubtotal',
  tax: {
    base: 'TaxableAmount',
    amount: 'TaxAmount',
    rate: ['TaxCategory/Percent', 'Percent'],
    category: 'TaxCategory/ID',
    reason: 'TaxCategory/TaxExemptionReason',
    reasonCode: 'TaxCategory/TaxExemptionReasonCode',
  },
};
