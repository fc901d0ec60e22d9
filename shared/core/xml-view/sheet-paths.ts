/** Where an e-invoice holds what a reader wants to see, beyond the fields of the deposit form. DATA. */

export type SheetParty = {
  root: string;
  name: string;
  ids: readonly string[];
  address: readonly string[];
  contact: readonly string[];
};
export type SheetPaths = {
  issued: string;
  due: string;
  period: readonly [string, string];
  delivered: string;
  references: Readonly<Record<SheetReference, string>>;
  notes: string;
  terms: string;
  accounts: readonly string[];
  parties: Readonly<Record<SheetRole, SheetParty>>;
  lines: string;
  line: {
    id: string;
    name: readonly string[];
    description: readonly string[];
    quantity: string;
    price: string;
    rate: string;
    total: string;
  };
  allowances: string;
  allowance: { charge: string; reason: string; amount: string };
  taxes: string;
  tax: { rate: string; category: string; reason: string; base: string; amount: string };
  totals: Readonly<Record<SheetTotal, string>>;
};

export const sheetReferences = ['buyerReference', 'order', 'contract', 'project', 'preceding', 'despatch'] as const;
export type SheetReference = (typeof sheetReferences)[number];
export const sheetRoles = ['seller', 'buyer', 'payee', 'shipTo'] as const;
export type SheetRole = (typeof sheetRoles)[number];
export const sheetTotals = ['lines', 'allowances', 'charges', 'net', 'vat', 'gross', 'prepaid', 'due'] as const;
export type SheetTotal = (typeof sheetTotals)[number];

const TRADE = 'SupplyChainTradeTransaction|SpecifiedSupplyChainTradeTransaction';
const AGREEMENT = `${TRADE}/ApplicableHeaderTradeAgreement|ApplicableSupplyChainTradeAgreement`;
const DELIVERY = `${TRADE}/ApplicableHeaderTradeDelivery|ApplicableSupplyChainTradeDelivery`;
const SETTLEMENT = `${TRADE}/ApplicableHeaderTradeSettlement|ApplicableSupplyChainTradeSettlement`;
const DOCUMENT = 'ExchangedDocument|HeaderExchangedDocument';
const SUM = `${SETTLEMENT}/SpecifiedTradeSettlementHeaderMonetarySummation|SpecifiedTradeSettlementMonetarySummation`;
const ACCOUNT = `${SETTLEMENT}/SpecifiedTradeSettlementPaymentMeans/PayeePartyCreditorFinancialAccount`;
const REFERRED = 'IssuerAssignedID|ID';
const LINE_TAX = 'SpecifiedLineTradeSettlement|SpecifiedSupplyChainTradeSettlement/ApplicableTradeTax';
const LINE_SUM =
  'SpecifiedLineTradeSettlement|SpecifiedSupplyChainTradeSettlement/SpecifiedTradeSettlementLineMonetarySummation|SpecifiedTradeSettlementMonetarySummation';

const ciiParty = (root: string): SheetParty => ({
  root,
  name: 'Name',
  ids: ['SpecifiedLegalOrganization/ID', 'GlobalID', 'ID', 'SpecifiedTaxRegistration/ID'],
  address: [
    'PostalTradeAddress/LineOne',
    'PostalTradeAddress/LineTwo',
    'PostalTradeAddress/LineThree',
    'PostalTradeAddress/PostcodeCode',
    'PostalTradeAddress/CityName',
    'PostalTradeAddress/CountryID',
  ],
  contact: [
    'DefinedTradeContact/PersonName',
    'DefinedTradeContact/TelephoneUniversalCommunication/CompleteNumber',
    'DefinedTradeContact/EmailURIUniversalCommunication/URIID',
  ],
});

export const ciiSheet: SheetPaths = {
  issued: `${DOCUMENT}/IssueDateTime`,
  due: `${SETTLEMENT}/SpecifiedTradePaymentTerms/DueDateDateTime`,
  period: [`${SETTLEMENT}/BillingSpecifiedPeriod/StartDateTime`, `${SETTLEMENT}/BillingSpecifiedPeriod/EndDateTime`],
  delivered: `${DELIVERY}/ActualDeliverySupplyChainEvent/OccurrenceDateTime`,
  references: {
    buyerReference: `${AGREEMENT}/BuyerReference`,
    order: `${AGREEMENT}/BuyerOrderReferencedDocument/${REFERRED}`,
    contract: `${AGREEMENT}/ContractReferencedDocument/${REFERRED}`,
    project: `${AGREEMENT}/SpecifiedProcuringProject/ID`,
    preceding: `${SETTLEMENT}/InvoiceReferencedDocument/${REFERRED}`,
    despatch: `${DELIVERY}/DespatchAdviceReferencedDocument/${REFERRED}`,
  },
  notes: `${DOCUMENT}/IncludedNote/Content`,
  terms: `${SETTLEMENT}/SpecifiedTradePaymentTerms/Description`,
  accounts: [`${ACCOUNT}/IBANID`, `${ACCOUNT}/ProprietaryID`],
  parties: {
    seller: ciiParty(`${AGREEMENT}/SellerTradeParty`),
    buyer: ciiParty(`${AGREEMENT}/BuyerTradeParty`),
    payee: ciiParty(`${SETTLEMENT}/PayeeTradeParty`),
    shipTo: ciiParty(`${DELIVERY}/ShipToTradeParty`),
  },
  lines: `${TRADE}/IncludedSupplyChainTradeLineItem`,
  line: {
    id: 'AssociatedDocumentLineDocument/LineID',
    name: ['SpecifiedTradeProduct/Name', 'AssociatedDocumentLineDocument/IncludedNote/Content'],
    description: ['SpecifiedTradeProduct/Description'],
    quantity: 'SpecifiedLineTradeDelivery|SpecifiedSupplyChainTradeDelivery/BilledQuantity',
    price: 'SpecifiedLineTradeAgreement|SpecifiedSupplyChainTradeAgreement/NetPriceProductTradePrice/ChargeAmount',
    rate: `${LINE_TAX}/RateApplicablePercent|ApplicablePercent`,
    total: `${LINE_SUM}/LineTotalAmount`,
  },
  allowances: `${SETTLEMENT}/SpecifiedTradeAllowanceCharge`,
  allowance: { charge: 'ChargeIndicator/Indicator', reason: 'Reason', amount: 'ActualAmount' },
  taxes: `${SETTLEMENT}/ApplicableTradeTax`,
  tax: {
    rate: 'RateApplicablePercent|ApplicablePercent',
    category: 'CategoryCode',
    reason: 'ExemptionReason',
    base: 'BasisAmount',
    amount: 'CalculatedAmount',
  },
  totals: {
    lines: `${SUM}/LineTotalAmount`,
    allowances: `${SUM}/AllowanceTotalAmount`,
    charges: `${SUM}/ChargeTotalAmount`,
    net: `${SUM}/TaxBasisTotalAmount`,
    vat: `${SUM}/TaxTotalAmount`,
    gross: `${SUM}/GrandTotalAmount`,
    prepaid: `${SUM}/TotalPrepaidAmount`,
    due: `${SUM}/DuePayableAmount`,
  },
};

const ublParty = (root: string): SheetParty => ({
  root,
  name: 'PartyLegalEntity/RegistrationName',
  ids: ['PartyLegalEntity/CompanyID', 'PartyIdentification/ID', 'PartyTaxScheme/CompanyID'],
  address: [
    'PostalAddress/StreetName',
    'PostalAddress/AdditionalStreetName',
    'PostalAddress/PostalZone',
    'PostalAddress/CityName',
    'PostalAddress/Country/IdentificationCode',
  ],
  contact: ['Contact/Name', 'Contact/Telephone', 'Contact/ElectronicMail'],
});

const UBL_ITEM_TAX = 'Item/ClassifiedTaxCategory';
const UBL_SUM = 'LegalMonetaryTotal';

export const ublSheet: SheetPaths = {
  issued: 'IssueDate',
  due: 'DueDate',
  period: ['InvoicePeriod/StartDate', 'InvoicePeriod/EndDate'],
  delivered: 'Delivery/ActualDeliveryDate',
  references: {
    buyerReference: 'BuyerReference',
    order: 'OrderReference/ID',
    contract: 'ContractDocumentReference/ID',
    project: 'ProjectReference/ID',
    preceding: 'BillingReference/InvoiceDocumentReference/ID',
    despatch: 'DespatchDocumentReference/ID',
  },
  notes: 'Note',
  terms: 'PaymentTerms/Note',
  accounts: ['PaymentMeans/PayeeFinancialAccount/ID'],
  parties: {
    seller: ublParty('AccountingSupplierParty/Party'),
    buyer: ublParty('AccountingCustomerParty/Party'),
    payee: ublParty('PayeeParty'),
    shipTo: ublParty('Delivery/DeliveryParty'),
  },
  lines: 'InvoiceLine|CreditNoteLine',
  line: {
    id: 'ID',
    name: ['Item/Name'],
    description: ['Item/Description'],
    quantity: 'InvoicedQuantity|CreditedQuantity',
    price: 'Price/PriceAmount',
    rate: `${UBL_ITEM_TAX}/Percent`,
    total: 'LineExtensionAmount',
  },
  allowances: 'AllowanceCharge',
  allowance: { charge: 'ChargeIndicator', reason: 'AllowanceChargeReason', amount: 'Amount' },
  taxes: 'TaxTotal/TaxSubtotal',
  tax: {
    rate: 'TaxCategory/Percent',
    category: 'TaxCategory/ID',
    reason: 'TaxCategory/TaxExemptionReason',
    base: 'TaxableAmount',
    amount: 'TaxAmount',
  },
  totals: {
    lines: `${UBL_SUM}/LineExtensionAmount`,
    allowances: `${UBL_SUM}/AllowanceTotalAmount`,
    charges: `${UBL_SUM}/ChargeTotalAmount`,
    net: `${UBL_SUM}/TaxExclusiveAmount`,
    vat: 'TaxTotal/TaxAmount',
    gross: `${UBL_SUM}/TaxInclusiveAmount`,
    prepaid: `${UBL_SUM}/PrepaidAmount`,
    due: `${UBL_SUM}/PayableAmount`,
  },
};
