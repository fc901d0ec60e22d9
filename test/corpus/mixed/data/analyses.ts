/** Laboratory analyses: an embedded e-invoice, a part without VAT, one already paid. */
import type { MixedInvoice } from '../model.ts';
import { buyers } from './buyers.ts';
import { at, contract, invoice, order, other, service } from './make.ts';
import { sellers } from './sellers.ts';

export const analyses: MixedInvoice[] = [
  invoice({
    name: 'analyses-eau',
    layout: 'wide-table',
    seller: sellers.laboratory,
    buyer: buyers.agency,
    number: 'BSA-26-004417',
    date: '2026-05-29',
    due: '2026-06-28',
    references: [
      contract('N° marché', '25S0074'),
      order('Réf. commande', 'ANR-BC-26-0219'),
      other('N° dossier', 'E26.118.402'),
      other('Compte client', 'ANRS34'),
    ],
    lines: at(
      2000,
      ['Analyse physico-chimique complète', 14, 8640],
      ['Recherche de pesticides (liste B)', 14, 15275],
      ['Prélèvement sur site', 4, 6200],
    ),
    vatType: 'TVA_SUR_DEBIT',
    mentions: ['TVA acquittée sur les débits'],
    payment: ['Paiement par virement à 30 jours date de facture'],
    xml: 'factur-x.xml',
  }),
  invoice({
    name: 'analyses-hopital',
    layout: 'wide-table',
    seller: sellers.laboratory,
    buyer: buyers.hospital,
    number: 'BSA-26-004460',
    date: '2026-06-02',
    references: [service('Service', 'EOH'), order('Bon de commande', '26HB00317'), other('N° dossier', 'E26.140.008')],
    deliverTo: ['Équipe opérationnelle d’hygiène', '17, avenue du Général-Leclerc', '67130 Schirmeck'],
    lines: [
      ...at(2000, ['Légionelles, dénombrement', 22, 5890]),
      ...at(0, ['Examens de biologie médicale (exonérés)', 10, 4100]),
    ],
    mentions: ['Examens de biologie exonérés de TVA – article 261-4-1° du CGI.'],
    payment: ['Paiement par virement à 30 jours date de facture'],
  }),
  invoice({
    name: 'analyses-carte-achat',
    layout: 'wide-table',
    seller: sellers.laboratory,
    buyer: buyers.armies,
    number: 'BSA-26-004498',
    date: '2026-06-11',
    cadre: 'A2',
    references: [order('EJ', '1406221907'), service('Code service', 'D4120PFC37'), other('N° dossier', 'E26.151.377')],
    lines: at(2000, ['Analyse d’eau de consommation', 6, 9450]),
    deductions: [{ label: 'Réglé par carte achat le 11/06/2026', amount: 68040 }],
    vatType: 'TVA_SUR_DEBIT',
    mentions: ['TVA acquittée sur les débits', 'Facture déjà payée'],
    means: 'AUTRE',
    payment: ['Payée par carte achat'],
    accounts: [],
  }),
];
