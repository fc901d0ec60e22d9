/** Labels and values in grids, strips and pairs: which field must hold what. */
import { describe, expect, it } from 'vitest';
import type { FieldName } from '../../fields.ts';
import { SURE } from '../../reading.ts';
import { buyerAddress, drawPage, type Put, readDrawn, sellerFooter, sellerTop } from '../page.fixture.ts';
import { readInvoice } from '../read-invoice.ts';

type Case = [why: string, puts: Put[], expected: Partial<Record<FieldName, unknown>>];

const number: Put = [50, 200, 'Facture n° FB-2026-0042'];
const items: Put[] = [
  [50, 380, 'Désignation'],
  [300, 380, 'Qté'],
  [380, 380, 'P.U. HT'],
  [480, 380, 'Total HT'],
  [50, 396, 'Entretien des massifs'],
  [300, 396, '2'],
  [380, 396, '500,00'],
  [480, 396, '1 000,00'],
];

describe('a reading of grids', () => {
  it.each([
    [
      'takes the number after the date of an order, in the next cell',
      [number, [50, 230, 'Date : 28/02/2026'], [50, 250, 'Votre commande'], [180, 250, 'du 25/01/2026 n° 4526251108']],
      { commitmentNumber: '4526251108', issueDate: '2026-02-28' },
    ],
    [
      'takes the number after the date of an order, under its heading',
      [
        number,
        [50, 230, 'Date : 28/02/2026'],
        [50, 250, 'Votre commande'],
        [240, 250, 'Page'],
        [50, 264, 'du 25/01/2026 n° 582/2026'],
        [240, 264, '1/1'],
      ],
      { commitmentNumber: '582/2026', issueDate: '2026-02-28' },
    ],
    [
      'knows the rule of a cell, drawn with a sign, before its code',
      [
        number,
        [50, 250, 'Période'],
        [150, 250, 'N° marché'],
        [260, 250, 'N° commande'],
        [50, 266, 'octobre 2026'],
        [150, 266, '! AOO 23.118/2'],
        [260, 266, 'RTH/0126447'],
      ],
      { contractNumber: 'AOO 23.118/2', commitmentNumber: 'RTH/0126447' },
    ],
    [
      'shares a pair of codes between the labels that a cell breaks',
      [
        number,
        [50, 250, 'N° engagement –'],
        [200, 250, 'Devis n°'],
        [50, 262, 'Service'],
        [50, 278, '2100123456 – PATR'],
        [200, 278, 'D54828'],
      ],
      { commitmentNumber: '2100123456', serviceCode: 'PATR' },
    ],
    [
      'shares a pair of codes that its cell breaks too',
      [number, [50, 250, 'N° EJ / code'], [50, 262, 'service'], [50, 278, 'AP26/5154 /'], [50, 290, 'SG_0042']],
      { commitmentNumber: 'AP26/5154', serviceCode: 'SG_0042' },
    ],
    [
      'shares a pair of codes between labels that a sentence breaks',
      [
        number,
        [50, 250, 'Échéance : 7 juillet 2026, SIRET du destinataire : 24083514000064, Engagement /'],
        [50, 262, 'Service : AP26/9448 / DSI-03, Chantier : CH6791'],
      ],
      { commitmentNumber: 'AP26/9448', serviceCode: 'DSI-03' },
    ],
    [
      'joins no label to that of the next row',
      [
        number,
        [50, 250, 'Code d’identification du service'],
        [250, 250, '4512'],
        [50, 262, 'N° contrat'],
        [250, 262, 'CT-17222'],
      ],
      { serviceCode: '4512', contractNumber: null },
    ],
    [
      'takes the number after the date of an order, after a colon',
      [number, [50, 250, 'Votre commande : du 15/04/2026 n° ENG-26-72469']],
      { commitmentNumber: 'ENG-26-72469' },
    ],
    [
      'leaves to the value the initials it begins with, after two labels',
      [number, [50, 250, 'N° engagement – Service : BDC 2026/0286 – VOIRIE-02']],
      { commitmentNumber: 'BDC 2026/0286', serviceCode: 'VOIRIE-02' },
    ],
    [
      'gives a mark that is a whole heading to no heading beside it',
      [
        [50, 200, 'FACTURE'],
        [50, 250, 'Chantier'],
        [180, 250, 'N°'],
        [310, 250, 'Code client'],
        [50, 264, 'CH8852'],
        [180, 264, 'FA858088'],
        [310, 264, '338191'],
      ],
      { invoiceNumber: 'FA858088' },
    ],
    [
      'knows the numbers that purchasing programs give under the customer’s reference',
      [number, [50, 250, 'Vos réf. : 2100061991']],
      { commitmentNumber: '2100061991' },
    ],
    [
      'takes no quantity under the day of payment for what is due',
      [
        number,
        [290, 350, 'À régler avant le'],
        [290, 364, '22-09-2026'],
        ...items,
        [380, 420, 'Total HT'],
        [480, 420, '1 000,00'],
        [380, 434, 'TVA 20 %'],
        [480, 434, '200,00'],
        [380, 448, 'Total TTC'],
        [480, 448, '1 200,00'],
      ],
      { amountDue: 120000 },
    ],
    [
      'takes nothing of the items for a label over their headings',
      [
        number,
        [280, 368, 'Code service'],
        [50, 380, 'Désignation'],
        [380, 380, 'P.U. HT'],
        [440, 380, 'Qté'],
        [500, 380, 'Total HT'],
        [280, 392, 'RJ45'],
        [500, 392, '12,00'],
      ],
      { serviceCode: null },
    ],
    [
      'takes no SIRET with the next cell’s value for a code',
      [number, [50, 250, 'Code service : 20602245100093ST']],
      { serviceCode: null },
    ],
    ['takes a service that looks like a year', [number, [50, 250, 'Code du service : 1999']], { serviceCode: '1999' }],
    [
      'takes a service named in an address by its code',
      [number, [330, 172, 'À l’attention du service PM-URBA']],
      { serviceCode: 'PM-URBA' },
    ],
    [
      'takes a service named in an address by a letter and figures',
      [number, [330, 172, 'Service D12-S045']],
      { serviceCode: 'D12-S045' },
    ],
    [
      'takes what calls itself an engagement under the customer’s reference',
      [number, [50, 250, 'Réf. client'], [180, 250, 'Page'], [50, 264, 'ENG-26-47365'], [180, 264, '1/1']],
      { commitmentNumber: 'ENG-26-47365' },
    ],
    [
      'leaves the customer’s number under the customer’s reference',
      [number, [50, 250, 'Réf. client'], [180, 250, 'Page'], [50, 264, 'C47365'], [180, 264, '1/1']],
      { commitmentNumber: null },
    ],
    [
      'reads values over their labels, row close under row',
      [
        [50, 200, 'FACTURE'],
        [50, 250, 'E267342'],
        [180, 250, 'FB-2026-0042'],
        [50, 264, 'Bon de commande n°'],
        [180, 264, 'Facture n°'],
        [50, 278, '09/03/2026'],
        [180, 278, 'BL894052'],
        [50, 292, 'Date d’échéance'],
        [180, 292, 'N° BL'],
      ],
      { invoiceNumber: 'FB-2026-0042', commitmentNumber: 'E267342' },
    ],
    [
      'reads labels over their values, row close under row',
      [
        [50, 200, 'FACTURE'],
        [50, 250, 'Affaire'],
        [180, 250, 'Facture n°'],
        [50, 264, 'A-5429'],
        [180, 264, 'FB-2026-0042'],
        [50, 278, 'Code service'],
        [180, 278, 'N° BL'],
        [50, 300, 'UF2310'],
        [180, 300, 'BL894052'],
        [50, 312, 'Date facture'],
        [50, 326, '21 juin 2026'],
      ],
      { invoiceNumber: 'FB-2026-0042', serviceCode: 'UF2310', issueDate: '2026-06-21' },
    ],
    [
      'takes no initials and a stroke for a mark',
      [
        [50, 200, 'FACTURE'],
        [50, 250, 'NR/1144'],
        [50, 264, 'Notre réf.'],
      ],
      { invoiceNumber: null },
    ],
    [
      'reads totals that stand left of their labels, under the heading of the items',
      [
        number,
        ...items,
        [380, 420, '1 000,00'],
        [480, 420, 'Total HT'],
        [388, 434, '200,00'],
        [480, 434, 'TVA 20 %'],
        [380, 448, '1 200,00'],
        [480, 448, 'Total TTC'],
      ],
      { totalNet: 100000, totalVat: 20000, totalGross: 120000, amountDue: 120000 },
    ],
    [
      'reads headings of three lines over the totals',
      [
        number,
        ...items,
        [200, 420, 'Total'],
        [280, 420, 'TVA'],
        [360, 420, 'TVA'],
        [440, 420, 'Montant'],
        [200, 431, 'net'],
        [280, 431, '20'],
        [360, 431, '5,5'],
        [440, 431, 'total'],
        [200, 442, 'HT'],
        [280, 442, '%'],
        [360, 442, '%'],
        [440, 442, 'TTC'],
        [200, 460, '1 000,00'],
        [280, 460, '100,00'],
        [360, 460, '27,50'],
        [440, 460, '1 127,50'],
      ],
      { totalNet: 100000, totalVat: 12750, totalGross: 112750 },
    ],
  ] satisfies Case[])('%s', (_, puts, expected) => expect(readDrawn(puts)).toMatchObject(expected));

  it('is not sure which of two codes one label announces', () => {
    const frame: Put[] = [...sellerTop, ...buyerAddress, ...sellerFooter, number];
    const { serviceCode } = readInvoice(drawPage([...frame, [50, 250, 'Code service : AP26/9448 / DSI-03']]));
    expect(serviceCode?.confidence).toBeLessThan(SURE);
  });
});
