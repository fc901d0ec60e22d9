/** Values over their labels, labels that share a cell, and cells left empty: each value stays with its own label. */
import { describe, expect, it } from 'vitest';
import type { FieldName } from '../../fields.ts';
import { type Put, readDrawn } from '../page.fixture.ts';

type Case = [why: string, puts: Put[], expected: Partial<Record<FieldName, unknown>>];

const number: Put = [50, 220, 'Facture n° FB-2026-0042'];

/** Cells of a row; an empty one is not drawn. */
const row = (y: number, ...cells: string[]): Put[] =>
  cells.flatMap((text, index): Put[] => (text ? [[50 + 130 * index, y, text]] : []));

/** A card: its value, and in small print right under it the label. */
const card = (x: number, y: number, value: string, label: string): Put[] => [
  [x, y, value, 8],
  [x, y + 11, label, 7],
];

describe('a reading of grids set the other way', () => {
  it.each([
    [
      'keeps each value over its label where one of the row is empty',
      [
        ...row(250, 'MP 24-968', '', 'FA431625', '17/02/2026'),
        ...row(264, 'Numéro de marché', 'Transporteur', 'N° de pièce', 'Date d’édition'),
      ],
      { contractNumber: 'MP 24-968', invoiceNumber: 'FA431625', issueDate: '2026-02-17' },
    ],
    [
      'keeps values over labels of several lines under which nothing stands',
      [
        number,
        ...row(250, '92385', 'M2025-164', '09.02.2026', '2692697'),
        ...row(268, '', '', 'Date de la', 'Bon de'),
        ...row(274, 'Dossier', 'N° du marché', '', ''),
        ...row(280, '', '', 'facture', 'livraison'),
      ],
      { contractNumber: 'M2025-164' },
    ],
    [
      'keeps values over labels centred in tall rows, row under row',
      [
        [50, 180, 'FACTURE', 14],
        ...row(250, 'E267342', 'CPTA01', '41191293', 'F2026-5268'),
        ...row(266, 'Bon de', '', 'Compte', ''),
        ...row(272, '', 'Service', '', 'Facture n°'),
        ...row(278, 'commande n°', '', 'client', ''),
        ...row(300, '09/03/2026', 'M2025-865', '07/02/2026', 'BL894052'),
        ...row(316, 'À régler', 'Référence', 'Date', ''),
        ...row(328, 'avant le', 'marché', 'd’émission', 'N° BL'),
      ],
      { invoiceNumber: 'F2026-5268', contractNumber: 'M2025-865', commitmentNumber: 'E267342' },
    ],
    [
      'reads cards whose labels are under the values, none level with another',
      [
        ...card(50, 250, 'FACT20265308', 'Numéro de facture'),
        ...card(310, 254, '18 avril 2026', 'Date de facture'),
        ...card(50, 281, '6140310910', 'Code d’identification du service'),
        ...card(310, 285, '4511223344', 'Bon de commande'),
      ],
      { invoiceNumber: 'FACT20265308', serviceCode: '6140310910', commitmentNumber: '4511223344' },
    ],
    [
      'reads a label of two lines beside whose middle its value stands, though another grid stands farther on the line',
      [
        number,
        ...([
          [50, 250, 'Code service'],
          [180, 255, 'FINANCES_PUBLIQUES'],
          [50, 261, 'exécutant :'],
        ] as Put[]),
        ...([
          [330, 263, 'À régler avant le :'],
          [460, 263, '31-03-2026'],
        ] as Put[]),
      ],
      { serviceCode: 'FINANCES_PUBLIQUES' },
    ],
  ] satisfies Case[])('%s', (_, puts, expected) => {
    expect(readDrawn(puts)).toMatchObject(expected);
  });
});

describe('a reading of labels that share a cell', () => {
  it.each([
    [
      'leaves the mark to the second of two labels',
      [number, [50, 250, 'Code service / N° engagement'], [50, 266, 'DSI-03 / 063/2026']],
      { serviceCode: 'DSI-03', commitmentNumber: '063/2026' },
    ],
    [
      'takes the initials of the second value for a part of it',
      [number, [50, 250, 'Code service / N° engagement'], [50, 266, 'FAC_PUB / BDC 2026/9222']],
      { serviceCode: 'FAC_PUB', commitmentNumber: 'BDC 2026/9222' },
    ],
    [
      'takes a short code for the service that is named with the engagement',
      [number, [50, 250, 'Service / EJ'], [50, 266, 'A1 / 4539886440']],
      { serviceCode: 'A1', commitmentNumber: '4539886440' },
    ],
    [
      'takes the initials of the first value for a part of it',
      [number, [50, 250, 'Engagement / Service :'], [50, 266, 'BC 78335 / 0042']],
      { serviceCode: '0042', commitmentNumber: 'BC 78335' },
    ],
    [
      'reads an order called the customer’s',
      [number, [50, 250, 'BC client :'], [180, 250, '4535233164']],
      { commitmentNumber: '4535233164' },
    ],
    [
      'leaves the seller’s own order, whose label the line breaks',
      [
        number,
        [50, 250, 'N° client : C05223 | Dossier : 14212 | Référence marché : 2024-49-MAPA | Notre'],
        [50, 262, 'commande : CV23705 | Service exécutant : 4512'],
      ],
      { commitmentNumber: null, serviceCode: '4512', contractNumber: '2024-49-MAPA' },
    ],
    [
      'reads the service for whose attention it is, numbered',
      [number, [330, 116, 'À l’attention du service D1234567']],
      { serviceCode: 'D1234567' },
    ],
    [
      'reads the service for whose attention it is, in two figures and a letter',
      [number, [330, 116, 'À l’attention du service S36']],
      { serviceCode: 'S36' },
    ],
  ] satisfies Case[])('%s', (_, puts, expected) => {
    expect(readDrawn(puts)).toMatchObject(expected);
  });
});

describe('a reading of dates in such grids', () => {
  it.each([
    [
      'takes the date over its own label of several lines',
      [
        [50, 190, 'Facture n° FB-2026-0042'],
        ...row(250, '17.02.2026', '18.01.2026', '2100587531', '30539141'),
        ...row(270, '', '', '', 'N° contrat'),
        ...row(276, 'Échéance', 'En date du', 'N° de commande', ''),
        ...row(282, '', '', '', 'd’abonnement'),
      ],
      { issueDate: '2026-01-18', commitmentNumber: '2100587531' },
    ],
    [
      'takes the whole of a label of two lines, and a value that a few dots lead to',
      [
        number,
        [50, 250, 'Date de facturation. . .13-05-2026'],
        [50, 266, 'Date de'],
        [180, 266, '12/01/2026'],
        [50, 277, 'livraison'],
      ],
      { issueDate: '2026-05-13' },
    ],
    [
      'leaves the date of an order whose number the cell breaks under it',
      [
        number,
        [50, 250, 'Votre commande'],
        [50, 264, 'du 05/04/26'],
        [50, 276, 'n° 2664635'],
        [310, 300, 'En date du'],
        [310, 316, '25/04/26'],
      ],
      { issueDate: '2026-04-25' },
    ],
  ] satisfies Case[])('%s', (_, puts, expected) => {
    expect(readDrawn(puts)).toMatchObject(expected);
  });
});

describe('a reading of two labels one under the other', () => {
  it.each([
    [
      'keeps a service whose label stands over one that is close to its value',
      [
        [50, 206, 'code service'],
        [180, 206, 'INF01'],
        [50, 220, 'identifiant Chorus (SIRET)'],
        [180, 220, '26567392100010'],
      ],
      { serviceCode: 'INF01' },
    ],
    [
      'keeps an engagement over such a label',
      [
        [50, 206, 'n° d’engagement'],
        [240, 206, '2026TEL0017'],
        [50, 220, 'identifiant Chorus (SIRET)'],
        [250, 220, '26567392100010'],
      ],
      { commitmentNumber: '2026TEL0017' },
    ],
    [
      'keeps them apart where each has its value beside it',
      [
        [310, 250, 'Service exécutant'],
        [450, 250, 'ACHATS'],
        [310, 264, 'Numéro'],
        [450, 264, '26082354'],
      ],
      { serviceCode: 'ACHATS', invoiceNumber: '26082354' },
    ],
    [
      'keeps two values over two labels, beside an empty cell',
      [
        [50, 200, 'FACTURE'],
        ...row(250, '45 112233', 'F2026-2077', ''),
        ...row(267, 'Votre bon de', '', ''),
        ...row(279, 'commande', 'Numéro', 'N° devis'),
        ...row(302, 'V2', '', '25.08.2026'),
        ...row(319, 'Version', '', 'Échéance'),
      ],
      { invoiceNumber: 'F2026-2077' },
    ],
  ] satisfies Case[])('%s', (_, puts, expected) => {
    expect(readDrawn(puts)).toMatchObject(expected);
  });
});

describe('a reading of rows of headings', () => {
  it.each([
    [
      'takes the words of the next heading for no service',
      [
        number,
        [388, 250, 'Code service'],
        [47, 264, 'Réf. dossier'],
        [150, 264, 'Cde n°'],
        [323, 264, 'TRANSPORTEUR CHORUS'],
        [47, 280, 'DOS/6812'],
        [150, 280, 'BC 09780'],
        [388, 280, 'ENF_JEUN'],
      ],
      { serviceCode: 'ENF_JEUN' },
    ],
    [
      'takes no item over a label for its value',
      [
        number,
        [50, 300, 'Fourniture de ramettes A4 80 g'],
        [310, 300, '10'],
        [480, 300, '5 482,30'],
        [50, 324, 'Code service'],
        [300, 324, 'Code APE'],
        [430, 324, 'N° SIRET de l’acheteur'],
        [300, 341, '5545Z'],
        [430, 341, '288741671 00060'],
      ],
      { serviceCode: null },
    ],
    [
      'takes the reference of an item for no invoice number',
      [
        [50, 200, 'FACTURE'],
        [50, 240, 'Réf.'],
        [120, 240, 'Désignation'],
        [360, 240, 'Qté'],
        [480, 240, 'Montant HT'],
        [50, 256, 'A4080'],
        [120, 256, 'Entretien'],
        [360, 256, '9'],
        [480, 256, '93,83'],
      ],
      { invoiceNumber: null },
    ],
  ] satisfies Case[])('%s', (_, puts, expected) => {
    expect(readDrawn(puts)).toMatchObject(expected);
  });
});
