/** A title over a table of labels and values: what its columns hold is theirs, known or not. */
import { describe, expect, it } from 'vitest';
import { type Put, readDrawn } from '../page.fixture.ts';

const row = (y: number, ...cells: string[]): Put[] =>
  cells.flatMap((text, at): Put[] => (text ? [[340 + 60 * at, y, text]] : []));
const title: Put = [470, 60, 'FACTURE', 16];
const table = (number: string): Put[] => [
  title,
  ...row(80, 'Numéro', 'Date', 'Client', 'Page'),
  ...row(94, number, '18/03/26', 'C0SDIS74', '1 / 2'),
];

describe('a title over a table', () => {
  it.each(['', '12', '04.12.26', '2026-04-12'])('does not number the invoice by its client: « %s »', (number) => {
    expect(readDrawn(table(number)).invoiceNumber).not.toBe('C0SDIS74');
  });

  it('has its number in the column that says so', () => {
    expect(readDrawn(table('FC026917')).invoiceNumber).toBe('FC026917');
  });

  it('still has the number that stands by itself under it', () => {
    expect(readDrawn([title, [470, 84, 'FC026917'], [470, 98, 'Page 1 / 2']]).invoiceNumber).toBe('FC026917');
  });
});
