/** Codes whose label stands under them, behind them in brackets, or says more than we know. */
import { describe, expect, it } from 'vitest';
import type { FieldName } from '../../fields.ts';
import { SURE } from '../../reading.ts';
import { buyerAddress, drawPage, type Put, readDrawn, sellerFooter, sellerTop } from '../page.fixture.ts';
import { readInvoice } from '../read-invoice.ts';

type Wording = [why: string, puts: Put[], expected: Partial<Record<FieldName, unknown>>];

const items: Put[] = [
  [50, 330, 'Désignation'],
  [200, 330, 'Quantité'],
  [450, 330, 'Montant HT'],
];

describe('a reading of codes', () => {
  it.each([
    [
      'takes the last of values over their labels, set close, above the items',
      [
        [330, 200, '23105143400075'],
        [340, 212, 'SIRET'],
        [330, 224, 'SG-ACHATS'],
        [340, 236, 'code du service exécutant'],
        [330, 248, '4100077812'],
        [340, 260, 'numéro d’engagement'],
        [330, 272, 'R2023-118'],
        [340, 284, 'numéro de marché'],
        ...items,
      ],
      { commitmentNumber: '4100077812', contractNumber: 'R2023-118' },
    ],
    [
      'gives nothing to a last label left empty under values that follow theirs',
      [
        [330, 212, 'SIRET'],
        [330, 224, '23105143400075'],
        [330, 236, 'Numéro d’engagement'],
        [330, 248, '4100077812'],
        [330, 260, 'Numéro de marché'],
        ...items,
      ],
      { commitmentNumber: '4100077812', contractNumber: null },
    ],
    [
      'takes service and order from the portal’s own order, with no label of theirs',
      [
        [50, 250, 'Identifiants :'],
        [150, 250, '21240383600027 / EVENEMENTIEL / 26FETE014'],
      ],
      { serviceCode: 'EVENEMENTIEL', commitmentNumber: '26FETE014' },
    ],
    [
      'takes the customer’s reference beside the seller’s own order',
      [
        [50, 240, 'Facture INV/2026/00127', 14],
        ...['Date de la facture :', 'Origine :', 'Référence :'].map((text, at): Put => [50 + 170 * at, 262, text]),
        ...['02/02/2026', 'SO4418', 'CDE-2026-0019'].map((text, at): Put => [50 + 170 * at, 275, text]),
      ],
      { commitmentNumber: 'CDE-2026-0019', invoiceNumber: 'INV/2026/00127' },
    ],
    [
      'takes an order whose label goes on for long',
      [[50, 250, 'Numéro de commande donné par le bureau : H26-30877']],
      { commitmentNumber: 'H26-30877' },
    ],
    ['takes a year’s order', [[50, 250, 'Bon de commande annuel LYC-0126']], { commitmentNumber: 'LYC-0126' }],
    [
      'takes the customer’s reference whose initials call it an order, a name between',
      [[50, 250, 'Référence client : BC-INS-25-2207']],
      { commitmentNumber: 'BC-INS-25-2207' },
    ],
    [
      'takes what stands under « Vos références », in a row of headings',
      [
        ...['Date', 'Code client', 'Vos références', 'Échéance'].map((text, at): Put => [50 + 120 * at, 250, text]),
        ...['30/06/2026', 'CH0315-01', '26M004417', '20/08/2026'].map((text, at): Put => [50 + 120 * at, 263, text]),
      ],
      { commitmentNumber: '26M004417' },
    ],
    ['takes the order of works', [[50, 250, 'Bon travaux : BT-0917']], { commitmentNumber: 'BT-0917' }],
    [
      'takes no words after a code that there is none of',
      [[50, 250, 'Note publique : pas de code service ni d’engagement']],
      { serviceCode: null, commitmentNumber: null },
    ],
    ['takes the service to be charged', [[50, 250, 'Service à servir DRH-REMPL']], { serviceCode: 'DRH-REMPL' }],
    [
      'takes the contract that two bodies share',
      [
        [300, 200, 'Engagement'],
        [420, 200, '71DG2600455'],
        [300, 214, 'Marché UGAP/dép.'],
        [420, 214, '2022-0418'],
      ],
      { commitmentNumber: '71DG2600455', contractNumber: '2022-0418' },
    ],
    [
      'takes a service in capitals out of a run of labelled codes',
      [[50, 250, 'Siret dest. 23599525500082 - Sce MOYGEN - EJ AC-26-00390 - Accord-cadre 2024CARB02']],
      { serviceCode: 'MOYGEN', commitmentNumber: 'AC-26-00390', contractNumber: '2024CARB02' },
    ],
    [
      'takes no service in small letters out of it',
      [[50, 250, 'Siret dest. 23599525500082 - Sce courrier - EJ AC-26-00390']],
      { serviceCode: null },
    ],
    [
      'takes the code whose label follows it in brackets',
      [[330, 200, 'Cellule MARCHES (code service Chorus Pro)']],
      { serviceCode: 'MARCHES' },
    ],
    [
      'takes the order whose label follows it in brackets',
      [[330, 200, '2104417730 (n° d’engagement)']],
      { commitmentNumber: '2104417730' },
    ],
    [
      'takes the codes whose labels follow them after a sign',
      [[50, 250, 'DSP-01 = code service ; 4500187342 = engagement']],
      { serviceCode: 'DSP-01', commitmentNumber: '4500187342' },
    ],
    [
      'takes the codes that follow their labels after the same sign',
      [[50, 250, 'Code service = DSP-01 ; engagement = 4500187342']],
      { serviceCode: 'DSP-01', commitmentNumber: '4500187342' },
    ],
    [
      'takes no name for the code that a label in brackets asks for',
      [[330, 200, 'Cellule des marchés (code service Chorus Pro)']],
      { serviceCode: null },
    ],
    [
      'takes no end of a name in capitals for it',
      [[330, 200, 'DIRECTION DES SPORTS (code service)']],
      { serviceCode: null },
    ],
    [
      'takes the customer’s order for a notice',
      [[330, 200, 'Votre numéro d’ordre d’insertion : EPF-26-204']],
      { commitmentNumber: 'EPF-26-204' },
    ],
    [
      'takes a slip whose number begins with a word',
      [[50, 250, 'Bon DEPL-2026-07 de Mme Hauchecorne']],
      { commitmentNumber: 'DEPL-2026-07' },
    ],
  ] satisfies Wording[])('%s', (_why, puts, expected) => {
    expect(readDrawn(puts)).toMatchObject(expected);
  });

  it('takes what looks like a price under the heading of a contract, in doubt', () => {
    const row: Put[] = [
      [50, 250, 'N° de facture'],
      [150, 250, 'Date'],
      [250, 250, 'Marché'],
      [330, 250, 'Service'],
      [430, 250, 'Commande'],
      [50, 264, 'FLU-26017'],
      [150, 264, '16/02/2026'],
      [250, 264, '25.09'],
      [330, 264, 'IMMO'],
      [430, 264, 'CF-2025-332'],
    ];
    const { contractNumber } = readInvoice(drawPage([...sellerTop, ...buyerAddress, ...sellerFooter, ...row]));
    expect(contractNumber?.value).toBe('25.09');
    expect(contractNumber?.confidence).toBeLessThan(SURE);
  });
});
