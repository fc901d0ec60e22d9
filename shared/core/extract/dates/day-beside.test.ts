/** "du 02/07/2026", alone in its cell: the day of what stands before it. */
import { describe, expect, it } from 'vitest';
import { SURE } from '../../reading.ts';
import { buyerAddress, drawPage, type Put, sellerFooter, sellerTop } from '../page.fixture.ts';
import { readInvoice } from '../read-invoice.ts';

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
  it('is the invoice’s, set flush right under its title, over the customer’s number', () => {
    const under: Put[] = [
      [394, 40, 'FACTURE FS04/26-117', 13],
      // The seller's own line stands between, on its side.
      [50, 57, '115 boulevard Brunel', 8],
      [409, 60, 'du 30 avril 2026', 9],
      [414, 73, 'N° client C0042', 9],
      [50, 300, 'Agent cynophile - ronde du 11/04/2026'],
      [500, 300, '176,40 €'],
    ];
    expect(read(...under)?.value).toBe('2026-04-30');
    expect(read(...under)?.confidence).toBeGreaterThanOrEqual(SURE);
  });
  it('is the invoice’s, under its number in groups of figures', () => {
    const under: Put[] = [
      [330, 60, 'FACTURE DE GAZ NATUREL', 14],
      [330, 80, 'N° 2025 1108 77421'],
      [330, 93, 'du 14 novembre 2025'],
      [50, 240, 'Période du 01/10/2025 au 31/10/2025'],
    ];
    expect(read(...under)?.value).toBe('2025-11-14');
    expect(read(...under)?.confidence).toBeGreaterThanOrEqual(SURE);
  });
  it('is none at the end of a period that begins on the first', () => {
    expect(
      read(...title, [50, 240, 'Surveillance du site, du 1er au 31 mars 2026'], [450, 78, '04/04/2026'])?.value,
    ).toBe('2026-04-04');
  });
  it.each([
    ['beside', [150, 250, 'au 31/03/2026']],
    ['under it', [50, 262, 'au 31/03/2026']],
  ] satisfies [string, Put][])('is none where a period begins with it and ends %s', (_where, end) => {
    expect(read(...title, [50, 250, 'du 01/03/2026'], end)?.confidence ?? 0).toBeLessThan(SURE);
    expect(read(...title, [50, 250, 'du 01/03/2026'], end, [450, 78, '04/04/2026'])?.value).toBe('2026-04-04');
  });
  it('is not surely the invoice’s in the row of another label', () => {
    expect(read(...title, [50, 250, 'Échéance'], [250, 250, 'le 01/03/2026'])?.confidence ?? 0).toBeLessThan(SURE);
  });
  it('is surely the invoice’s after a town', () => {
    expect(read(...title, [330, 200, 'Dijon, le 01/03/2026'])?.confidence).toBeGreaterThanOrEqual(SURE);
    expect(
      read(...title, [50, 200, 'Ateliers Brunel'], [330, 200, 'le 01/03/2026'])?.confidence,
    ).toBeGreaterThanOrEqual(SURE);
  });
});

describe('a bare « Date »', () => {
  it.each([
    [
      'beside an order',
      [
        [50, 300, 'Commande : 4500187342'],
        [200, 300, 'Date : 01/03/2026'],
      ],
    ],
    [
      'under an order',
      [
        [50, 300, 'Votre commande : 4500187342'],
        [50, 312, 'Date : 01/03/2026'],
      ],
    ],
    [
      'beside an order, each over its value',
      [
        [50, 300, 'Commande'],
        [150, 300, 'Date'],
        [50, 312, '4500187342'],
        [150, 312, '01/03/2026'],
      ],
    ],
    [
      'in the row of a delivery',
      [
        [50, 300, 'Bon de livraison'],
        [150, 300, 'BL-118'],
        [250, 300, 'Date'],
        [300, 300, '01/03/2026'],
      ],
    ],
  ] satisfies [string, Put[]][])('is not surely the invoice’s %s', (_where, puts) => {
    expect(read(...title, ...puts)?.confidence ?? 0).toBeLessThan(SURE);
    expect(read(...title, ...puts, [450, 78, '04/04/2026'])?.value).toBe('2026-04-04');
  });
  it.each([
    [
      'in the row of its number',
      [
        [50, 300, 'Facture n° F-12'],
        [200, 300, 'Commande : 4500187342'],
        [350, 300, 'Date : 01/03/2026'],
      ],
    ],
    [
      'in the list of its number',
      [
        [50, 288, 'Facture n° F-12'],
        [50, 300, 'Commande : 4500187342'],
        [50, 312, 'Date : 01/03/2026'],
      ],
    ],
  ] satisfies [string, Put[]][])('is surely the invoice’s %s', (_where, puts) => {
    expect(read(...puts)?.confidence).toBeGreaterThanOrEqual(SURE);
  });
});
