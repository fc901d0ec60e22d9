/** Training: exempt from VAT. */
import type { MixedInvoice } from '../model.ts';
import { buyers } from './buyers.ts';
import { at, invoice, order, other, service } from './make.ts';
import { sellers } from './sellers.ts';

export const training: MixedInvoice[] = [
  invoice({
    name: 'formation-exoneree',
    layout: 'training-body',
    seller: sellers.trainer,
    buyer: buyers.hospital,
    number: 'F-2026/0288',
    date: '2026-04-17',
    due: '2026-05-17',
    references: [
      order('votre bon de commande', 'DRH-26-118'),
      service('code service', 'FORMATION'),
      other('convention de formation', 'CF-2026-0077'),
      other('déclaration d’activité', '24370048337'),
    ],
    subject: 'Gestes et soins d’urgence, niveau 2 – session des 8 et 9 avril 2026',
    lines: at(0, ['Session intra, 12 stagiaires', 2, 128000], ['Livret du stagiaire', 12, 1450]),
    vatType: 'EXONERATION',
    mentions: ['Exonération de TVA – article 261-4-4° a du Code général des impôts.'],
    payment: ['Règlement par virement bancaire à trente jours.'],
  }),
  invoice({
    name: 'formation-etat',
    layout: 'training-body',
    seller: sellers.trainer,
    buyer: buyers.schools,
    number: 'F-2026/0301',
    date: '2026-05-22',
    references: [
      order('engagement juridique', '1510448826'),
      service('code service', 'RECDAF0063'),
      other('convention de formation', 'CF-2026-0091'),
    ],
    subject: 'Conduite d’entretien professionnel – groupe de 10',
    lines: at(0, ['Journée de formation', 3, 115000]),
    vatType: 'EXONERATION',
    mentions: ['Prestation exonérée de TVA en application de l’article 261.4.4 du CGI.'],
    payment: ['Règlement par virement bancaire à trente jours.'],
  }),
  invoice({
    name: 'formation-cheque',
    layout: 'training-body',
    seller: sellers.trainer,
    buyer: buyers.town,
    showsBuyerSiret: false,
    number: 'F-2026/0333',
    date: '2026-06-30',
    references: [other('convention de formation', 'CF-2026-0102')],
    subject: 'Habilitation électrique, recyclage',
    lines: at(0, ['Agent formé', 5, 24500]),
    vatType: 'EXONERATION',
    mentions: ['Organisme exonéré de TVA, art. 261-4-4° du CGI.'],
    means: 'CHEQUE',
    payment: ['Règlement par chèque à l’ordre de l’Institut Ligérien des Métiers.'],
    accounts: [],
  }),
];
