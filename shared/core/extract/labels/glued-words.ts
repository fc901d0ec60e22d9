/** Letter-spaced headings may lose their spaces: "DATEDELIVRAISON", "SOLDEÀPAYER". */

/** What dates and amounts are announced by, the longest first: one that begins another stands after it. */
const WORDS = [
  ...['facturation', 'facture', 'document', 'piece', 'emission', 'etablissement', 'edition', 'echeance', 'limite'],
  ...['paiement', 'reglement', 'livraison', 'intervention', 'commande', 'devis', 'periode', 'payable', 'payer'],
  ...['emise?', 'editee?', 'etablie?', 'livree?', 'regler?', 'avant', 'plus', 'tard', 'montant', 'total', 'solde'],
  ...['acompte', 'recu', 'verse', 'deja', 'reste', 'net', 'ht', 'ttc', 'tva', 'date', 'au', 'du', 'de', 'le', 'la'],
  ...["d'", "l'", 'a'],
].join('|');
const GLUED = new RegExp(`^(?:${WORDS})+$`);
const EACH = new RegExp(WORDS, 'g');
const SHORTEST = 6;

/** @param folded a label in one word. Any other text comes back as it is. */
export const setApart = (folded: string): string =>
  folded.length >= SHORTEST && !folded.includes(' ') && GLUED.test(folded)
    ? (folded.match(EACH) ?? []).join(' ').replace(/' /g, "'")
    : folded;
