/** Stationery in quantity: several pages, a bank that buys invoices, a return. */
import type { Line, MixedInvoice } from '../model.ts';
import { buyers } from './buyers.ts';
import { at, contract, invoice, order, other, service } from './make.ts';
import { FACTOR_IBAN, SECOND_IBAN, sellers } from './sellers.ts';

const papers = (count: number): Line[] =>
  Array.from({ length: count }, (_, index) => ({
    label: `Papier A${3 + (index % 2)} ${70 + 10 * (index % 4)} g, ramette réf. ${40210 + 7 * index}`,
    quantity: 5 + ((index * 3) % 20),
    unit: 389 + 41 * index,
    rate: 2000,
  }));

export const stationery: MixedInvoice[] = [
  invoice({
    name: 'bureau-trois-pages',
    layout: 'erp-blocks',
    seller: sellers.stationer,
    buyer: buyers.interior,
    number: '9004417723',
    date: '2026-01-27',
    due: '2026-02-26',
    deliverTo: ['Commissariat central', '22, boulevard de la Tour-d’Auvergne', '35000 Rennes'],
    references: [
      other('Client', '0000418207'),
      order('N° engagement (EJ)', '1511907732'),
      service('Code service', 'MI5PLTF035'),
      other('Notre commande', '4107733201'),
      other('Livraison', '8300991744'),
    ],
    lines: papers(84),
    vatType: 'TVA_SUR_DEBIT',
    mentions: ['TVA acquittée sur les débits. Escompte : néant.'],
    payment: ['Conditions de paiement : 30 jours net. Mode de paiement : virement'],
    accounts: [
      { label: 'IBAN', iban: sellers.stationer.iban },
      { label: 'ou IBAN', iban: SECOND_IBAN },
    ],
  }),
  invoice({
    name: 'bureau-affacturage',
    layout: 'erp-blocks',
    seller: sellers.stationer,
    buyer: buyers.agency,
    number: '9004418806',
    date: '2026-02-03',
    due: '2026-03-05',
    references: [
      other('Client', '0000702214'),
      order('Votre commande', 'CDE26-00871'),
      contract('Accord-cadre n°', 'ANR-2025-AC-11'),
      other('Livraison', '8300992010'),
    ],
    lines: [...papers(6), ...at(2000, ['Contribution environnementale', 1, 312])],
    discount: { label: 'Remise commerciale 4 %', amount: 1480, rate: 2000 },
    vatType: 'TVA_SUR_DEBIT',
    mentions: ['Option pour le paiement de la TVA sur les débits.'],
    payment: [
      'Facture cédée à Factorel : pour être libératoire, le règlement doit être effectué par virement à Factorel.',
    ],
    accounts: [{ label: 'IBAN', iban: FACTOR_IBAN }],
  }),
  invoice({
    name: 'bureau-avoir',
    layout: 'erp-blocks',
    seller: sellers.stationer,
    buyer: buyers.interior,
    number: '9104400215',
    date: '2026-02-11',
    type: 'creditNote',
    references: [
      other('Client', '0000418207'),
      other('Facture d’origine', '9004417723'),
      order('N° engagement (EJ)', '1511907732'),
      service('Code service', 'MI5PLTF035'),
    ],
    lines: at(2000, ['Ramettes endommagées au transport', -12, 594]),
    vatType: 'TVA_SUR_DEBIT',
    mentions: ['TVA acquittée sur les débits.'],
    means: null,
    payment: ['Le montant de cet avoir viendra en déduction de votre prochain règlement.'],
    accounts: [],
  }),
];
