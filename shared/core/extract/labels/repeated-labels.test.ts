/** Two labels over one value, which repeats one of them: the rest is the other's. */
import { describe, expect, it } from 'vitest';
import { type Put, readDrawn } from '../page.fixture.ts';

const number: Put = [50, 200, 'FACTURE n° FB-2026-0042'];

describe('a value that repeats one of its two labels', () => {
  it.each<[string, string, Record<string, string | null>]>([
    ['Marché / BC', '2024 91 0077 00 00 – BC n° 12', { contractNumber: '2024 91 0077 00 00' }],
    ['Marché / bon de commande', '24-118 - bon de commande n° 4500123', { contractNumber: '24-118' }],
    ['Marché / lot', '24-118 – lot 3', { contractNumber: '24-118' }],
    ['EJ / code service', '1513998204 - code service DST01', { commitmentNumber: '1513998204', serviceCode: 'DST01' }],
    ['Engagement / Marché', '4500123456 (marché 24-118)', { commitmentNumber: '4500123456', contractNumber: '24-118' }],
    // Neither is named: which is whose cannot be told.
    ['Marché / BC', '24-118', { contractNumber: null }],
  ])('%s: %s', (labels, value, expected) => {
    const under: Put[] = [
      [50, 250, labels],
      [50, 262, value],
    ];
    expect(readDrawn([number, ...under])).toMatchObject(expected);
    expect(readDrawn([number, [50, 250, `${labels} : ${value}`]])).toMatchObject(expected);
  });
});
