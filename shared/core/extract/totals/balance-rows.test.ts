/** Final accounts: the whole, what was billed before, and the balance, each with its own tax in three columns. */
import { describe, expect, it } from 'vitest';
import { SURE } from '../../reading.ts';
import { buyerAddress, drawPage, type Put, sellerFooter, sellerTop } from '../page.fixture.ts';
import { readInvoice } from '../read-invoice.ts';

const account = (whole: string, before: string, balance: string) => {
  const rows = [
    ['', 'HT', 'TVA', 'TTC'],
    [whole, '10 400,00', '2 080,00', '12 480,00'],
    [before, '8 000,00', '1 600,00', '9 600,00'],
    [balance, '2 400,00', '480,00', '2 880,00'],
  ];
  const puts = rows.flatMap((row, at) =>
    row.map((text, column): Put => [column === 0 ? 50 : 200 + 90 * column, 400 + 16 * at, text]),
  );
  return readInvoice(
    drawPage([
      ...sellerTop,
      ...buyerAddress,
      ...sellerFooter,
      [50, 220, 'Facture n° FA-118 du 12/03/2026'],
      ...puts.filter(([, , text]) => text !== ''),
    ]),
  );
};

describe('a final account', () => {
  it.each([
    ['Montant du décompte général', 'Acomptes antérieurs', 'Solde à payer'],
    ['Total des travaux', 'À déduire : acomptes versés', 'Reste à payer'],
  ])('is due what stands under the whole, and is sure of no total: %s', (...rows) => {
    const { amountDue, totalGross, totalNet } = account(...rows);
    expect(amountDue?.value).toBe(288000);
    expect(totalGross?.confidence).toBeLessThan(SURE);
    expect(totalNet?.confidence).toBeLessThan(SURE);
  });
});
