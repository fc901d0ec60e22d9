import { describe, expect, it } from 'vitest';
import { SURE } from '../../reading.ts';
import { drawPage, type Put } from '../page.fixture.ts';
import { readInvoice } from '../read-invoice.ts';

/** Its checksum holds, and it begins as public bodies' numbers do. */
const LIKE_PUBLIC = '212 345 672 00019';
const LIKE_PRIVATE = '534 923 644 00031';

const address = (x: number, y: number, lines: string[]): Put[] => lines.map((text, index) => [x, y + 14 * index, text]);
const sellerAt = (x: number, y: number, ...more: string[]): Put[] =>
  address(x, y, ['Menuiserie Kerbrat', '12 rue des Forges', '21000 Dijon', ...more]);
const buyerAt = (x: number, y: number, ...more: string[]): Put[] =>
  address(x, y, ['SPL Tramway', '25 avenue de la Gare', '35000 Rennes', ...more]);

const sureOf = (puts: Put[]): string[] => {
  const { sellerSiret, buyerSiret } = readInvoice(drawPage([...puts, [50, 300, 'Facture n° F2026-0042']]));
  return [sellerSiret, buyerSiret].map((one) => ((one?.confidence ?? 0) >= SURE ? (one?.value ?? '') : ''));
};

const flat = (siret: string): string => siret.replaceAll(' ', '');

describe('roles of numbers that only their first figure tells', () => {
  it.each([
    ['a letterhead’s is no recipient’s', [...sellerAt(50, 60, `SIRET : ${LIKE_PUBLIC}`), ...buyerAt(330, 130)]],
    [
      'a lone one among the references is no seller’s',
      [...sellerAt(50, 60), ...buyerAt(330, 130), [50, 250, `SIRET : ${LIKE_PRIVATE}`]],
    ],
    [
      'they are not exchanged against the places of both',
      [...sellerAt(50, 60, `SIRET : ${LIKE_PUBLIC}`), ...buyerAt(330, 130, `SIRET : ${LIKE_PRIVATE}`)],
    ],
  ] satisfies [string, Put[]][])('%s', (_, puts) => {
    expect(sureOf(puts)).toEqual(['', '']);
  });

  it('are sure of a recipient’s where its place says the same', () => {
    const puts = [...sellerAt(50, 60, `SIRET : ${LIKE_PRIVATE}`), ...buyerAt(330, 130, `SIRET : ${LIKE_PUBLIC}`)];
    expect(sureOf(puts)).toEqual(['', flat(LIKE_PUBLIC)]);
  });

  it('are sure where the words about the other one say the same', () => {
    const legal = `SARL au capital de 5 000 € - RCS Dijon 534 923 644 - SIRET ${LIKE_PRIVATE}`;
    expect(sureOf([...sellerAt(50, 60), [50, 250, `SIRET : ${LIKE_PUBLIC}`], [50, 790, legal]])).toEqual([
      flat(LIKE_PRIVATE),
      flat(LIKE_PUBLIC),
    ]);
  });
});
