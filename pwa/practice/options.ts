/** The lists of the deposit form: wordings seen in public sources, or the plainest guess where none was found. */
export type Option = { value: string; text: string };

const empty: Option = { value: '', text: '' };

export const depositFormats: Option[] = [
  empty,
  { value: 'PDF_NON_SIGNE', text: 'PDF non signé' },
  { value: 'PDF_SIGNE_PADES', text: 'PDF signé PAdES' },
  { value: 'PDF_SIGNE_XADES', text: 'PDF signé XAdES' },
];

export const cadres: Option[] = [
  empty,
  { value: 'A1_FACTURE_FOURNISSEUR', text: "A1: Dépôt par un fournisseur d'une facture" },
  { value: 'A2_FACTURE_FOURNISSEUR_DEJA_PAYEE', text: "A2: Dépôt par un fournisseur d'une facture déjà payée" },
  { value: 'A9_FACTURE_SOUSTRAITANT', text: "A9: Dépôt par un sous-traitant d'une facture" },
  { value: 'A12_FACTURE_COTRAITANT', text: "A12: Dépôt par un cotraitant d'une facture" },
];

export const currencies: Option[] = [
  empty,
  { value: 'EUR', text: 'EUR - Euro européen' },
  { value: 'CHF', text: 'CHF - Franc suisse' },
  { value: 'GBP', text: 'GBP - Livre sterling' },
  { value: 'USD', text: 'USD - Dollar des États-Unis' },
  { value: 'XPF', text: 'XPF - Franc Pacifique' },
];

export const vatTypes: Option[] = [
  empty,
  { value: 'TVA_SUR_DEBIT', text: 'TVA sur les débits' },
  { value: 'TVA_SUR_ENCAISSEMENT', text: 'TVA sur les encaissements' },
  { value: 'EXONERATION', text: 'Exonération' },
  { value: 'SANS_TVA', text: 'Sans TVA' },
];

export const paymentMeans: Option[] = [
  empty,
  { value: 'CHEQUE', text: 'Chèque' },
  { value: 'PRELEVEMENT', text: 'Prélèvement' },
  { value: 'VIREMENT', text: 'Virement' },
  { value: 'ESPECE', text: 'Espèce' },
  { value: 'AUTRE', text: 'Autre' },
  { value: 'REPORT', text: 'Report' },
];

export const supplierServices: Option[] = [empty, { value: 'FACTURATION', text: 'FACTURATION - Service facturation' }];

export const bankReferences: Option[] = [empty, { value: '1', text: 'Compte principal' }];
