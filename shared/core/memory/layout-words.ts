/** Beginnings of the words that forms are made of, folded: they belong to the layout, not to one invoice. DATA. */
const STEMS = [
  'acompte|adresse|affaire|amount|article|avoir|banqu|base|bic|bill|bon$|capital|chorus|client|code|command|compte|condition|contact|contrat',
  'cours$|court|date|designation|desc|desti|devis|domicili|due$|echeanc|emett|emis|engagement|escompte|execut|expedi|factur|fourni',
  'gross|ht$|iban|indemnit|intitul|intra|invoice|item|juridi|libell|livr|mail|march|mention|mode|montant|naf$|ape$|net|nombre|note',
  'num|objet|oblig|organis|page|paiement|paye|penalit|perio|phone|pied|port$|prestat|prix|produit|puht|pu$|quanti|qte|qty|rate$|rcs$|ref',
  'regl|remise|rib$|service|siege|siren|siret|solde|somme|sous-total|subtotal|swift|tarif|tax|taux|tel|terme|titulaire|total|ttc|tva|type',
  'unit|ust|valeur|vat|vend|verse|virement|votre|web',
].join('|');

export const isFormWord = (folded: string): boolean => FORM_WORD.test(folded.replace(/[.()°]/g, ''));

const FORM_WORD = new RegExp(`^(?:${STEMS})`);
