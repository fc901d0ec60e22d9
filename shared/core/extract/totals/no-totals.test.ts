/** Figures that stand where a total would: counts, and totals of something else. */
import { describe, expect, it } from 'vitest';
import { drawPage, figuresRow, type Put, plainTotals, readDrawn, sellerFooter } from '../page.fixture.ts';
import { readInvoice } from '../read-invoice.ts';

describe('a count in the row of the total', () => {
  const items = [14, 12, 24].flatMap((count, index) =>
    figuresRow(300 + 16 * index, `${6 + 7 * index} mai 2026`, [`${count}`, '50,00 €', `${count * 50},00 €`]),
  );
  const exempt: Put = [50, 500, 'Exonération de TVA - article 261 du CGI'];

  it.each([
    ['TOTAL', ['50', '', '2 500,00 €']],
    ['TOTAL', ['50', '50,00 €', '2 500,00 €']],
    ['Totaux', ['3', '50', '2 500,00']],
    ['Total mai 2026', ['1 250', '', '2 500,00 €']],
    ['TOTAL À PAYER', ['50', '', '2 500 €']],
  ] as [string, [string, string, string]][])('is none: %s %j', (words, figures) => {
    const { totalNet, totalVat, totalGross } = readDrawn([...items, ...figuresRow(360, words, figures), exempt]);
    expect([totalNet, totalVat, totalGross]).toEqual([250000, 0, 250000]);
  });

  it('lends no words to an amount beside it that has a heading', () => {
    const boxed: Put[] = [
      [330, 420, 'Total HT'],
      [480, 434, '1 641,50'],
      [330, 450, 'TVA 10 %'],
      [480, 464, '164,15'],
      [330, 480, 'Total TTC'],
      [50, 494, 'Avoir sur facture n°'],
      [200, 494, '11133'],
      [480, 494, '1 805,65'],
    ];
    const { totalGross } = readInvoice(drawPage([...boxed, ...sellerFooter]));
    expect(totalGross?.evidence).toMatchObject({ rule: 'label:total ttc' });
  });

  it('is told from a total that is written without its cents', () => {
    const row: Put[] = [
      [50, 420, 'Total HT'],
      [120, 420, '1 000'],
      [200, 420, 'TVA 5,5 %'],
      [280, 420, '55,00'],
      [360, 420, 'Total TTC'],
      [440, 420, '1 055,00'],
    ];
    expect(readDrawn(row).totalNet).toBe(100000);
  });
});

describe('a total of something else', () => {
  const exempt: Put = [50, 500, 'TVA non applicable, art. 293 B du CGI'];

  it.each([
    ['Total heures', '5 120,00'],
    ['Total kWh', '5 079,93'],
    ['Total des pages', '18 422,00'],
    ['Total facturé à ce jour', '7 200,00'],
    ['Total prévisionnel', '5 500,00'],
    ['Reste à facturer', '7 000,00'],
    ['Reste à réaliser', '7 000,00'],
    ['Montant estimé', '5 500,00'],
  ])('is no total of the invoice: %s %s', (words, figure) => {
    const other: Put[] = [
      [330, 460, words],
      [440, 460, figure],
    ];
    const total: Put[] = [
      [330, 420, 'Total'],
      [440, 420, '1 200,00'],
    ];
    const { totalNet, amountDue } = readDrawn([...total, ...other, exempt]);
    expect([totalNet, amountDue]).toEqual([120000, 120000]);
    expect(readDrawn([...plainTotals, ...other]).amountDue).toBe(120000);
  });
});
