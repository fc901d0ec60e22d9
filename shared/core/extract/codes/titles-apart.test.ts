/** Numbers that stand apart from their title, and services in short words. */
import { describe, expect, it } from 'vitest';
import type { FieldName } from '../../fields.ts';
import { SURE } from '../../reading.ts';
import { buyerAddress, drawPage, type Put, readDrawn } from '../page.fixture.ts';
import { readInvoice } from '../read-invoice.ts';

type Wording = [why: string, puts: Put[], expected: Partial<Record<FieldName, unknown>>];

describe('a reading of titles', () => {
  it.each([
    [
      'finds the number past a mark that stands alone',
      [
        [340, 200, 'F A C T U R E'],
        [430, 200, 'N°'],
        [452, 200, '26014587'],
      ],
      { invoiceNumber: '26014587' },
    ],
    [
      'finds it under the title, over its day, and not in what the page joins',
      [
        [400, 200, 'FACTURE DE PRESTATIONS'],
        [400, 214, 'VAL 260331-4402'],
        [400, 228, '31 MARS 2026'],
        [50, 500, 'Détail des pesées : voir relevé n° RP-2603-118 joint.'],
      ],
      { invoiceNumber: 'VAL 260331-4402', issueDate: '2026-03-31' },
    ],
    [
      'finds it under the title, in letters as tall',
      [
        [50, 180, 'Facture de formation professionnelle', 15],
        [50, 197, '2025-F-0067', 15],
        [50, 240, 'Date : 15/12/2025'],
      ],
      { invoiceNumber: '2025-F-0067' },
    ],
    [
      'takes no words of the letterhead under the title',
      [
        [50, 180, 'Facture de formation professionnelle', 15],
        [50, 197, 'Agrément 84-630'],
        [50, 240, 'Date : 15/12/2025'],
      ],
      { invoiceNumber: null },
    ],
    [
      'finds it under the title that tells its rank',
      [
        [50, 200, 'NOTE D’HONORAIRES N° 4'],
        [50, 214, '2604-MAR-NH4'],
        [50, 228, '12/11/2026'],
      ],
      { invoiceNumber: '2604-MAR-NH4', issueDate: '2026-11-12' },
    ],
    [
      'takes no other number under the rank',
      [
        [50, 200, 'NOTE D’HONORAIRES N° 4'],
        [50, 214, '2604-MAR-NH7'],
        [50, 228, '12/11/2026'],
      ],
      { invoiceNumber: '4' },
    ],
    [
      'finds it where an annex repeats it',
      [
        [50, 200, 'Facture de formation'],
        [50, 500, 'Annexe à la facture 2025-F-0067 : feuille d’émargement'],
      ],
      { invoiceNumber: '2025-F-0067' },
    ],
    ...['BP 60321', 'CS 40012', 'TSA 10034', 'B.P. 603', 'BP n° 60321', 'C.S. n° 40012', 'Boîte postale 603'].map(
      (box): Wording => [
        `takes no post box beside it for its number: ${box}`,
        [
          [50, 222, 'Numéro'],
          [130, 222, 'Date'],
          [215, 222, 'Code client'],
          [50, 242, 'FA1026-0894'],
          [130, 242, '31/10/26'],
          [215, 242, 'CHVALMOREL'],
          [40, 279, 'Facture'],
          [322, 279, box],
          [322, 292, '73265 VALMOREL CEDEX'],
        ],
        { invoiceNumber: 'FA1026-0894' },
      ],
    ),
    [
      'finds one in two parts beside it',
      [
        [150, 200, 'NOTE D’HONORAIRES', 14],
        [350, 202, 'NH 07 / 2023-14'],
      ],
      { invoiceNumber: 'NH 07 / 2023-14' },
    ],
    [
      'knows the service that receives invoices by its initials',
      [[50, 200, 'Références Chorus :   CSF FAC7500012   /   EJ 2104417736']],
      { serviceCode: 'FAC7500012', commitmentNumber: '2104417736' },
    ],
    [
      'knows a service in brackets after the direction it is of',
      [[50, 200, 'Direction des travaux (service DTRAV)']],
      { serviceCode: 'DTRAV' },
    ],
  ] satisfies Wording[])('%s', (_why, puts, expected) => {
    expect(readDrawn(puts)).toMatchObject(expected);
  });

  it.each<[string, Put[]]>([
    ['after its mark', [[330, 200, 'N° FA00002217']]],
    [
      'past a mark that stands alone',
      [
        [330, 200, 'N°'],
        [352, 200, 'FA00002217'],
      ],
    ],
    ['with no mark', [[330, 200, 'FA00002217']]],
  ])('takes no reference under a title whose row tells its number, %s', (_, beside) => {
    const under: Put[] = [
      [50, 214, 'Date : 16/03/2026'],
      [50, 228, 'Référence : RD 768 - alignement'],
    ];
    expect(readDrawn([[50, 200, 'Facture'], ...beside, ...under]).invoiceNumber).toBe('FA00002217');
  });

  it.each([
    ['FACTURE FT 2026 / 112', 'FT 2026 / 112'],
    ['FACTURE INV/ 2026/03/0008', 'INV/ 2026/03/0008'],
    ['FACTURE N° FT 2026 / 112', 'FT 2026 / 112'],
    ['FACTURE DE SOLDE FS 26-118', 'FS 26-118'],
    ['Facture VAL 260331-4402', 'VAL 260331-4402'],
    ['FACTURE LIBRAIRIE 118/26', '118/26'],
    ['FACTURE DU MOIS 2026/118', '2026/118'],
  ])('keeps the capitals that begin a number in the title: %s', (title, number) => {
    expect(readDrawn([[50, 200, title, 14]]).invoiceNumber).toBe(number);
  });

  it('takes the reference under a title whose row tells another number', () => {
    const row: Put[] = [
      [50, 200, 'Facture'],
      [330, 200, 'N° client : 4471'],
      [50, 228, 'Référence : FA00002217'],
    ];
    expect(readDrawn(row).invoiceNumber).toBe('FA00002217');
  });

  it('takes a seller whose line follows a note on other people’s money', () => {
    const notes: Put[] = [
      [50, 770, 'Sommes encaissées pour le compte de tiers : néant.'],
      [50, 781, 'Postélia SA - 75015 Paris - 717 844 823 RCS Paris'],
      [50, 792, 'SIRET 71784482300087 - TVA FR39717844823'],
    ];
    expect(readInvoice(drawPage([...buyerAddress, ...notes])).sellerSiret?.value).toBe('71784482300087');
  });
});

describe('a number over its title', () => {
  const row = (...headings: [string, string, string]): Put[] =>
    headings.map((text, at): Put => [50 + 100 * at, 122, text]);
  const page = (headings: Put[]) =>
    readInvoice(
      drawPage([
        ...buyerAddress,
        ...headings,
        [50, 142, 'FA1026-0894'],
        [150, 142, '31/10/26'],
        [250, 142, 'CHVAL'],
        [50, 180, 'Facture', 14],
        [330, 182, 'BP 60321'],
        [50, 249, 'Référence'],
        [150, 249, 'Désignation'],
        [350, 249, 'Qté'],
        [450, 249, 'Montant HT'],
      ]),
    ).invoiceNumber;

  it.each(['Numéro', 'N°'])('is sure in a row with its day: %s', (heading) => {
    const number = page(row(heading, 'Date', 'Code client'));
    expect(number?.value).toBe('FA1026-0894');
    expect(number?.confidence).toBeGreaterThanOrEqual(SURE);
  });

  it('is not in a row of anything', () => {
    expect(page(row('N°', 'Livraison', 'Code client'))?.confidence ?? 0).toBeLessThan(SURE);
  });
});

describe('a number under its title, over where and when it was written', () => {
  const page = (title: string, under: string): Put[] => [
    [500 - 5 * title.length, 180, title],
    [500 - 5 * 12, 194, 'NH-2026-0093'],
    [500 - 5 * under.length, 208, under],
  ];
  it.each([
    ['Note d’honoraires', 'Montpellier, le 5 juin 2026'],
    ['FACTURE LOCATION & MAINTENANCE', 'Vitrolles, 01/07/2026'],
    ['FACTURE', 'À Saint-Jean, le 05/06/2026'],
  ])('is the title’s: %s, %s', (title, under) => {
    expect(readDrawn(page(title, under)).invoiceNumber).toBe('NH-2026-0093');
  });

  it('is not over a day of something else', () => {
    expect(readDrawn(page('Note d’honoraires', 'Chantier visité le 5 juin 2026')).invoiceNumber).toBeNull();
  });
});
