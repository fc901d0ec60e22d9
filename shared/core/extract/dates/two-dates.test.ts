/** Two dates that may both be the invoice's: none is shown as sure, unless one is said to be it in as many words. */
import { describe, expect, it } from 'vitest';
import { SURE } from '../../reading.ts';
import { buyerAddress, drawPage, type Put, sellerFooter, sellerTop } from '../page.fixture.ts';
import { readInvoice } from '../read-invoice.ts';

const read = (...lines: [y: number, text: string][]) => {
  const puts = lines.map(([y, text]): Put => [50, y, text]);
  return readInvoice(drawPage([...sellerTop, ...buyerAddress, ...sellerFooter, [50, 230, 'Facture n° F-77'], ...puts]))
    .issueDate;
};

describe('two dates', () => {
  it.each(['Facture établie le 05/03/2026 par M. Martin', 'Date d’édition : 05/03/2026', 'Éditée le 05/03/2026'])(
    'leave a doubt: « Date : 04/03/2026 » and « %s »',
    (other) => {
      expect(read([244, 'Date : 04/03/2026'], [390, other])?.confidence).toBeLessThan(SURE);
      expect(read([244, 'Date : 04/03/2026'], [670, other])?.confidence).toBeLessThan(SURE);
    },
  );
  it('leave none where one is the date of the invoice in as many words', () => {
    const date = read([244, 'Date de facture : 04/03/2026'], [670, 'Document édité le 05/03/2026']);
    expect(date?.value).toBe('2026-03-04');
    expect(date?.confidence).toBeGreaterThanOrEqual(SURE);
  });
  it('leave none where the other is something else’s', () => {
    const date = read([244, 'Date : 04/03/2026'], [258, 'Échéance : 05/04/2026'], [272, 'Livraison du 01/03/2026']);
    expect(date?.value).toBe('2026-03-04');
    expect(date?.confidence).toBeGreaterThanOrEqual(SURE);
  });
});

it.each([
  ['Échéance : 11/05/2026', false],
  ['À payer avant le 11 mai 2026', false],
  ['Échéance : 11/06/2026', true],
  ['Commande du 11/05/2026', true],
])('is sure of a date unless something falls due before it: %s', (line, sure) => {
  const drawn = drawPage([
    [50, 200, 'Date de facture : 26/05/2026'],
    [50, 230, line],
  ]);
  expect((readInvoice(drawn).issueDate?.confidence ?? 0) >= SURE).toBe(sure);
});
