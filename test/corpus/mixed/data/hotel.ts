/** A hotel: nights, meals, one paid in cash. */
import type { MixedInvoice } from '../model.ts';
import { buyers } from './buyers.ts';
import { at, invoice, order, other, service } from './make.ts';
import { sellers } from './sellers.ts';

export const hotel: MixedInvoice[] = [
  invoice({
    name: 'hotel-mission',
    layout: 'hotel-a5',
    seller: sellers.hotel,
    buyer: buyers.interior,
    number: '20261187',
    date: '2026-05-07',
    references: [
      other('Chambre', '214'),
      other('Séjour', 'du 04/05/26 au 07/05/26'),
      service('Code service', 'MI5PLTF035'),
      order('EJ', '1511998402'),
    ],
    lines: [...at(1000, ['Nuitée', 3, 8182], ['Petit déjeuner', 3, 1091]), ...at(2000, ['Parking', 3, 833])],
    payment: ['Paiement par virement à réception'],
  }),
  invoice({
    name: 'hotel-paye-especes',
    layout: 'hotel-a5',
    seller: sellers.hotel,
    buyer: buyers.justice,
    number: '20261240',
    date: '2026-05-16',
    cadre: 'A2',
    references: [
      other('Chambre', '108'),
      other('Séjour', 'du 15/05/26 au 16/05/26'),
      service('Code service', 'JUSSARBDX033'),
    ],
    lines: at(1000, ['Nuitée', 1, 8182], ['Petit déjeuner', 1, 1091]),
    deductions: [{ label: 'Payé espèces', amount: 10200 }],
    means: 'ESPECE',
    payment: ['Réglé en espèces le 16/05/26'],
    accounts: [],
  }),
  invoice({
    name: 'hotel-seminaire',
    layout: 'hotel-a5',
    seller: sellers.hotel,
    buyer: buyers.region,
    number: '20261302',
    date: '2026-06-08',
    references: [order('Bon de commande', 'LMY-2026-0442'), other('Dossier', 'SEM-0608')],
    lines: [
      ...at(1000, ['Déjeuner', 28, 2182]),
      ...at(2000, ['Location de salle', 1, 29167], ['Boissons alcoolisées', 6, 1833]),
    ],
    payment: ['Paiement par virement à réception'],
  }),
];
