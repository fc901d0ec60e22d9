/** Codes beside their labels, orders of two series, and the row of the whole far below its headings. */
import { describe, expect, it } from 'vitest';
import type { FieldName } from '../../fields.ts';
import { type Put, readDrawn } from '../page.fixture.ts';

type Wording = [why: string, puts: Put[], expected: Partial<Record<FieldName, unknown>>];

const site = (index: number): Put[] => [
  [50, 300 + 26 * index, `Site ${index + 1}`],
  [250, 300 + 26 * index, '8 421'],
  [350, 300 + 26 * index, '100,00'],
  [430, 300 + 26 * index, '20,00'],
  [510, 300 + 26 * index, '120,00'],
  [50, 312 + 26 * index, `rue des Écoles, ${index + 1}`],
];

describe('a reading of tables and series', () => {
  it.each([
    [
      'takes the code beside its label, whatever stands over it',
      [
        [50, 200, 'Type de vente'],
        [200, 200, 'Prestations de services'],
        [50, 212, 'Bon de commande'],
        [200, 212, '26-CHSM-04471'],
      ],
      { commitmentNumber: '26-CHSM-04471' },
    ],
    [
      'takes the customer’s order where the other is of the seller’s series',
      [
        [50, 200, 'Facture n° FA2611-0058'],
        [50, 214, 'Réf. client : ENG 2026/1187'],
        [50, 228, 'Réf. commande : CO2610-0144'],
      ],
      { invoiceNumber: 'FA2611-0058', commitmentNumber: '2026/1187' },
    ],
    [
      'takes the totals of the whole from a long table, not those of its first row',
      [
        [50, 280, 'Site'],
        [250, 280, 'Conso kWh'],
        [350, 280, 'HT €'],
        [430, 280, 'TVA €'],
        [510, 280, 'TTC €'],
        ...Array.from({ length: 8 }, (_, index) => site(index)).flat(),
        [50, 520, 'Total de la facture'],
        [250, 520, '67 368'],
        [350, 520, '800,00'],
        [430, 520, '160,00'],
        [510, 520, '960,00'],
      ],
      { totalNet: 80000, totalVat: 16000, totalGross: 96000 },
    ],
  ] satisfies Wording[])('%s', (_why, puts, expected) => {
    expect(readDrawn(puts)).toMatchObject(expected);
  });
});
