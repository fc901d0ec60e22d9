/** Furniture and small supplies: overseas rates, a discount, a deposit. */
import type { MixedInvoice } from '../model.ts';
import { buyers } from './buyers.ts';
import { at, contract, invoice, order, other, service } from './make.ts';
import { sellers } from './sellers.ts';

export const furniture: MixedInvoice[] = [
  invoice({
    name: 'mobilier-dom',
    layout: 'accounting-grid',
    seller: sellers.island,
    buyer: buyers.overseasTown,
    number: 'FA00003187',
    date: '2026-07-10',
    due: '2026-08-09',
    references: [
      other('Code client', 'C00417'),
      order('N° engagement', '2026-E-1192'),
      service('Code service', 'CDE'),
      other('Bon de livraison', 'BL00004402'),
    ],
    lines: [
      ...at(850, ['Table scolaire 4 places', 30, 14900], ['Chaise T5 coque bois', 120, 4250]),
      ...at(210, ['Manuel de montage relié', 5, 1200]),
    ],
    discount: { label: 'Remise 3 %', amount: 28710, rate: 850 },
    vatType: 'TVA_SUR_DEBIT',
    mentions: ['TVA payée sur les débits – Octroi de mer inclus.'],
    payment: ['Mode de règlement : Virement bancaire'],
  }),
  invoice({
    name: 'papeterie-petite',
    layout: 'accounting-grid',
    seller: sellers.stationer,
    buyer: buyers.culture,
    showsBuyerSiret: false,
    number: 'FA26000912',
    date: '2026-10-05',
    references: [
      other('Code client', 'DRAC45'),
      order('Engagement', '1513330928'),
      service('Code service', 'MCCDRAC045'),
      other('Devis', 'DE26000633'),
    ],
    lines: [
      ...at(2000, ['Classeur à levier', 40, 279], ['Toner noir', 6, 7450]),
      ...at(550, ['Annuaire des métiers d’art', 3, 3900]),
    ],
    payment: ['Mode de règlement : Virement'],
  }),
  invoice({
    name: 'mobilier-acompte',
    layout: 'accounting-grid',
    seller: sellers.island,
    buyer: buyers.overseasTown,
    number: 'FA00003240',
    date: '2026-09-15',
    due: '2026-10-15',
    references: [
      other('Code client', 'C00417'),
      contract('Marché', 'M2026-031'),
      order('N° engagement', '2026-E-1407'),
    ],
    subject: 'Mobilier de la médiathèque',
    lines: at(850, ['Rayonnage double face', 14, 48200], ['Banque de prêt', 1, 312000]),
    deductions: [{ label: 'Acompte facture FA00003055', amount: 350000 }],
    vatType: 'TVA_SUR_DEBIT',
    mentions: ['TVA payée sur les débits.'],
    payment: ['Mode de règlement : Virement bancaire'],
  }),
];
