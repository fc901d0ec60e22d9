/** Craftsmen: repairs, a sub-contractor, something taken back. */
import type { MixedInvoice } from '../model.ts';
import { buyers } from './buyers.ts';
import { at, contract, invoice, order, other, service } from './make.ts';
import { sellers } from './sellers.ts';

export const crafts: MixedInvoice[] = [
  invoice({
    name: 'depannage-artisan',
    layout: 'craftsman',
    seller: sellers.electrician,
    buyer: buyers.town,
    number: '2026-0127',
    date: '2026-08-03',
    references: [order('Suivant votre bon de commande n°', '2026/ST/0388'), other('Devis accepté n°', '2026-D-0217')],
    subject: 'Dépannage de l’éclairage du gymnase',
    lines: at(
      1000,
      ['Main-d’œuvre, technicien qualifié (heures)', 6.5, 5200],
      ['Projecteur LED 150 W', 4, 18990],
      ['Location de nacelle, la journée', 1, 24000],
    ),
    vatType: null,
    mentions: ['Pas d’escompte pour paiement anticipé. Indemnité forfaitaire de recouvrement : 40 €.'],
    payment: ['Payable par virement à réception.'],
  }),
  invoice({
    name: 'artisan-soustraitant-tva',
    layout: 'craftsman',
    seller: sellers.builder,
    buyer: buyers.county,
    number: 'FC 26-0309',
    date: '2026-09-21',
    cadre: 'A9',
    references: [
      contract('Marché public n°', '2026DC0118'),
      service('Code service', 'COLLEGES-TVX'),
      other('N° client', '411CD56'),
    ],
    subject: 'Reprise de maçonnerie, collège des Embruns',
    lines: at(2000, ['Démolition soignée (m²)', 38, 4600], ['Enduit à la chaux (m²)', 112, 6250]),
    deductions: [{ label: 'Retenue de garantie 5 %', amount: 52488 }],
    vatType: 'TVA_SUR_ENCAISSEMENT',
    mentions: ['Facture établie en qualité de sous-traitant bénéficiant du paiement direct.', 'TVA sur encaissements.'],
    payment: ['Virement à 30 jours.'],
  }),
  invoice({
    name: 'avoir-artisan',
    layout: 'craftsman',
    seller: sellers.electrician,
    buyer: buyers.town,
    number: 'AV-2026-0009',
    date: '2026-08-12',
    type: 'creditNote',
    references: [other('Facture d’origine n°', '2026-0127'), order('Bon de commande n°', '2026/ST/0388')],
    subject: 'Projecteur repris sous garantie',
    lines: at(1000, ['Projecteur LED 150 W', -1, 18990]),
    means: null,
    payment: ['Montant à déduire de votre prochain paiement.'],
    accounts: [],
  }),
];
