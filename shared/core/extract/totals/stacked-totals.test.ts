/** Totals whose labels narrow cells break into lines, and tables of the VAT beside them. */
import { describe, expect, it } from 'vitest';
import { drawPage, type Put, readDrawn } from '../page.fixture.ts';
import { readInvoice } from '../read-invoice.ts';

const number: Put = [50, 220, 'Facture n° FB-2026-0042'];
const items: Put[] = [
  [50, 300, 'Désignation'],
  [480, 300, 'Montant HT'],
  [50, 316, 'Entretien'],
  [495, 316, '100,00'],
  [50, 332, 'Fournitures'],
  [495, 332, '200,00'],
];

describe('a reading of totals in narrow cells', () => {
  it('takes the whole of a label of several lines beside whose middle its amount stands', () => {
    const puts: Put[] = [
      ...[number, ...items],
      [380, 400, 'TOTAL'],
      [380, 413, 'H.T. :'],
      [490, 406.5, '300,00 €'],
      [380, 432, 'TVA 20% :'],
      [490, 432, '40,00 €'],
      [380, 450, 'TVA'],
      [380, 463, '10% :'],
      [490, 456.5, '10,00 €'],
      [380, 482, 'Total'],
      [380, 495, 'toutes'],
      [380, 508, 'taxes'],
      [380, 521, 'comprises'],
      [490, 501.5, '350,00 €'],
    ];
    expect(readDrawn(puts)).toMatchObject({ totalNet: 30000, totalVat: 5000, totalGross: 35000 });
  });

  it('takes the words beside the middle of an amount whose sign is under it', () => {
    const puts: Put[] = [
      number,
      [440, 300, 'Montant net'],
      [455, 316, '2 220,00'],
      [490, 328, '€'],
      [455, 380, '2 846,40'],
      [280, 386, 'Total net de taxes à payer'],
      [490, 392, '€'],
      [50, 420, 'Exonération de TVA, article 261-4-4° du CGI'],
    ];
    expect(readDrawn(puts)).toMatchObject({ totalNet: 284640, totalGross: 284640, amountDue: 284640 });
  });

  it('takes the row without a name that adds up a recapitulation by kind', () => {
    const row = (y: number, ...cells: string[]): Put[] =>
      cells.map((text, at): Put => [at === 0 ? 36 : 250 + 90 * at - 5 * text.length, y, text]);
    const puts: Put[] = [
      number,
      ...row(277, 'Récapitulatif', 'Montant HT', 'TVA', 'Montant TTC'),
      ...row(289, 'Abonnements du 01/11/2026 au 30/11/2026', '3 980,00', '796,00', '4 776,00'),
      ...row(301, 'Consommations du 01/10/2026 au 31/10/2026', '517,37', '103,47', '620,84'),
      ...row(313, 'Services ponctuels', '190,00', '38,00', '228,00'),
      ...row(325, 'Remises', '-75,00', '-15,00', '-90,00'),
      ...row(337, '', '4 612,37', '922,47', '5 534,84').slice(1),
      [36, 361, 'Taux 20 %.'],
    ];
    expect(readDrawn(puts)).toMatchObject({ totalNet: 461237, totalVat: 92247, totalGross: 553484 });
  });

  it('reads the taxes of a strip whose headings "TVA | 20 | %" take three lines', () => {
    const heading = (x: number, ...lines: string[]): Put[] =>
      lines.map((text, line) => [x + 20 - 2.5 * text.length, 400 + 12 * (line + 4 - lines.length), text]);
    const puts: Put[] = [
      ...[number, ...items],
      ...heading(60, 'Total', 'hors', 'taxes'),
      ...heading(150, 'TVA', '20', '%'),
      ...heading(240, 'TVA', '10', '%'),
      ...heading(330, 'TVA', '5,5', '%'),
      ...heading(420, 'Total', 'toutes', 'taxes', 'comprises'),
      ...heading(510, 'Net', 'à', 'payer'),
      [60, 466, '500,00 €'],
      [150, 466, '40,00 €'],
      [240, 466, '10,00 €'],
      [330, 466, '11,00 €'],
      [420, 466, '561,00 €'],
      [510, 466, '561,00 €'],
    ];
    expect(readDrawn(puts)).toMatchObject({
      totalNet: 50000,
      totalVat: 6100,
      totalGross: 56100,
      vatBreakdown: [
        { rate: 2000, amount: 4000 },
        { rate: 1000, amount: 1000 },
        { rate: 550, amount: 1100 },
      ],
    });
  });

  it('adds up the taxes told at each rate, when another table stands on their lines', () => {
    const puts: Put[] = [
      ...[number, ...items],
      [50, 400, 'Fournitures livrées'],
      [50, 416, 'ce mois'],
      [200, 416, '61,44'],
      [340, 400, 'Montant total HT'],
      [490, 400, '300,00 EUR'],
      [340, 416, 'TVA 20 %'],
      [490, 416, '20,00 EUR'],
      [340, 432, 'TVA 10 %'],
      [490, 432, '20,00 EUR'],
      [340, 448, 'Montant TTC'],
      [490, 448, '340,00 EUR'],
    ];
    expect(readDrawn(puts)).toMatchObject({ totalNet: 30000, totalVat: 4000, totalGross: 34000 });
  });

  it('reads each rate told beside the references of another block', () => {
    const puts: Put[] = [
      ...[number, ...items],
      [320, 396, 'Montant HT'],
      [490, 396, '300,00 €'],
      [50, 412, 'N° de bon de commande'],
      [320, 412, 'TVA 20 % (base 200,00 €)'],
      [490, 412, '40,00 €'],
      [50, 428, 'BC-2026-118'],
      [320, 428, 'TVA 5,5 % (base 100,00 €)'],
      [490, 428, '5,50 €'],
      [320, 444, 'Total TTC de la facture'],
      [490, 444, '345,50 €'],
    ];
    expect(readDrawn(puts)).toMatchObject({
      totalVat: 4550,
      vatBreakdown: [
        { rate: 2000, base: 20000, amount: 4000 },
        { rate: 550, base: 10000, amount: 550 },
      ],
    });
  });

  it('is not sure of one row among others of a table of base, tax and their sum', () => {
    const row = (y: number, ...cells: string[]): Put[] =>
      cells.map((text, index) => [200 + 80 * index - 5 * text.length, y, text]);
    const puts: Put[] = [
      ...[number, ...items],
      ...row(400, 'Code', 'Montant HT', 'TVA', 'TTC'),
      ...row(416, 'A', '200,00', '40,00', '240,00'),
      ...row(432, 'B', '100,00', '10,00', '110,00'),
    ];
    const { totalGross } = readInvoice(drawPage(puts));
    expect(totalGross?.confidence ?? 0).toBeLessThan(0.9);
  });
});
