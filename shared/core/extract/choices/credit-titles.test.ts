/** Where a page says what it is, besides its title. */
import { describe, expect, it } from 'vitest';
import { SURE } from '../../reading.ts';
import { drawPage, type Put, plainTotals, readDrawn, sellerTop } from '../page.fixture.ts';
import { readInvoice } from '../read-invoice.ts';

const typeOn = (line: string) =>
  readDrawn([
    [50, 220, line],
    [50, 240, 'Numéro : 26-0019'],
  ]).documentType;

describe('the type of document', () => {
  it.each([
    '1. Nature du document : facture rectificative – AVOIR',
    'Type de document : avoir',
    'Nature : Avoir',
    'Type de pièce : facture d’avoir',
    'FACTURE RECTIFICATIVE - AVOIR',
    'Facture corrective (avoir)',
  ])('is a credit note: %s', (line) => expect(typeOn(line)).toBe('creditNote'));

  it.each([
    'Type de document : facture',
    'Nature du document : facture rectificative',
    'Type : avoir ou facture',
    'Nature des travaux : avoir un échafaudage',
    'Facture n° 26-118 - avoir à déduire',
  ])('is an invoice: %s', (line) => expect(typeOn(line)).toBe('invoice'));
});

describe('an invoice with a total below zero', () => {
  const typeWith = (totals: Put[], title = 'FACTURE') =>
    readInvoice(drawPage([...sellerTop, [330, 30, title, 16], [50, 240, 'Numéro : 26-0019'], ...totals])).documentType;
  const negative = plainTotals.map(([x, y, text]): Put => [x, y, /€/.test(text) ? `- ${text}` : text]);

  it.each(['FACTURE', 'Facture n° 26-118'])('may be a credit note: %s', (title) =>
    expect(typeWith(negative, title)?.confidence).toBeLessThan(SURE),
  );
  it('is surely none with a total above', () => {
    expect(typeWith(plainTotals)).toMatchObject({ value: 'invoice', confidence: 0.97 });
    const discount: Put[] = [
      [50, 380, 'Remise exceptionnelle'],
      [440, 380, '- 50,00 €'],
    ];
    expect(typeWith([...discount, ...plainTotals])).toMatchObject({ value: 'invoice', confidence: 0.97 });
  });
  it('is surely a credit note that calls itself so', () =>
    expect(typeWith(negative, 'AVOIR')).toMatchObject({ value: 'creditNote', confidence: 0.97 }));
});
