/** How much of the works is done, in per cent, beside amounts of which one is that share of the other. */
import { describe, expect, it } from 'vitest';
import { type Put, readDrawn } from '../page.fixture.ts';

const row = (y: number, ...cells: string[]): Put[] => cells.map((text, at): Put => [50 + 130 * at, y, text]);
const number: Put = [50, 200, 'FACTURE n° FB-2026-0042'];
const totals: Put[] = [
  [300, 380, 'Montant HT de la présente situation'],
  [480, 380, '46 180,00'],
  [300, 394, 'Retenue de garantie 5 %'],
  [480, 394, '-2 309,00'],
  [300, 408, 'Net à payer'],
  [480, 408, '43 871,00'],
];
const works = (heading: string, ...shares: [string, string, string]): Put[] => [
  ...row(300, 'Ouvrages', 'Marché HT', heading, 'Cumul HT'),
  ...row(314, 'Isolant', '38 400,00', shares[0], '23 040,00'),
  ...row(328, 'Bicouche', '41 200,00', shares[1], '20 600,00'),
  ...row(342, 'Relevés', '12 700,00', shares[2], '2 540,00'),
];
const exempt: Put = [50, 500, 'Autoliquidation de la TVA, article 283-2 nonies du CGI'];

describe('shares of works', () => {
  it.each(['Avancement', '% av.', 'Réalisé', '%'])('are no rates of VAT, under « %s »', (heading) => {
    const read = readDrawn([number, ...works(heading, '60 %', '50 %', '20 %'), ...totals, exempt]);
    expect(read).toMatchObject({ totalNet: 4618000, totalVat: 0, totalGross: 4618000, amountDue: 4387100 });
  });

  it('leave the rates that are', () => {
    const detail = [...row(460, 'Base HT', 'Taux', 'TVA'), ...row(474, '1 000,00', '20 %', '200,00')];
    const sums: Put[] = [
      [300, 380, 'Total HT'],
      [480, 380, '1 000,00'],
      [300, 408, 'Total TTC'],
      [480, 408, '1 200,00'],
    ];
    expect(readDrawn([number, ...works('Avancement', '60 %', '50 %', '20 %'), ...sums, ...detail])).toMatchObject({
      vatBreakdown: [{ rate: 2000, base: 100000, amount: 20000 }],
      totalVat: 20000,
    });
  });
});
