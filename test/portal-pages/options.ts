/** The portal's lists, in its own words. */
export type Option = readonly [value: string, text: string];

export const depositFormats: readonly Option[] = [
  ['PDF_SIGNE_PADES', 'PDF signé (PAdES)'],
  ['PDF_NON_SIGNE', 'PDF non signé'],
];
export const cadres: readonly Option[] = [
  ['A12', "A12: Dépôt d'une facture par un Cotraitant"],
  ['A9', "A9: Dépôt d'une facture par un sous traitant"],
  ['A2', "A2: Dépôt d'une facture déjà payée (ex : Carte d'achat)"],
  ['A1', "A1: Dépôt par un fournisseur d'une facture"],
];
export const currencies: readonly Option[] = [
  ['CHF', 'CHF - Franc suisse'],
  ['EUR', 'EUR - Euro européen'],
];
export const documentTypes: readonly Option[] = [
  ['invoice', 'Facture'],
  ['creditNote', 'Avoir'],
];
export const vatTypes: readonly Option[] = [
  ['TVA_SUR_DEBIT', 'TVA sur les débits'],
  ['TVA_SUR_ENCAISSEMENT', 'TVA sur les encaissements'],
  ['EXONERATION', 'Exonération'],
  ['SANS_TVA', 'Sans TVA'],
];
export const paymentMeans: readonly Option[] = [
  ['CHEQUE', 'Chèque'],
  ['PRELEVEMENT', 'Prélèvement'],
  ['VIREMENT', 'Virement'],
  ['AUTRE', 'Autre'],
];
export const yesNo: readonly Option[] = [
  ['true', 'Oui'],
  ['false', 'Non'],
];

export const optionTags = (options: readonly Option[], chosen = ''): string =>
  `<option value="">-- Sélectionnez --</option>${options
    .map(([value, text]) => `<option value="${value}"${value === chosen ? ' selected' : ''}>${text}</option>`)
    .join('')}`;

export const radioTags = (name: string, options: readonly Option[]): string =>
  options
    .map(
      ([value, text]) =>
        `<input type="radio" name="${name}" value="${value}" id="${name}-${value}"> <label for="${name}-${value}">${text}</label>`,
    )
    .join(' ');
