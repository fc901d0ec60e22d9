/** A utility: consumption over a period. */
import type { MixedInvoice } from '../model.ts';
import { buyers } from './buyers.ts';
import { at, contract, invoice, order, other, service } from './make.ts';
import { sellers } from './sellers.ts';

export const energy: MixedInvoice[] = [
  invoice({
    name: 'electricite-mairie',
    layout: 'utility-bill',
    seller: sellers.energy,
    buyer: buyers.town,
    number: '10 2603 44718',
    date: '2026-03-24',
    due: '2026-04-23',
    references: [
      other('Compte client', '6 417 882 034'),
      other('Point de livraison', '14 552 087 336 120'),
      order('Référence d’engagement', 'E2026-0451'),
    ],
    lines: [
      ...at(
        2000,
        ['Consommation (kWh), heures pleines', 4180, 15.4],
        ['Consommation (kWh), heures creuses', 2960, 11.2],
      ),
      ...at(550, ['Abonnement', 2, 3310], ['Contribution tarifaire', 1, 1984]),
    ],
    vatType: 'TVA_SUR_DEBIT',
    mentions: ['TVA acquittée d’après les débits'],
    payment: ['Mode de paiement : virement'],
  }),
  invoice({
    name: 'electricite-prelevement',
    layout: 'utility-bill',
    seller: sellers.energy,
    buyer: buyers.hospital,
    number: '10 2604 51093',
    date: '2026-04-21',
    due: '2026-05-11',
    references: [
      other('Compte client', '6 417 905 117'),
      other('Point de livraison', '14 552 087 990 284'),
      service('Code service', 'TECHNIQUES'),
      contract('Marché', 'UGAP-ELEC-7-L2'),
    ],
    lines: [...at(2000, ['Consommation (kWh)', 61820, 13.9]), ...at(550, ['Abonnement', 1, 48200])],
    vatType: 'TVA_SUR_DEBIT',
    mentions: ['TVA acquittée d’après les débits'],
    means: 'PRELEVEMENT',
    payment: ['Mode de paiement : prélèvement automatique le 11/05/2026'],
    accounts: [],
  }),
  invoice({
    name: 'electricite-avoir',
    layout: 'utility-bill',
    seller: sellers.energy,
    buyer: buyers.town,
    number: '10 2605 60022',
    date: '2026-05-19',
    type: 'creditNote',
    references: [
      other('Compte client', '6 417 882 034'),
      other('Facture rectifiée', '10 2603 44718'),
      order('Référence d’engagement', 'E2026-0451'),
    ],
    lines: at(2000, ['Régularisation de consommation (kWh)', -620, 15.4]),
    vatType: 'TVA_SUR_DEBIT',
    mentions: ['TVA acquittée d’après les débits'],
    payment: ['Mode de paiement : virement sur votre compte'],
    means: 'VIREMENT',
    accounts: [],
  }),
];
