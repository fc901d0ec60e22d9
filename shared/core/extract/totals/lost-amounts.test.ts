/** What is said of the totals when one of them is not there to be read: nothing that is sure. */
import { describe, expect, it } from 'vitest';
import { type FieldName, fieldNames } from '../../fields.ts';
import { SURE } from '../../reading.ts';
import { drawPage, type Put, readDrawn } from '../page.fixture.ts';
import { readInvoice } from '../read-invoice.ts';

type Row = [label: string, amount: string];

const sureOf = (rows: Row[], more: Put[] = []): FieldName[] => {
  const lines = rows.flatMap(([label, amount], at): Put[] => [
    [300, 500 + 15 * at, label],
    [550 - 5 * amount.length, 500 + 15 * at, amount],
  ]);
  const reading = readInvoice(drawPage([[50, 230, 'Facture n° F-2026-77'], ...lines, ...more]));
  return fieldNames.filter((name) => (reading[name]?.confidence ?? 0) >= SURE);
};

const totals: Row[] = [
  ['Total HT', '1 000,00'],
  ['TVA 20 %', '200,00'],
  ['Total TTC', '1 200,00'],
];

describe('an amount that is announced and not found', () => {
  it.each(['Reste dû', 'Solde à régler', 'Net à payer'])('leaves what is due in doubt: « %s »', (label) => {
    expect(sureOf([...totals, [label, '']])).not.toContain('amountDue');
    expect(sureOf(totals)).toContain('amountDue');
  });

  it('leaves it in doubt too where less is due further down, and nothing tells why', () => {
    const due: Row = ['Net à payer', '1 200,00'];
    const rest: Row = ['Reste à régler', '850,00'];
    expect(sureOf([...totals, due, rest])).not.toContain('amountDue');
    expect(sureOf([...totals, due, ['Acompte versé', '-350,00'], rest])).toContain('amountDue');
  });

  it('makes no total without tax of a page that prints its tax', () => {
    const rows: Row[] = [
      ['Total HT', '1 000,00'],
      ['Total TVA', '200,00'],
      ['Total TTC', ''],
      ['Net à payer', '1 000,00'],
    ];
    const exempt: Put = [50, 700, 'Motif en cas d’exonération : TVA non applicable, art. 293 B du CGI'];
    expect(sureOf(rows, [exempt])).not.toContain('totalGross');
    expect(sureOf(rows, [exempt])).not.toContain('totalVat');
  });

  it('makes no total of an item that adds up, under a larger net in plain words', () => {
    const item: Put[] = [
      [50, 400, 'Netto 3,33'],
      [200, 400, 'TVA 0,67'],
      [350, 400, 'Brutto 4,00'],
    ];
    expect(sureOf([['Montant total HT', '1 000,00']], item)).not.toContain('totalGross');
  });

  it('makes no total without tax under a larger one with it', () => {
    const rows: Row[] = [
      ['Abonnements', '600,00'],
      ['Options', '400,00'],
      ['Montant total HT', '1 000,00'],
      ['Total TTC', '1 210,00'],
    ];
    const untaxed: Put = [50, 700, 'Prestation exonérée de TVA, art. 261-4 du CGI'];
    expect(sureOf(rows, [untaxed])).not.toContain('totalVat');
  });

  it('keeps the total that the items make, over what is left of it', () => {
    const rows: Row[] = [
      ['Portail', '550,00'],
      ['Garde-corps', '1 378,00'],
      ['Total', '1 928,00'],
      ['Acompte reçu le 5 mars 2026 :  – 500,00', ''],
      ['Reste dû', '1 428,00'],
    ];
    const lines = rows.flatMap(([label, amount], at): Put[] => [
      [300, 500 + 15 * at, label],
      [550 - 5 * amount.length, 500 + 15 * at, amount],
    ]);
    const exempt: Put = [50, 700, 'TVA non applicable, art. 293 B du CGI'];
    const reading = readInvoice(drawPage([[50, 230, 'Facture n° F-2026-77'], ...lines, exempt]));
    expect([reading.totalGross?.value, reading.amountDue?.value]).toEqual([192800, 142800]);
  });

  it('knows what is left in so many words of the currency', () => {
    const rows: Row[] = [
      ['Total', '1 928,00'],
      ['Acompte 30 % réglé le 5 mars 2026', '– 500,00'],
      ['Reste dû, en euros', '1 428,00'],
    ];
    const lines = rows.flatMap(([label, amount], at): Put[] => [
      [300, 500 + 15 * at, label],
      [550 - 5 * amount.length, 500 + 15 * at, amount],
    ]);
    const exempt: Put = [50, 700, 'TVA non applicable, art. 293 B du CGI'];
    expect(readInvoice(drawPage([[50, 230, 'Facture n° F-2026-77'], ...lines, exempt])).amountDue?.value).toBe(142800);
  });

  it('makes no total of what is left after a deposit', () => {
    const rows: Row[] = [
      ['Portail', '550,00'],
      ['Garde-corps', '1 378,00'],
      ['Acompte reçu', '-500,00'],
      ['Reste dû', '1 428,00'],
    ];
    const exempt: Put = [50, 700, 'TVA non applicable, art. 293 B du CGI'];
    expect(sureOf(rows, [exempt])).not.toContain('totalGross');
  });
});

describe('a column of first days', () => {
  it('announces nothing due, though « Du » over it reads like « dû »', () => {
    const table: Put[] = [
      [50, 400, 'Matériel'],
      [262, 400, 'Du'],
      [330, 400, 'Au'],
      [500, 400, 'Montant'],
      [50, 414, 'Groupe électrogène'],
      [250, 414, '17/08/2026'],
      [320, 414, '26/08/2026'],
      [500, 414, '1 287,42'],
    ];
    const totals: Put[] = [
      [50, 440, 'Total H.T.'],
      [110, 440, '1 287,42'],
      [180, 440, 'T.V.A. 20,00%'],
      [260, 440, '257,48'],
      [340, 440, 'Total T.T.C.'],
      [420, 440, '1 544,90'],
    ];
    expect(readDrawn([...table, ...totals]).amountDue).toBe(154490);
  });
});

describe('the boxes of a form, each with its heading over its amount', () => {
  it('do not make the tax what is due', () => {
    const boxes: Put[] = [
      [31, 489, '17 Base 20 %', 6],
      [146, 489, '18 TVA 20 %', 6],
      [391, 489, '21 Total HT', 6],
      [32, 499, '1 966,80'],
      [147, 499, '393,36'],
      [392, 499, '4 399,20'],
      [31, 515, '19 Base 5,5 %', 6],
      [146, 515, '20 TVA 5,5 %', 6],
      [391, 515, '22 Total TVA', 6],
      [32, 525, '2 432,40'],
      [147, 525, '133,78'],
      [392, 525, '527,14'],
      [31, 541, 'Base 2,1 %', 6],
      [146, 541, 'TVA 2,1 %', 6],
      [391, 541, '23 Total TTC à payer', 6],
      [392, 551, '4 926,34', 11],
    ];
    expect(readDrawn(boxes)).toMatchObject({ totalVat: 52714, totalGross: 492634, amountDue: 492634 });
  });
});

describe('a table of the VAT whose last row is not there', () => {
  const row = (y: number, ...cells: string[]): Put[] => cells.map((text, at): Put => [45 + 60 * at, y, text]);
  const table = [
    ...row(270, 'Taux', 'Base HT', 'TVA', 'TTC'),
    ...row(286, '5,5 %', '3 773,07', '207,52', '3 980,59'),
    ...row(301, '20,0 %', '96,50', '19,30', '115,80'),
  ];

  it('gives no row of it for the whole, its figures beginning together', () => {
    expect(sureOf([], table)).not.toContain('totalGross');
    expect(sureOf([], [...table, ...row(317, 'Total', '3 869,57', '226,82', '4 096,39')])).toContain('totalGross');
  });
});

describe('a tax that is not there', () => {
  const item = (y: number, words: string, rate: string, amount: string): Put[] => [
    [51, y, words],
    [300, y, rate],
    [550 - 5 * amount.length, y, amount],
  ];
  const items = [
    ...item(244, 'Description', 'TVA', 'Total HT'),
    ...item(264, 'Consultation', '20 %', '1 417,50 €'),
    ...item(286, 'Audience', '20 %', '950,00 €'),
    ...item(309, 'Débours – droit de plaidoirie (hors champ TVA)', '–', '13,00 €'),
  ];
  const rows: Row[] = [
    ['Honoraires HT', '2 367,50 €'],
    ['', '473,50 €'],
    ['Honoraires TTC', '2 841,00 €'],
    ['Débours', '13,00 €'],
    ['Total à payer', '2 854,00 €'],
  ];

  it('is not surely none where an item alone is said to bear none', () => {
    expect(sureOf(rows, items)).not.toContain('totalVat');
  });
});
