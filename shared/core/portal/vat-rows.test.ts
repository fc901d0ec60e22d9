import { describe, expect, it } from 'vitest';
import { isItemColumn, rateIn, sameVatRows, vatCells, vatColumnOf, writeVatRows } from './vat-rows.ts';

const rows = writeVatRows([
  vatCells({ rate: 2000, base: 785000, amount: 157000 }),
  vatCells({ rate: 550, base: 10000, amount: 550 }),
]);

describe('the VAT detail as rows', () => {
  it('is written as one types it', () => expect(rows).toBe('20 % | 7850,00 | 1570,00 ; 5,5 % | 100,00 | 5,50'));

  it.each([
    ['Taux de TVA *', 'rate'],
    ['Taux (%)', 'rate'],
    ['Base HT', 'base'],
    ['Montant HT', 'base'],
    ['Montant de la TVA', 'amount'],
    ['Montant base HT par taux', 'base'],
    ['Montant TVA par taux', 'amount'],
    ['TVA au taux', 'amount'],
    ['Montant TVA du taux', 'amount'],
    ['Base du taux', 'base'],
    ['Code par taux', null],
    ['Libellé du taux', 'rate'],
    ['Taux manuel (%)', null],
    ['Taux de remise', null],
    ['Montant TTC', 'gross'],
    ['Libellé', null],
  ])('« %s » is the column %s', (label, column) => expect(vatColumnOf(label)).toBe(column));

  it.each([
    ['20,00 % | 7 850,00 € | 1 570,00 € ; 5.50 % | 100 | 5,5', true],
    ['5,5 % | 100,00 | 5,50 ; TVA 20 % | 7850.00 | 1570.00', true],
    ['20 % | 7850,00 | 1570,00', false],
    ['20 % | 7850,00 | 1570,00 ; 5,5 % | 100,00 | ', false],
    ['', false],
  ])('« %s » is the same: %s', (page, same) => expect(sameVatRows(rows, page)).toBe(same));

  it.each([
    ['20', 2000],
    ['5,50 %', 550],
    ['TVA 2,1\u00a0%', 210],
    ['Taux réduit 1 (5,5 %)', 550],
    ['10 % ou 20 %', null],
    ['Total', null],
  ])('« %s » says the rate %s', (text, rate) => expect(rateIn(text)).toBe(rate));

  it.each([
    ['Désignation', true],
    ['Qté', true],
    ['Prix unitaire HT', true],
    ['Base HT', false],
    ['Libellé du taux', false],
  ])('« %s » heads what is bought: %s', (label, items) => expect(isItemColumn(label)).toBe(items));
});
