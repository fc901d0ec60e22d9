/** One of several taxes misread, on a scan: the others, the bases and the totals tell what it was. Nothing of it is sure. */
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../reading.ts';
import { SURE } from '../../reading.ts';
import { drawPage, type Put } from '../page.fixture.ts';
import { readInvoice } from '../read-invoice.ts';

type Row = [label: string, amount: string];

const read = (...rows: Row[]): Reading =>
  readInvoice(
    drawPage([
      [50, 230, 'Facture n° F-2026-77'],
      ...rows.flatMap(([label, amount], at): Put[] => [
        [250, 500 + 15 * at, label],
        [550 - 5 * amount.length, 500 + 15 * at, amount],
      ]),
    ]),
  );
const valuesOf = ({ totalNet, totalVat, totalGross }: Reading) =>
  [totalNet, totalVat, totalGross].map((one) => one?.value);
const areDoubted = ({ totalNet, totalVat, totalGross, vatBreakdown }: Reading): boolean =>
  [totalNet, totalVat, totalGross, vatBreakdown].every((one) => (one?.confidence ?? 0) < SURE);

const net: Row = ['C. HT de la présente situation', '16 180,00'];
const misread: Row = ['D. TVA 20 % sur 4 900,00', '280,00'];
const clear: Row = ['E. TVA 10 % sur 11 280,00', '1 128,00'];
const gross: Row = ['F. TTC de la situation', '18 288,00'];

describe('a tax that its base and its rate contradict', () => {
  it('is what they make where the totals say so', () => {
    const reading = read(net, misread, clear, gross);
    expect(valuesOf(reading)).toEqual([1618000, 210800, 1828800]);
    expect(reading.vatBreakdown?.value).toEqual([
      { rate: 2000, base: 490000, amount: 98000 },
      { rate: 1000, base: 1128000, amount: 112800 },
    ]);
    expect(areDoubted(reading)).toBe(true);
  });
  it('is not where they do not', () => {
    const reading = read(net, misread, clear, ['F. TTC de la situation', '18 388,00']);
    expect(reading.totalVat?.value).not.toBe(210800);
    expect(reading.vatBreakdown).toBeUndefined();
    expect(areDoubted(reading)).toBe(true);
  });
  it('is left alone where the totals hold with what is printed', () => {
    const reading = read(net, misread, clear, ['F. TTC de la situation', '17 588,00']);
    expect(valuesOf(reading)).toEqual([1618000, 140800, 1758800]);
  });
});

describe('taxes whose rates were not read', () => {
  const half: Row[] = [
    ['Total HT', '7 371,00'],
    ['TVA sur 1,592, 0', '318,40'],
    ['TVA. 10 sur5 779,00', '577,90'],
  ];
  it('are the tax where with the net they make an amount that stands below', () => {
    const reading = read(...half, ['T', '8 267,30']);
    expect(valuesOf(reading)).toEqual([737100, 89630, 826730]);
    expect(areDoubted(reading)).toBe(true);
  });
  it('are not where no such amount is printed', () => {
    expect(valuesOf(read(...half, ['T', '8 267,50']))).not.toContain(89630);
  });
});

describe('a tax that is more than any rate makes', () => {
  it('makes no total with the net', () => {
    const { totalGross } = read(['Total HT', '7 371,00'], ['TVA', '8 267,30']);
    expect(totalGross).toBeUndefined();
    expect(read(['Total HT', '7 371,00'], ['TVA', '896,30']).totalGross?.value).toBe(826730);
  });
});
