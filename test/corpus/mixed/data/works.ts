/** Building works: progress statements, retentions, sub-contractors. */
import type { MixedInvoice } from '../model.ts';
import { buyers } from './buyers.ts';
import { at, contract, invoice, order, other, service } from './make.ts';
import { sellers } from './sellers.ts';

const ON_RECEIPT = 'TVA exigible à l’encaissement (article 269-2 c du CGI).';

export const works: MixedInvoice[] = [
  invoice({
    name: 'situation-3-retenue',
    layout: 'works-statement',
    seller: sellers.builder,
    buyer: buyers.town,
    number: 'SIT-2026-0417',
    date: '2026-04-30',
    due: '2026-05-30',
    references: [
      contract('Marché n°', '2025-TX-014'),
      service('Code service', 'TECHNIQUE'),
      other('Chantier', 'C25-088'),
      other('Lot n°', '03'),
    ],
    subject: 'Réhabilitation de l’école Jules-Verne – Situation de travaux n° 3',
    lines: at(2000, ['Gros œuvre – avancement 65 %', 1, 3848250], ['Charpente – avancement 20 %', 1, 917400]),
    deductions: [
      { label: 'Retenue de garantie 5 %', amount: 285939 },
      { label: 'Remboursement de l’avance forfaitaire', amount: 400000 },
    ],
    vatType: 'TVA_SUR_ENCAISSEMENT',
    mentions: [ON_RECEIPT],
    payment: ['Délai global de paiement : 30 jours. Mode de règlement : mandat administratif par virement.'],
  }),
  invoice({
    name: 'situation-sous-traitant',
    layout: 'works-statement',
    seller: sellers.electrician,
    buyer: buyers.prefecture,
    number: '26/0093',
    date: '2026-03-16',
    cadre: 'A9',
    references: [
      order('N° EJ', '1512204478'),
      service('Code service exécutant', 'PRFSGCD014'),
      other('Devis', 'D26-0031'),
    ],
    subject: 'Courants forts et faibles – Situation n° 1',
    lines: at(0, ['Distribution basse tension, niveau 1', 1, 1248000], ['Appareillage et luminaires LED', 42, 11850]),
    vatType: 'SANS_TVA',
    mentions: [
      'Sous-traitant de Cordelier Bâtiment, titulaire du marché, admis au paiement direct (DC4 du 12/01/2026).',
      'Autoliquidation de la TVA par le preneur – article 283-2 nonies du CGI.',
    ],
    payment: ['Paiement direct du maître d’ouvrage par virement.'],
  }),
  invoice({
    name: 'solde-dgd',
    layout: 'works-statement',
    seller: sellers.gardener,
    buyer: buyers.district,
    number: 'F2026-118',
    date: '2026-06-01',
    references: [
      contract('Marché n°', 'PA 26-007'),
      other('Lot', '2'),
      order('Bon de commande', 'BC-2026-000412'),
      other('Ordre de service', 'OS 02 du 15/04/2026'),
    ],
    subject: 'Aménagement paysager de la station d’épuration – Solde',
    lines: [
      ...at(2000, ['Terrassement et apport de terre', 310, 2840], ['Clôture treillis soudé', 96, 4175]),
      ...at(1000, ['Plantation d’arbres tiges', 24, 16500]),
    ],
    discount: { label: 'Remise exceptionnelle', amount: 25000, rate: 2000 },
    deductions: [{ label: 'Acompte versé le 02/05/2026', amount: 600000 }],
    vatType: 'TVA_SUR_DEBIT',
    mentions: ['TVA acquittée d’après les débits.'],
  }),
];
