/** Dates in columns: each is its row's, and none surely the invoice's. */
import { describe, expect, it } from 'vitest';
import { SURE } from '../../reading.ts';
import { drawPage, type Put, readDrawn, sellerTop } from '../page.fixture.ts';
import { readInvoice } from '../read-invoice.ts';

const row = (y: number, cells: string[], x = 50): Put[] => cells.map((text, at): Put => [x + at * 120, y, text]);
const sureDate = (...puts: Put[]): string | null => {
  const { issueDate } = readInvoice(drawPage([...sellerTop, ...puts]));
  return issueDate && issueDate.confidence >= SURE ? issueDate.value : null;
};

describe('a date under the heading « Date »', () => {
  const acts = [
    ...row(400, ['Date', 'Consultation', 'Lieu']),
    ...row(416, ['06/05/2026', 'Visite de contrôle', 'Dijon']),
    ...row(432, ['13/05/2026', 'Bilan', 'Beaune']),
  ];
  it('is its row’s where another stands under it', () => {
    expect(sureDate(...acts)).toBeNull();
  });
  it('leaves the title its own', () => {
    const title: Put[] = [
      [220, 200, 'ÉTAT DE VACATIONS'],
      [220, 214, 'n° 26-05/MB du 02/06/2026'],
    ];
    expect(readDrawn([...title, ...acts])).toMatchObject({ invoiceNumber: '26-05/MB', issueDate: '2026-06-02' });
    expect(sureDate(...title, ...acts)).toBe('2026-06-02');
  });
  it('is perhaps its row’s beside headings of items, though alone', () => {
    expect(sureDate(...row(400, ['Date', 'Prestation', 'Lieu']), ...row(416, ['06/05/2026', 'Visite', 'Dijon']))).toBe(
      null,
    );
  });
  it.each([
    ['Date', 'Heure', 'Salle'],
    ['Date', 'Patient', 'Médecin'],
    ['Date relevé', 'Index', 'Lu par'],
  ])('is perhaps that of what was done: %s | %s | %s', (...headings) => {
    expect(sureDate(...row(400, headings), ...row(416, ['06/05/2026', 'B12', 'Roux']))).toBeNull();
  });
  it('is perhaps a journey’s beside its customer and its price', () => {
    const journey = [
      ...row(400, ['Date', 'Client', 'Trajet', 'Montant']),
      ...row(416, ['06/05/2026', 'M. Roux', 'Dijon-Beaune', '62,00']),
    ];
    expect(sureDate(...journey)).toBeNull();
  });
  it('is the invoice’s beside its number', () => {
    const box = [
      ...row(200, ['Date', 'Facture n°', 'Montant TTC']),
      ...row(216, ['06/05/2026', 'F-2026-114', '120,00']),
    ];
    expect(sureDate(...box)).toBe('2026-05-06');
  });
  it('is not surely the invoice’s where several invoices are listed', () => {
    const list = [
      ...row(200, ['Date de facture', 'Lieu']),
      ...row(216, ['06/05/2026', 'Dijon']),
      ...row(232, ['13/05/2026', 'Beaune']),
    ];
    expect(sureDate(...list)).toBeNull();
  });
  it('is read from labels beside values that stand under one another', () => {
    const box = [
      ...row(200, ['Date de facture', '06/05/2026']),
      ...row(214, ['Échéance', '05/06/2026']),
      ...row(228, ['Livraison', '04/05/2026']),
    ];
    expect(sureDate(...box)).toBe('2026-05-06');
  });
});

describe('the number in the title', () => {
  it.each([
    ['FACTURE DE GAZ', 'N. 2600418', 'DU', '2600418'],
    ['FACTURE DE GAZ', 'N° G-2600418', 'DU', 'G-2600418'],
  ])('announces the day after it, each in a cell: %s %s', (title, number, du, invoiceNumber) => {
    const drawn: Put[] = [
      [50, 200, title],
      [150, 200, number],
      [235, 200, du],
      [262, 200, '12.02.2026'],
      [50, 240, 'Période du 01.12.2025 au 31.01.2026'],
    ];
    expect(readDrawn(drawn)).toMatchObject({ invoiceNumber, issueDate: '2026-02-12' });
  });
  it('says nothing of the day of an order beside it', () => {
    const drawn: Put[] = [
      [50, 200, 'Facture N. 2600418'],
      [50, 216, 'Commande'],
      [150, 216, 'N. 4500123'],
      [235, 216, 'DU'],
      [262, 216, '12.02.2026'],
    ];
    expect(sureDate(...drawn)).toBeNull();
  });
  it('is under its own heading, in doubt, whatever stands to its left', () => {
    const drawn = (heading: string): Put[] => [
      [50, 200, 'Facture 118-26'],
      [275, 240, heading],
      [50, 252, 'Service / Engagement'],
      [290, 252, 'mardi 13 octobre 2026'],
      [50, 264, 'GN31BBA01 / 1700233418'],
    ];
    expect(readDrawn(drawn('Date d’édition'))).toMatchObject({ issueDate: '2026-10-13' });
    expect(sureDate(...drawn('Date d’édition'))).toBeNull();
    expect(readDrawn(drawn('Groupe cynophile')).issueDate).toBeNull();
    const labelled: Put[] = [
      [50, 200, 'Facture 118-26'],
      [200, 240, 'Date'],
      [50, 252, 'Date de commande'],
      [200, 252, '13/10/2026'],
    ];
    expect(sureDate(...labelled)).toBeNull();
  });
  it('is no SIRET beside « Facturé »', () => {
    const partners: Put[] = [
      [50, 200, 'Pièce de facturation'],
      [200, 200, '1870004418'],
      [50, 260, 'Facturé'],
      [200, 260, 'SIRET 21240383600027'],
    ];
    expect(readDrawn(partners).invoiceNumber).toBe('1870004418');
    expect(readDrawn(partners.slice(2)).invoiceNumber).toBeNull();
    expect(readDrawn([[50, 200, 'Facture 21240383600027']]).invoiceNumber).toBeNull();
    expect(readDrawn([[50, 200, 'Facture 20260312000123']]).invoiceNumber).toBe('20260312000123');
  });
});
