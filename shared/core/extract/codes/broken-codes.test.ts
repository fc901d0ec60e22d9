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
    ['commitmentNumber', 'Semaine 44 – Bon de commande BC-', 'RH-26-188 – Motif : remplacement', 'BC-RH-26-188'],
  ])('is put together, never sure, for %s: %s over %s', (field, first, second, code) => {
    const found = readInvoice(drawPage([...sellerTop, ...broken(first, second)]))[field];
    expect(found?.value).toBe(code);
    expect(found?.confidence).toBeLessThan(SURE);
  });

  const text = (...next: Put[]): Put[] => [
    [57, 250, 'Marché public n° 2025-BAT-0118'],
    [224, 250, 'Collège Simone-Veil, lot 10'],
    [428, 250, 'Engagement DEP06-25-'],
    ...next,
  ];

  it('goes on where the line under its own begins, the words of a full line standing apart', () => {
    const found = readInvoice(drawPage([...sellerTop, ...text([57, 262, '7741'])])).commitmentNumber;
    expect(found?.value).toBe('DEP06-25-7741');
    expect(found?.confidence).toBeLessThan(SURE);
  });

  it('does not go on in a row of a table, nor in a line with its own label', () => {
    for (const next of [
      text([57, 262, '7741'], [224, 262, 'Lot 11']),
      text([57, 262, 'N° client 7741']),
      text([80, 262, '7741']),
    ])
      expect(readDrawn(next).commitmentNumber).not.toBe('DEP06-25-7741');
  });

  it('is not sure of the rest where it cannot tell that it goes on there', () => {
    const found = readInvoice(
      drawPage([
        [350, 250, 'Bon de commande BC-'],
        [395, 262, 'RH-26-188'],
      ]),
    ).commitmentNumber;
    expect(found?.confidence ?? 0).toBeLessThan(SURE);
  });

  it('has a hyphen at its end, and a code under it', () => {
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
