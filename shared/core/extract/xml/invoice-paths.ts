/**
 * Where an e-invoice says what: the shape of the tables in from-cii.ts and from-ubl.ts.
 * Paths start below the root; of several, the first that leads to a text counts.
 */
export type Paths = readonly string[];

export type PartyPaths = {
  names: Paths;
  /** Elements that hold identifiers, the ones that name the party itself first. */
  ids: Paths;
  /** The electronic address: a SIRET there may be that of a platform. */
  endpoint: string;
  vat: string;
  country: string;
  /** Free texts of the party, where a French seller often writes its SIRET. */
  texts: Paths;
  /** Those of the whole invoice, which speak of others too. */
  notes?: string;
};

export type InvoicePaths = {
  invoiceNumber: string;
  issueDate: string;
  currency: string;
  typeCode: string;
  process: string;
  serviceCode: Paths;
  order: Paths;
  /** The order named line by line: it counts when every line names the same. */
  lineOrders: string;
  /** One element for each contract, and the path of its number below it. */
  contract: string;
  contractNumber: string;
  /** The contract named line by line, where the head names none. */
  lineContracts: string;
  /** Kind of a contract, below it, as a code or in words. */
  contractKinds: Paths;
  notes: string;
  /** Texts in which programs tell what they have no element for. */
  told: Paths;
  seller: PartyPaths;
  buyer: PartyPaths;
  /** One element for each means of payment, and the paths below it. */
  means: string;
  meansCode: string;
  meansText: string;
  accounts: Paths;
  /** When VAT falls due (BT-8), as a code; as words in Chorus Pro's own dialect. */
  vatPoint: Paths;
  totalNet: string;
  totalVat: string;
  totalGross: string;
  amountDue: string;
  prepaid: string;
  /** Lines of the VAT breakdown, and the paths below one line. */
  taxLines: string;
  tax: { base: string; amount: string; rate: Paths; category: string; reason: string; reasonCode: string };
};
