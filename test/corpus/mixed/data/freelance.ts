/** A sole trader who charges no VAT. */
import type { MixedInvoice } from '../model.ts';
import { buyers } from './buyers.ts';
import { at, contract, invoice, order, other, service } from './make.ts';
import { sellers } from './sellers.ts';

export const freelance: MixedInvoice[] = [
  invoice({
    name: 'graphisme-293b',
    layout: 'free-template',
    seller: sellers.freelance,
    buyer: buyers.schools,
    number: '2026-014',
    date: '2026-03-03',
    due: '2026-04-02',
    references: [
      order('N° d’engagement', '1511336209'),
      service('Code service', 'RECDAF0063'),
      other('Devis', 'D-2026-009'),
    ],
    lines: at(0, ['Mise en page du rapport annuel', 1, 96000], ['Illustrations', 6, 8500]),
    vatType: 'SANS_TVA',
    mentions: ['TVA non applicable, art. 293 B du CGI'],
    payment: ['Virement bancaire'],
  }),
  invoice({
    name: 'graphisme-marche',
    layout: 'free-template',
    seller: sellers.freelance,
    buyer: buyers.university,
    number: '2026-019',
    date: '2026-04-07',
    references: [contract('Marché', 'UFV-2025-COM-4'), order('Bon de commande', '4500188210')],
    lines: at(0, ['Affiches du festival, 3 déclinaisons', 3, 32000]),
    deductions: [{ label: 'Acompte reçu', amount: 30000 }],
    vatType: 'SANS_TVA',
    mentions: ['TVA non applicable – article 293 B du Code général des impôts'],
    payment: ['Virement bancaire'],
  }),
  invoice({
    name: 'graphisme-minimal',
    layout: 'free-template',
    seller: sellers.freelance,
    buyer: buyers.town,
    number: '2026-023',
    date: '2026-05-18',
    lines: at(0, ['Retouche du logo communal', 1, 18000]),
    vatType: 'SANS_TVA',
    mentions: ['TVA non applicable, article 293B du CGI'],
    means: null,
    payment: [],
  }),
];
