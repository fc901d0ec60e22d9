/** Codes of a service that are plain words, headings and names beside them, and ways to say that there is none. */
import { describe, expect, it } from 'vitest';
import { SURE } from '../../reading.ts';
import { drawPage, type Put, readDrawn, sellerFooter, sellerTop } from '../page.fixture.ts';
import { readInvoice } from '../read-invoice.ts';

const number: Put = [50, 200, 'FACTURE n° FB-2026-0042'];

/** Four cells of a row; an empty one is not drawn. */
const row = (y: number, ...cells: string[]): Put[] =>
  cells.flatMap((text, index): Put[] => (text ? [[50 + 130 * index, y, text]] : []));

const items: Put[] = [
  ...row(270, 'Poste', 'Désignation', 'Quantité', 'Montant'),
  ...row(284, '000010', 'BALAYAGE SECTEUR 12', '4 H', '1.240,00'),
  ...row(298, '000020', 'BALAYAGE SECTEUR 14', '2 H', '620,00'),
];

describe('a reading of services', () => {
  it.each([
    [
      'takes a name and its rank under a short heading',
      [
        ...row(250, 'SIRET client', 'Service dest.', 'Devis'),
        ...row(264, '20050045200020', 'LOGISTIQUE 02', 'QT-118836'),
      ],
      'LOGISTIQUE 02',
    ],
    [
      'takes a plain word after its label, where labels have their values after them',
      [...row(250, 'SIRET CLIENT 20050045200020', '', 'CODE SERVICE VOIRIE'), ...items],
      'VOIRIE',
    ],
    [
      'in a list of them too',
      [
        [50, 250, 'CODE SERVICE PISCINES'],
        [50, 262, 'ENGAGEMENT 4500123456'],
      ],
      'PISCINES',
    ],
    [
      'knows it by its consonants',
      [...row(250, 'SIRET', 'Svc'), ...row(266, '18041887300048', 'DST-ENER')],
      'DST-ENER',
    ],
    ['knows it so in a run of capitals', [[50, 250, 'CODE SVC LINGE']], 'LINGE'],
    ['leaves the items under it', [...row(250, '', 'CODE SERVICE'), ...items], null],
    [
      'takes a plain word from a table beside headings of people',
      [
        ...row(250, 'SIRET', 'PO / ENGAGEMENT', 'CODE SERVICE', 'SUIVI COMPTABLE'),
        ...row(266, '18041887300048', 'EPA26-000417', 'CULTURE', 'M. Roux'),
      ],
      'CULTURE',
    ],
    ['of two columns too', [...row(250, 'CODE SERVICE', 'VENDEUR'), ...row(264, 'ARCHIVES', 'J. Petit')], 'ARCHIVES'],
    ['takes no heading for the value of an empty cell', [...row(250, 'CODE SERVICE', 'CONTACT')], null],
    [
      'keeps a grid of labels and plain words',
      [
        ...row(250, 'CODE SERVICE', 'VOIRIE', 'ACHETEUR', 'DURAND'),
        ...row(262, 'ENGAGEMENT', '4500123456', 'MARCHE', '24T017'),
      ],
      'VOIRIE',
    ],
    [
      'takes a short code under « V/SERVICE »',
      [...row(250, 'DATE', 'V/COMMANDE', 'V/SERVICE'), ...row(266, '28.11.2025', '4500098127', 'ST2')],
      'ST2',
    ],
    ['takes a short code under « Service »', [...row(250, 'Date', 'Service'), ...row(266, '28/11/2025', 'DG7')], 'DG7'],
    [
      'takes the code in capitals of « votre service »',
      [[50, 250, 'commandé par votre service DRH-PAIE.']],
      'DRH-PAIE',
    ],
    ['but not its name', [[50, 250, 'commandé par votre service après-vente.']], null],
    ['nor that of the seller', [[50, 250, 'Une question ? Notre service SAV-PRO vous répond.']], null],
    ['nor who is asked for there', [[50, 250, 'Votre service : Mme Durand']], null],
    [
      'leaves a street under a service of an address',
      [
        [330, 172, 'SERVICE SPORTS'],
        [330, 186, '4 AVENUE DU VERCORS'],
      ],
      null,
    ],
    [
      'leaves an office that every town has',
      [
        [330, 172, 'Service RH'],
        [330, 186, '4 AVENUE DU VERCORS'],
      ],
      null,
    ],
    ['takes what an engagement is called for a code', [[50, 250, 'Code service : JURIDIQUE']], 'JURIDIQUE'],
    [
      'takes no heading of the next column for one',
      [...row(250, 'SERVICE', 'ENGAGEMENT'), [180, 262, 'JURIDIQUE'], ...row(280, '', '4500123456')],
      null,
    ],
    ['takes it where a code is asked', [[50, 250, 'Code service : RH']], 'RH'],
    [
      'leaves a building under it',
      [
        [330, 172, 'Service des sports'],
        [330, 186, 'BATIMENT B12'],
      ],
      null,
    ],
    [
      'leaves a service named beside an empty cell',
      [...row(250, 'CODE SERVICE', 'SERVICE DES SPORTS'), ...row(262, 'ENGAGEMENT 4500123456', '')],
      null,
    ],
    ['leaves a bank’s code', [[50, 250, 'À régler au service payeur, BIC : AGRIFRPP883, via Chorus Pro']], null],
    ['leaves the service of a contact', [...row(250, 'Votre interlocuteur', 'Service ADV – S. Morin')], null],
    ['that of one after a colon', [[50, 250, 'Renseignements : Service SAV2']], null],
    [
      'that of one under a heading',
      [
        [50, 250, 'VOTRE CONTACT'],
        [50, 262, 'Service ADV'],
      ],
      null,
    ],
    [
      'stops before the initials that begin the next label',
      [[50, 250, 'Service : DRSM-EST OM/Engagement : 4100012345']],
      'DRSM-EST',
    ],
    ['keeps the code that a stroke parts from it', [[50, 250, 'Service : DST01/Engagement : 4100012345']], 'DST01'],
    ['takes « CS » after an order', [[50, 250, 'BDC UBO n° 4500012345 – CS 3108']], '3108'],
    ['but no post box', [[50, 250, 'Commande n° 4500012345, CS 40012, 29238 Brest']], null],
    ['nor one on a line of its own', [[330, 172, 'CS 3108']], null],
    [
      'takes the box of codes rather than the desk where letters go',
      [
        [50, 116, 'Compte client : 0003418'],
        [50, 130, 'Échéance : 11.11.2026'],
        [330, 116, 'SERVICE COURRIER'],
        [50, 250, 'SIRET'],
        [200, 250, 'Service exécutant'],
        [350, 250, 'N° de marché'],
        [50, 266, '21240383600027'],
        [200, 266, 'CAB_ACHATS'],
        [350, 266, '2025-90418'],
      ],
      'CAB_ACHATS',
    ],
    ['keeps the part of a code that looks like a telephone', [[50, 250, 'Code service : DSIN-TEL']], 'DSIN-TEL'],
    ['knows the one that invoices go to', [[50, 250, 'Code service facturation : ECO-417']], 'ECO-417'],
    ['but not the seller’s', [[50, 250, 'Service facturation : ECO-417']], null],
    ['keeps the code after a contact', [[50, 250, 'Contact : M. Roux - Code service : DST-04']], 'DST-04'],
    [
      'keeps the heading beside a contact’s',
      [...row(250, 'CONTACT', 'SERVICE', 'DATE'), ...row(264, 'S. Morin', 'ST7', '12/03/2026')],
      'ST7',
    ],
    [
      'takes no words of the next line for a code that was left out',
      [
        [50, 250, 'Code service'],
        [50, 264, 'Montant total'],
      ],
      null,
    ],
    [
      'nor those of an item',
      [
        [50, 250, 'Code service :'],
        [50, 264, 'Ramettes A4 240'],
      ],
      null,
    ],
    [
      'nor a heading of the items',
      [...row(250, 'Code service :'), ...row(264, 'ISBN/EAN', 'Titre', 'Quantité', 'Prix HT')],
      null,
    ],
  ] satisfies [string, Put[], string | null][])('%s', (_, puts, expected) => {
    expect(readDrawn([number, ...puts]).serviceCode).toBe(expected);
  });

  it.each(['—', 'néant', 'SANS', 's.o.', 'N/A', 'xxx', ''])('takes « %s » for none', (none) => {
    const read = readDrawn([
      number,
      ...row(250, 'SIRET', 'PO / ENGAGEMENT', 'SERVICE CHORUS', 'COMMERCIAL'),
      ...row(266, '18041887300048', 'EPA26-000417', none, 'T. Nguyen'),
    ]);
    expect(read).toMatchObject({ serviceCode: null, commitmentNumber: 'EPA26-000417' });
  });

  it.each([
    ['DST-04', true],
    ['SAAM D5', true],
    ['LECPUB DE-2025-310', false],
  ])('is not sure of a code with another beside it: %s', (printed, sure) => {
    const page = drawPage([...sellerTop, ...sellerFooter, number, [50, 250, 'Code service'], [50, 262, printed]]);
    expect((readInvoice(page).serviceCode?.confidence ?? 0) >= SURE).toBe(sure);
  });

  it('is not sure of the name of what is sold', () => {
    const page = drawPage([
      ...sellerTop,
      ...sellerFooter,
      number,
      [50, 250, 'Le service PREMIUM-24 comprend deux visites'],
    ]);
    expect(readInvoice(page).serviceCode?.confidence ?? 0).toBeLessThan(SURE);
  });
});

it.each(['Service', 'SERVICES'])('takes what is sold under "%s" for no code', (heading) => {
  const table = (first: string): Put[] => [
    [50, 260, first],
    [300, 260, 'Qté'],
    [360, 260, 'PU HT'],
    [460, 260, 'Montant HT'],
    [50, 274, 'FIBRE-1000'],
    [300, 274, '21'],
    [360, 274, '286,00'],
    [460, 274, '6 006,00'],
  ];
  expect(readDrawn(table(heading)).serviceCode).toBeNull();
  expect(readDrawn([[50, 240, 'Service : DST-04'], ...table(heading)]).serviceCode).toBe('DST-04');
});
