/** Pages whose cells, headings and leaders crowd one another. */
import type { MixedInvoice } from '../model.ts';
import { buyers } from './buyers.ts';
import { at, contract, invoice, order, other, service } from './make.ts';
import { sellers } from './sellers.ts';

export const crowded: MixedInvoice[] = [
  invoice({
    name: 'grille-etroite',
    layout: 'narrow-grid',
    seller: sellers.cleaning,
    buyer: buyers.town,
    number: 'FAC-2026-30418',
    date: '2026-06-18',
    references: [
      service('Code service destinataire', 'S_EDU_14'),
      order('Votre bon de commande', 'BC-2026-01188'),
      contract('Référence marché', 'MAPA-2025-00082'),
      other('Bordereau de livraison', 'BL92195'),
      other('Affaire suivie par', 'Mme Lefort'),
    ],
    lines: [
      ...at(2000, ['Vitres des écoles', 3, 24890], ['Remise en état', 1, 61233]),
      ...at(1000, ['Collecte', 7, 8125]),
    ],
    mentions: ['TVA acquittée sur les encaissements.'],
    vatType: 'TVA_SUR_ENCAISSEMENT',
  }),
  invoice({
    name: 'grille-service-seul',
    layout: 'narrow-grid',
    seller: sellers.electrician,
    buyer: buyers.hospital,
    showsBuyerSiret: false,
    number: '10740',
    date: '2026-05-23',
    references: [
      other('N° client', 'C55259'),
      service('Service exécutant', 'PHARM-04'),
      order('Engagement juridique (EJ)', '4500123977'),
      other('Date limite de paiement', '22-06-2026'),
    ],
    lines: at(2000, ['Tableau électrique', 1, 184300], ['Main d’œuvre', 12, 4650]),
    means: 'CHEQUE',
    payment: ['Règlement par chèque à réception.'],
    accounts: [],
  }),
  invoice({
    name: 'points-conducteurs',
    layout: 'dotted-leaders',
    seller: sellers.stationer,
    buyer: buyers.town,
    number: '2026/0417',
    date: '2026-03-09',
    references: [
      other('Compte client', '411VAL36'),
      order('Commande n°', '2026-ST-0117'),
      service('Code service', 'SCOLAIRE'),
    ],
    lines: [...at(2000, ['Ramettes A4', 240, 429], ['Cartouches', 12, 6475]), ...at(550, ['Livres', 64, 1190])],
    deductions: [{ label: 'Acompte versé', amount: 50000 }],
    mentions: ['TVA acquittée sur les débits.'],
    vatType: 'TVA_SUR_DEBIT',
  }),
  invoice({
    name: 'points-conducteurs-marche',
    layout: 'dotted-leaders',
    seller: sellers.builder,
    buyer: buyers.hospital,
    number: 'FA-26-1209',
    date: '2026-11-02',
    references: [
      contract('Marché public n°', '2025-118-TVX'),
      order('N° d’engagement', 'DST26-4417'),
      other('Devis', 'DE72779'),
    ],
    lines: at(2000, ['Reprise de maçonnerie', 1, 1064170], ['Étanchéité', 85, 6120]),
  }),
];
