/** The words around an e-invoice drawn as an invoice. */
import type { SheetReference, SheetRole, SheetTotal } from '../../core/xml-view/sheet-paths.ts';

const references: Record<SheetReference, string> = {
  buyerReference: 'Référence de l’acheteur (code service)',
  order: 'Bon de commande (engagement)',
  contract: 'Marché, contrat',
  project: 'Projet',
  preceding: 'Facture d’origine',
  despatch: 'Bon de livraison',
};

const roles: Record<SheetRole, string> = {
  seller: 'Fournisseur',
  buyer: 'Destinataire',
  payee: 'Bénéficiaire du paiement',
  shipTo: 'Livré à',
};

const totals: Record<SheetTotal, string> = {
  lines: 'Total des lignes',
  allowances: 'Remises',
  charges: 'Frais',
  net: 'Total HT',
  vat: 'Total TVA',
  gross: 'Total TTC',
  prepaid: 'Déjà payé',
  due: 'Net à payer',
};

export const xmlViewFr = {
  title: 'La facture électronique, telle que le fichier l’écrit',
  show: 'Voir la facture électronique (XML)',
  none: 'La facture électronique de ce fichier ne se laisse pas lire.',
  invoice: 'Facture',
  creditNote: 'Avoir',
  profile: 'Profil',
  dates: { issued: 'Date', due: 'Échéance', delivered: 'Livraison', period: 'Période' },
  references,
  roles,
  totals,
  charge: 'Frais',
  allowance: 'Remise',
  account: 'Compte à créditer',
  terms: 'Conditions',
  lines: 'Lignes',
  noLines: 'Cette facture électronique ne détaille pas de lignes : voyez les pages.',
  item: 'Désignation',
  quantity: 'Quantité',
  price: 'Prix HT',
  rate: 'TVA',
  net: 'Montant HT',
  taxes: 'Détail de la TVA',
  base: 'Base HT',
  vat: 'TVA due',
  reason: 'Motif',
  differ: 'La facture électronique et la page ne disent pas la même chose',
  field: 'Champ',
  inXml: 'Facture électronique',
  onPage: 'Page',
};
