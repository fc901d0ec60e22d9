/** Small e-invoices for the tests: what stands inside is all there is. */
export const cii = (settlement: string, agreement = '', document = '<ID>F-1</ID>') =>
  `<?xml version="1.0"?><r:CrossIndustryInvoice xmlns:r="urn:r"><r:ExchangedDocument>${document}</r:ExchangedDocument>` +
  `<r:SupplyChainTradeTransaction><ApplicableHeaderTradeAgreement>${agreement}</ApplicableHeaderTradeAgreement>` +
  `<ApplicableHeaderTradeSettlement>${settlement}</ApplicableHeaderTradeSettlement></r:SupplyChainTradeTransaction></r:CrossIndustryInvoice>`;

/** UBL whose customer holds what is given; `head` stands before it. */
export const ublOf = (customer: string, head = '') =>
  `<Invoice xmlns="urn:u"><ID>F-1</ID>${head}<AccountingSupplierParty/>` +
  `<AccountingCustomerParty><Party>${customer}</Party></AccountingCustomerParty></Invoice>`;
