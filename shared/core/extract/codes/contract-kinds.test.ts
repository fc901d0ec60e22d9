/** Contracts: how they were awarded, told in brackets, and numbers of as many groups as the State's have. */
import { describe, expect, it } from 'vitest';
import { type Put, readDrawn } from '../page.fixture.ts';

const number: Put = [50, 200, 'FACTURE n° FB-2026-0042'];
const contractOf = (line: string): unknown => readDrawn([number, [50, 250, line]]).contractNumber;

describe('a contract with its kind in brackets', () => {
  it.each([
    'Marché (MAPA) n° 25-SCN-11',
    'Marché public (MAPA) : 25-SCN-11',
    'Marché (AO) n° 25-SCN-11',
    'Marché (procédure adaptée) n° 25-SCN-11',
    'Marché (accord-cadre) n° 25-SCN-11',
    'Accord-cadre (appel d’offres ouvert) n° 25-SCN-11',
  ])('has its number: %s', (line) => {
    expect(contractOf(line)).toBe('25-SCN-11');
  });
});

describe('a contract numbered in groups', () => {
  it.each(['2024 91 0077 00 00', '2024 91 0077 00 00 00 01', '24 S 0077 00 00 A', '2024 91 0077'])(
    'is taken whole: %s',
    (groups) => {
      expect(contractOf(`Marché n° ${groups}`)).toBe(groups);
      expect(contractOf(`Marché : ${groups} du 12/03/2024`)).toBe(groups);
      expect(contractOf(`Marché : ${groups} – lot unique`)).toBe(groups);
    },
  );

  it('takes no words after it', () => {
    expect(contractOf('Marché n° 2024-118 LOT TRAVAUX DE PEINTURE')).not.toMatch(/PEINTURE/);
  });
});
