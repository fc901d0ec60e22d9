/** Amounts of items, where the total was not found and no tax applies. */
import { describe, expect, it } from 'vitest';
import { type Put, readDrawn } from '../page.fixture.ts';
import { kindsOf } from './amount-labels.ts';

const exempt: Put = [50, 500, 'TVA non applicable, art. 293 B du CGI'];
const number: Put = [50, 200, 'FACTURE n° FB-2026-0042'];
const item = (y: number, words: string, ...figures: string[]): Put[] => [
  [50, y, words],
  ...figures.map((text, at): Put => [400 + 80 * at - 5 * text.length, y, text]),
];

describe('an item', () => {
  const items: Put[] = [
    ...item(300, 'Travaux', 'Prix unitaire', 'Total'),
    ...item(314, 'Groupe de sécurité', '145,00 €', '145,00 €'),
    ...item(328, 'Recherche de fuite', '48,00 €', '168,00 €'),
    // As much as the two unit prices over it, by chance.
    ...item(342, 'Robinet', '96,50 €', '193,00 €'),
    ...item(356, 'Déplacement', '35,00 €', '35,00 €'),
  ];

  it('is no total for being the sum of another column', () => {
    expect(readDrawn([number, ...items, exempt])).toMatchObject({ totalNet: null, totalGross: null });
  });

  it('leaves the total that is', () => {
    const total: Put[] = [
      [330, 380, 'Total à payer'],
      [440, 380, '541,00 €'],
    ];
    expect(readDrawn([number, ...items, ...total, exempt])).toMatchObject({ totalNet: 54100, totalGross: 54100 });
  });

  it('is no net for cleaning something', () => {
    expect(kindsOf('repli et nettoyage de chantier')).toEqual([]);
    expect(kindsOf('summe netto').map(({ kind }) => kind)).toEqual(['net']);
  });
});
