/** Disbursements and duties outside VAT, between what is taxed and the whole. */
import { describe, expect, it } from 'vitest';
import { SURE } from '../../reading.ts';
import { drawPage, type Put, readDrawn, sellerTop } from '../page.fixture.ts';
import { readInvoice } from '../read-invoice.ts';

const totals = (...rows: [string, string][]): Put[] => [
  [50, 230, 'Facture n° F-2026-77'],
  ...rows.flatMap(([label, amount], at): Put[] => [
    [300, 500 + 15 * at, label],
    [500, 500 + 15 * at, amount],
  ]),
];

describe('the whole, of a page with amounts outside VAT', () => {
  it.each([
    ['Total honoraires TTC', 'Débours non soumis à TVA (huissier)', 'TOTAL'],
    ['Montant TTC', 'Taxe de séjour', 'Total'],
    ['Total TTC', 'Droits de plaidoirie', 'Total général'],
    ['Honoraires TTC', 'Débours non soumis à TVA (huissier)', 'Total TTC, débours compris'],
    ['Total TTC', 'Frais de greffe (hors TVA)', 'TOTAL'],
    ['Total TTC', 'Droit de timbre', 'Total TTC (droit de timbre inclus)'],
  ])('is the total after them: %s, %s, %s', (gross, untaxed, whole) => {
    const page = totals(
      ['Total HT', '1 000,00'],
      ['TVA 20 %', '200,00'],
      [gross, '1 200,00'],
      [untaxed, '50,40'],
      [whole, '1 250,40'],
      ['Provision versée', '- 400,00'],
      ['Solde à régler', '850,40 €'],
    );
    expect(readDrawn(page)).toMatchObject({ totalNet: 100000, totalVat: 20000, totalGross: 125040, amountDue: 85040 });
  });
  it.each(['Consignes', 'Frais avancés', 'Timbres fiscaux'])(
    'is never sure after what does not say that it is untaxed: %s',
    (added) => {
      const page = totals(
        ['Total HT', '1 000,00'],
        ['TVA 20 %', '200,00'],
        ['Total TTC', '1 200,00'],
        [added, '50,40'],
        ['TOTAL', '1 250,40'],
      );
      const { totalGross, amountDue } = readInvoice(drawPage([...sellerTop, ...page]));
      expect([totalGross?.value, amountDue?.value]).toEqual([125040, 125040]);
      for (const field of [totalGross, amountDue]) expect(field?.confidence).toBeLessThan(SURE);
    },
  );
  it('has nothing of what was owed before', () => {
    const page = totals(
      ['Total HT', '1 000,00'],
      ['TVA 20 %', '200,00'],
      ['Total TTC', '1 200,00'],
      ['Solde antérieur', '50,40'],
      ['TOTAL', '1 250,40'],
    );
    expect(readDrawn(page).totalGross).toBe(120000);
  });
  it('stays the total that nothing was added to', () => {
    const page = totals(
      ['Total HT', '1 000,00'],
      ['TVA 20 %', '200,00'],
      ['Total TTC', '1 200,00'],
      ['Total', '1 250,40'],
    );
    expect(readDrawn(page).totalGross).toBe(120000);
  });
});

describe('the taxed total, where that of the whole is missing', () => {
  const taxed: [string, string][] = [
    ['Honoraires HT', '1 000,00'],
    ['TVA 20 %', '200,00'],
    ['Honoraires TTC', '1 200,00'],
  ];
  const read = (...rows: [string, string][]) => readInvoice(drawPage([...sellerTop, ...totals(...taxed, ...rows)]));

  it.each<[why: string, rows: [string, string][]]>([
    ['disbursements stand under it', [['Débours', '50,40']]],
    ['a duty stands under it', [['Droit de timbre (hors TVA)', '50,40']]],
    ['more is asked than it', [['Net à payer', '1 250,40']]],
    [
      'more is asked than what was paid leaves of it',
      [
        ['Provision versée', '- 400,00'],
        ['Solde à régler', '850,40'],
      ],
    ],
  ])('is never sure: %s', (_, rows) => {
    expect(read(...rows).totalGross?.confidence ?? 0).toBeLessThan(SURE);
  });
  it('nor is what is due, with no word of it', () =>
    expect(read(['Débours', '50,40']).amountDue?.confidence ?? 0).toBeLessThan(SURE));
  it.each<[why: string, rows: [string, string][]]>([
    ['it is what is asked', [['Net à payer', '1 200,00']]],
    [
      'they are told to be in it',
      [
        ['dont débours', '50,40'],
        ['Net à payer', '1 200,00'],
      ],
    ],
    [
      'what is asked was owed before',
      [
        ['Solde antérieur', '50,40'],
        ['Net à payer', '1 250,40'],
      ],
    ],
    [
      'less is asked',
      [
        ['Provision versée', '- 400,00'],
        ['Solde à régler', '800,00'],
      ],
    ],
  ])('is sure where %s', (_, rows) => {
    const { totalGross } = read(...rows);
    expect(totalGross?.value).toBe(120000);
    expect(totalGross?.confidence).toBeGreaterThanOrEqual(SURE);
  });
});

describe('the VAT detail, where a part of the net is exempt', () => {
  it('has that part at 0 %', () => {
    const page = totals(
      ['Montant net hors taxes', '4 132,37'],
      ['dont exonéré, art. 261-4-11° du CGI', '4 039,92'],
      ['dont taxable à 20,00 %', '92,45'],
      ['TVA 20,00 %', '18,49'],
      ['Montant TTC dû', '4 150,86'],
    );
    expect(readDrawn(page).vatBreakdown).toEqual([
      { rate: 2000, base: 9245, amount: 1849 },
      { rate: 0, base: 403992, amount: 0 },
    ]);
  });
});
