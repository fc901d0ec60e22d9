/** Architects: fees, a grouping, an advance. */
import type { MixedInvoice } from '../model.ts';
import { buyers } from './buyers.ts';
import { at, contract, invoice, order, other, service } from './make.ts';
import { sellers } from './sellers.ts';

export const architects: MixedInvoice[] = [
  invoice({
    name: 'honoraires-cotraitant',
    layout: 'word-letter',
    seller: sellers.architect,
    buyer: buyers.justice,
    number: 'NH 2026-22',
    date: '2026-02-09',
    cadre: 'A12',
    references: [
      contract('Marché n°', '2024-0033-00-00'),
      order('Engagement juridique n°', '2105887431'),
      service('Service exécutant', 'JUSSARBDX033'),
      other('Affaire', '2417'),
    ],
    subject: 'Mission de maîtrise d’œuvre – phase ACT',
    lines: at(2000, ['Élément de mission ACT, 80 % de 18 400,00 € HT', 1, 1472000]),
    vatType: 'TVA_SUR_ENCAISSEMENT',
    mentions: [
      'Cotraitant du groupement conjoint dont le mandataire est Hélios Ingénierie.',
      'TVA sur les encaissements.',
    ],
    payment: ['Règlement par virement sous 30 jours.'],
  }),
  invoice({
    name: 'honoraires-releve',
    layout: 'word-letter',
    seller: sellers.architect,
    buyer: buyers.university,
    number: 'NH 2026-31',
    date: '2026-05-01',
    references: [order('Votre bon de commande n°', '4500187342'), other('Affaire', '2502')],
    subject: 'Relevé d’état des lieux du bâtiment C',
    lines: at(2000, ['Relevé géométrique et plans', 3.5, 68000], ['Frais de déplacement', 2, 9150]),
    vatType: 'TVA_SUR_ENCAISSEMENT',
    mentions: ['TVA acquittée sur les encaissements.'],
    means: 'CHEQUE',
    payment: ['Règlement par chèque à l’ordre de Atelier Rive Droite Architectes.'],
    accounts: [],
  }),
  invoice({
    name: 'urbanisme-lettre',
    layout: 'word-letter',
    seller: sellers.architect,
    buyer: buyers.district,
    number: 'NH 2026-40',
    date: '2026-07-20',
    references: [contract('Marché n°', 'AO-25-0066'), service('Code service', 'URBA'), other('Affaire', '2511')],
    subject: 'Étude de programmation, place du Marché-aux-Herbes',
    lines: at(2000, ['Diagnostic et scénarios', 1, 915000]),
    deductions: [{ label: 'Avance déjà perçue', amount: 200000 }],
    vatType: 'TVA_SUR_ENCAISSEMENT',
    mentions: ['TVA acquittée sur les encaissements.'],
    payment: ['Règlement par virement sous 30 jours.'],
  }),
];
