/** Codes that the end of a line breaks after a hyphen, other columns' lines standing between. */
import { describe, expect, it } from 'vitest';
import type { FieldName } from '../../fields.ts';
import { SURE } from '../../reading.ts';
import { drawPage, type Put, readDrawn, sellerTop } from '../page.fixture.ts';
import { readInvoice } from '../read-invoice.ts';

const broken = (first: string, second: string): Put[] => [
  [50, 232, 'Maître d’ouvrage : commune de'],
  [303, 236, first],
  [50, 245, 'MAREUILLAC'],
  [303, 250, second],
];

describe('a code that the end of a line breaks', () => {
  it.each<[FieldName, string, string, string]>([
    ['contractNumber', 'Marché à procédure adaptée n° MAPA-', '2026-04 notifié le 02/03/2026', 'MAPA-2026-04'],
    ['contractNumber', 'Accord-cadre n° : AC/FCS-', '24-118', 'AC/FCS-24-118'],
    ['commitmentNumber', 'Notre engagement juridique n° 21047-', '88123', '21047-88123'],
    ['invoiceNumber', 'Facture n° ST3-2026-', '11', 'ST3-2026-11'],
  ])('is put together, never sure, for %s: %s over %s', (field, first, second, code) => {
    const found = readInvoice(drawPage([...sellerTop, ...broken(first, second)]))[field];
    expect(found?.value).toBe(code);
    expect(found?.confidence).toBeLessThan(SURE);
  });

  it('has a hyphen at its end, and figures first under it', () => {
    expect(readDrawn(broken('Marché à procédure adaptée n° MAPA', '2026-04')).contractNumber).not.toBe('MAPA2026-04');
    expect(readDrawn(broken('Marché à procédure adaptée n° MAPA-', 'notifié le 02/03/2026')).contractNumber).toBeNull();
  });

  it('takes nothing from another column, nor from farther down', () => {
    const page = (x: number, y: number): Put[] => [
      [303, 236, 'Marché à procédure adaptée n° MAPA-'],
      [x, y, '2026-04'],
    ];
    for (const [x, y] of [
      [50, 250],
      [303, 270],
    ] as const)
      expect(readDrawn(page(x, y)).contractNumber).not.toBe('MAPA-2026-04');
  });
});
