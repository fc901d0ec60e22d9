/** "541,000": three decimals or thousands. */
import { describe, expect, it } from 'vitest';
import { SURE } from '../../reading.ts';
import { drawPage, type Put, sellerTop } from '../page.fixture.ts';
import { readInvoice } from '../read-invoice.ts';

const read = ([net, vat, gross]: [string, string, string], ...more: string[]) => {
  const totals: Put[] = [
    [330, 420, 'Total HT'],
    [440, 420, net],
    [330, 436, 'TVA 20 %'],
    [440, 436, vat],
    [330, 452, 'Total TTC'],
    [440, 452, gross],
  ];
  return readInvoice(drawPage([...sellerTop, ...totals, ...more.map((text, at): Put => [50, 300 + 14 * at, text])]));
};
const three: [string, string, string] = ['541,000', '108,200', '649,200'];

describe('amounts with three figures after a comma', () => {
  it.each(['Remise 5,5 %', 'Forfait 19,50', 'Quantité 0,750'])('have decimals where the page has: %s', (line) => {
    expect(read(three, line).totalGross).toMatchObject({ value: 64920 });
  });

  it.each([
    ['12,541,000', '2,508,200', '15,049,200'],
    ['12,541.00', '2,508.20', '15,049.20'],
  ] as [string, string, string][])('have thousands where they have two marks: %s', (...totals) => {
    const { totalGross } = read(totals, 'Rate 5,5 %');
    expect([1504920, 1504920000]).toContain(totalGross?.value);
    expect(totalGross?.confidence).toBeGreaterThanOrEqual(SURE);
  });

  it('are doubtful where nothing tells', () => {
    const { totalNet, totalVat, totalGross, amountDue } = read(three);
    for (const field of [totalNet, totalVat, totalGross, amountDue]) expect(field?.confidence ?? 0).toBeLessThan(SURE);
  });

  it('leave a quantity what it is', () => {
    expect(read(['541,00', '108,20', '649,20'], 'Quantité 1,000').totalGross).toMatchObject({ value: 64920 });
  });
});
