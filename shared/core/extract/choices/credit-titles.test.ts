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

describe('a credit note that is named among the items', () => {
  const items: Put[] = [
    ['Désignation', 'Quantité', 'Prix unitaire HT', 'Montant HT'],
    ['Nettoyage des bureaux', '4', '250,00', '1 000,00'],
  ].flatMap((row, line) => row.map((text, at): Put => [50 + 130 * at, 260 + 14 * line, text]));
  const read = (...puts: Put[]) =>
    readInvoice(drawPage([...sellerTop, [330, 100, 'N° 26-0019'], ...items, ...puts, ...plainTotals]));
  const named: Put = [50, 302, 'Avoir n° AV-2026-003 du 12/01/2026'];

  it('does not surely make the page one, nor number it', () => {
    const { documentType, invoiceNumber } = read(named);
    expect(documentType?.confidence ?? 0).toBeLessThan(SURE);
    expect(invoiceNumber?.value === 'AV-2026-003' && invoiceNumber.confidence >= SURE).toBe(false);
  });
  it('does over them', () => {
    const { documentType, invoiceNumber } = read([50, 200, named[2]]);
    expect(documentType).toMatchObject({ value: 'creditNote', confidence: 0.97 });
    expect(invoiceNumber).toMatchObject({ value: 'AV-2026-003', confidence: 0.96 });
  });
});

describe('an invoice that is said to be over', () => {
  const said = (words: string): Put => [50, 240, `Facture n° 99-4471 ${words}`];
  it.each(['annulée', 'rectifiée le 12/01/2026', 'remplacée par avoir', 'impayée', 'en litige'])(
    'is another: %s',
    (words) => {
      const { documentType, invoiceNumber } = readInvoice(
        drawPage([...sellerTop, [330, 30, 'AVOIR'], said(words), ...plainTotals]),
      );
      expect(documentType?.value).toBe('creditNote');
      expect(invoiceNumber?.confidence ?? 0).toBeLessThan(SURE);
      expect(
        readInvoice(drawPage([...sellerTop, said(words), ...plainTotals])).invoiceNumber?.confidence ?? 0,
      ).toBeLessThan(SURE);
    },
  );
  it.each(['', 'du 12/01/2026', 'émise en litres'])('is this one: %s', (words) =>
    expect(
      readInvoice(drawPage([...sellerTop, said(words), ...plainTotals])).invoiceNumber?.confidence,
    ).toBeGreaterThanOrEqual(SURE),
  );
});
