/** A rate whose tax stands half a line away from its words. */
import { describe, expect, it } from 'vitest';
import { type Put, readDrawn } from '../page.fixture.ts';

const puts = (shift: number, tax = '65,67 €'): Put[] => [
  [50, 230, 'Facture n° F-2026-77'],
  [50, 300, 'Géotextile, TVA 20 %'],
  [400, 300, '109,80 €'],
  [50, 500, 'Montant hors taxes'],
  [400, 500, '12 832,80 €'],
  [50, 515, 'TVA 20 % sur 12 176,10 €'],
  [400, 515, '2 435,22 €'],
  [50, 536, 'TVA 10 % sur 656,70 €'],
  [400, 536 + shift, tax],
  [50, 556, 'Total'],
  [400, 556, '15 333,69 €'],
];

describe('a rate and its base', () => {
  it.each([-7, 7])('have the tax that stands %d points from them', (shift) => {
    expect(readDrawn(puts(shift))).toMatchObject({
      totalVat: 250089,
      vatBreakdown: [
        { rate: 2000, base: 1217610, amount: 243522 },
        { rate: 1000, base: 65670, amount: 6567 },
      ],
    });
  });
  it('have not an amount near by that is no share of the base', () => {
    expect(readDrawn(puts(-7, '45,67 €')).vatBreakdown).toBeNull();
  });
});
