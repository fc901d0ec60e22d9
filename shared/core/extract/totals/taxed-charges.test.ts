/** A discount, a carriage charge, between the net of the items and the tax: the net that is taxed may not be printed. */
import { describe, expect, it } from 'vitest';
import { SURE } from '../../reading.ts';
import { drawPage, type Put } from '../page.fixture.ts';
import { readInvoice } from '../read-invoice.ts';

const read = (...rows: [string, string][]) =>
  readInvoice(
    drawPage([
      [50, 230, 'Facture n° F-2026-77'],
      ...rows.flatMap(([label, amount], at): Put[] => [
        [300, 500 + 15 * at, label],
        [500, 500 + 15 * at, amount],
      ]),
    ]),
  );

describe('the net', () => {
  it.each([
    [
      90000,
      [
        ['Sous-total HT', '1 000,00'],
        ['Remise 10 %', '-100,00'],
        ['TVA 20 %', '180,00'],
        ['Total TTC', '1 080,00'],
      ],
    ],
    [
      110000,
      [
        ['Total HT', '1 000,00'],
        ['Frais de port', '100,00'],
        ['TVA 20 %', '220,00'],
        ['Total TTC', '1 320,00'],
      ],
    ],
    [
      95000,
      [
        ['Sous-total', '1 000,00'],
        ['Remise 5 %', '-50,00'],
        ['TVA', '190,00'],
        ['Total TTC', '1 140,00'],
      ],
    ],
    [
      90000,
      [
        ['Total HT', '1 000,00'],
        ['Remise', '100,00'],
        ['TVA 20 % sur 600,00', '120,00'],
        ['TVA 10 % sur 300,00', '30,00'],
        ['Total TVA', '150,00'],
        ['Total TTC', '1 050,00'],
      ],
    ],
  ] satisfies [number, [string, string][]][])('is what the tax is reckoned on: %i', (net, rows) => {
    expect(read(...rows).totalNet?.value).toBe(net);
  });

  it('is never sure where some amount of the page happens to make up the difference', () => {
    const reading = read(
      ['Total HT', '1 000,00'],
      ['TVA 20 %', '200,00'],
      ['Port', '12,00'],
      ['Total TTC', '1 212,00'],
    );
    expect(reading.totalNet?.confidence).toBeLessThan(SURE);
    expect(reading.totalGross?.confidence).toBeLessThan(SURE);
  });

  it('is sure where the difference calls itself untaxed', () => {
    const reading = read(
      ['Total HT', '1 000,00'],
      ['TVA 20 %', '200,00'],
      ['Taxe de séjour', '12,00'],
      ['Total TTC', '1 212,00'],
    );
    expect(reading.totalNet).toMatchObject({ value: 100000 });
    expect(reading.totalNet?.confidence).toBeGreaterThanOrEqual(SURE);
  });

  it('is in a total that says so', () => {
    const reading = read(
      ['Total HT', '1 000,00'],
      ['TVA 20 %', '200,00'],
      ['Taxe de séjour', '12,00'],
      ['Total TTC (dont taxe de séjour)', '1 212,00'],
    );
    const without = read(
      ['Total HT (hors taxe de séjour)', '1 000,00'],
      ['TVA 20 %', '200,00'],
      ['Taxe de séjour', '12,00'],
      ['Total TTC', '1 212,00'],
    );
    expect(without.totalNet?.evidence).toMatchObject({ rule: 'label:total ht (hors taxe de sejour)' });
    expect(reading).toMatchObject({ totalGross: { value: 121200 }, totalNet: { value: 100000 } });
  });
});
