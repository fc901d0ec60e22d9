/** "Code service" cut short, and a stroke where a colon would be. */
import { describe, expect, it } from 'vitest';
import { type Put, readDrawn } from '../page.fixture.ts';

const number: Put = [50, 200, 'FACTURE n° FB-2026-0042'];

describe('« Code service », cut short', () => {
  it.each(['C. SERVICE', 'C. service :', 'C/SERVICE :', 'C.SERVICE', 'Cod. service :', 'Cd. service :'])(
    'announces it: %s',
    (label) => {
      expect(readDrawn([number, [50, 250, `${label} DPI-02`]]).serviceCode).toBe('DPI-02');
    },
  );

  it('does so in a list of labels and values', () => {
    const list = ['V/CDE', '4500042916', 'C. SERVICE', 'DPI-02', 'SIRET', '21240383600027'];
    const puts = list.map((text, at): Put => [at % 2 ? 150 : 50, 250 + 12 * Math.floor(at / 2), text]);
    expect(readDrawn([number, ...puts]).serviceCode).toBe('DPI-02');
  });

  it('is not the end of other initials', () => {
    expect(readDrawn([number, [50, 250, 'S.C. Service : Peinture 02']]).serviceCode).toBeNull();
  });
});

describe('a number after a stroke', () => {
  it.each(['FACTURE / 7720 260514 03', 'AVOIR / 7720 260514 03', 'Facture / 7720260514-03'])('is read: %s', (line) => {
    const { invoiceNumber } = readDrawn([[50, 200, line]]);
    expect(String(invoiceNumber).replace('-', '')).toBe('772026051403');
  });

  it.each(['FACTURE / AVOIR', 'FACTURE / 1', 'Facture / Page 1'])('is none: %s', (line) => {
    expect(readDrawn([[50, 200, line]]).invoiceNumber).toBeNull();
  });
});
