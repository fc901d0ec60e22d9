/** "du 02/07/2026", alone in its cell: the day of what stands before it. */
import { describe, expect, it } from 'vitest';
import { SURE } from '../reading.ts';
import { buyerAddress, drawPage, type Put, sellerFooter, sellerTop } from './page.fixture.ts';
import { readInvoice } from './read-invoice.ts';

const read = (...puts: Put[]) =>
  readInvoice(drawPage([...sellerTop, ...buyerAddress, ...sellerFooter, ...puts])).issueDate;

const title: Put[] = [
  [330, 60, 'FACTURE', 14],
  [450, 60, 'N° PF-26-3310-2'],
];
const ordered: Put[] = [
  [50, 250, 'Votre commande'],
  [150, 250, '4500187342'],
  [230, 250, 'du 02/07/2026'],
];

describe('a day alone in its cell', () => {
  it('is the order’s, after its number', () => {
    expect(read(...title, ...ordered)?.confidence ?? 0).toBeLessThan(SURE);
    expect(read(...title, ...ordered, [450, 78, '11/09/2026'])?.value).toBe('2026-09-11');
  });
  it('is the order’s, under its number', () => {
    const puts: Put[] = [
      [50, 250, 'Commande 4500187342'],
      [50, 262, 'du 02/07/2026'],
    ];
    expect(read(...title, ...puts)?.confidence ?? 0).toBeLessThan(SURE);
    expect(read(...title, ...puts, [450, 78, '11/09/2026'])?.value).toBe('2026-09-11');
  });
  it('is not surely the invoice’s where nothing tells whose number stands before it', () => {
    const other: Put[] = [
      [50, 250, 'Étude'],
      [150, 250, '4500187342'],
      [230, 250, 'du 02/07/2026'],
    ];
    expect(read(...title, ...other)?.confidence ?? 0).toBeLessThan(SURE);
  });
  it('is the order’s, said with another article', () => {
    const puts: Put[] = [
      [50, 250, 'Commande'],
      [110, 250, '4500187342'],
      [180, 250, 'le 02/07/2026'],
    ];
    expect(read(...title, ...puts)?.confidence ?? 0).toBeLessThan(SURE);
  });
  it('is the invoice’s, after its number', () => {
    const own: Put[] = [
      [50, 250, 'Facture n°'],
      [150, 250, 'F-2026-77'],
      [230, 250, 'du 11/09/2026'],
    ];
    expect(read(...own)?.value).toBe('2026-09-11');
    expect(read(...own)?.confidence).toBeGreaterThanOrEqual(SURE);
  });
  it('is the invoice’s, under its title and number', () => {
    const under: Put[] = [
      [50, 200, 'Facture SG/26/03/0719'],
      [50, 214, '04 04 2026'],
      [50, 240, 'Surveillance du site, du 1er au 31 mars 2026'],
    ];
    expect(read(...under)?.value).toBe('2026-04-04');
  });
  it('is none at the end of a period that begins on the first', () => {
    expect(
      read(...title, [50, 240, 'Surveillance du site, du 1er au 31 mars 2026'], [450, 78, '04/04/2026'])?.value,
    ).toBe('2026-04-04');
  });
});
