/** Pieces of the deposit form, as plain as can be. */

export const text = (label: string, model: string, more = ''): string =>
  `<p><label>${label} <input data-model="${model}" ${more}></label></p>`;

/** Enough of the form for it to be recognised. */
export const totals = `<fieldset><legend>Montants totaux</legend>${text('Montant HT', 'net')}${text('Montant TVA', 'vat')}${text('Montant TTC', 'gross')}${text('Net à payer', 'due')}</fieldset>`;

export const recipient = (inner: string): string => `<section><h2>Destinataire</h2>${inner}</section>`;
