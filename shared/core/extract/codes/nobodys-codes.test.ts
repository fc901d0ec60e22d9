/** What stands where a code would, the code itself being gone: taken by nobody, or never surely. */
import { describe, expect, it } from 'vitest';
import type { FieldName } from '../../fields.ts';
import { SURE } from '../../reading.ts';
import { buyerAddress, drawPage, type Put, sellerFooter, sellerTop } from '../page.fixture.ts';
import { readInvoice } from '../read-invoice.ts';

const read = (field: FieldName, ...puts: Put[]) =>
  readInvoice(drawPage([...sellerTop, ...buyerAddress, ...sellerFooter, ...puts]))[field];
const isSure = (field: FieldName, ...puts: Put[]): boolean => (read(field, ...puts)?.confidence ?? 0) >= SURE;

describe('capitals that begin a name', () => {
  it.each(['PFC Nord-Est', 'DAJ Direction des affaires', 'CSP Île-de-France', 'SGA Toulon'])(
    'are not surely the code of the service: %s',
    (name) => expect(isSure('serviceCode', [50, 250, `Service exécutant : ${name}`])).toBe(false),
  );
  it.each(['Service exécutant : PFC', 'Code service : PFC Nord-Est', 'Service exécutant : FAC9900 Nord-Est'])(
    'are, alone or called a code: %s',
    (line) => expect(isSure('serviceCode', [50, 250, line])).toBe(true),
  );
});

describe('a section’s title', () => {
  it.each(['2. ORGANISME DÉBITEUR', 'II. PRESTATIONS', '3) COURSES', 'B. DÉBITEUR', '2 - ORGANISME'])(
    'is no number: %s',
    (title) => {
      expect(read('invoiceNumber', [50, 200, 'Facture n°'], [50, 220, title])).toBeUndefined();
      expect(isSure('commitmentNumber', [50, 200, 'Engagement n°'], [50, 220, title])).toBe(false);
    },
  );
  it.each(['2.118', '26 - 118', 'B.118-04'])('is told from a number with a stop in it: %s', (number) =>
    expect(String(read('invoiceNumber', [50, 200, `Facture n° ${number}`])?.value).replaceAll(' ', '')).toBe(
      number.replaceAll(' ', ''),
    ),
  );
});

describe('a label left empty before a cell with a mark of its own', () => {
  it.each<[field: FieldName, label: string, cell: string]>([
    ['serviceCode', 'Code service :', 'Réf. 2026-118'],
    ['serviceCode', 'Code service :', 'N/Réf. : 2026-118'],
    ['commitmentNumber', 'N° d’engagement :', 'Réf. 2026-118'],
    ['contractNumber', 'Marché n° :', 'Référence : 2026-118'],
  ])('has nothing sure, for %s: %s | %s', (field, label, cell) => {
    expect(isSure(field, [50, 250, label], [200, 250, cell])).toBe(false);
  });
  it.each<[field: FieldName, label: string, cell: string]>([
    ['serviceCode', 'Code service :', 'SERV-118'],
    ['invoiceNumber', 'Facture', 'N° 2026-118'],
    ['commitmentNumber', 'N° d’engagement :', '4500331902'],
  ])('has the code that is in it, for %s: %s | %s', (field, label, cell) => {
    expect(isSure(field, [50, 250, label], [200, 250, cell])).toBe(true);
  });
});

describe('a slip whose kind is not told', () => {
  it.each(['Bon d’achat n° 2026-118', 'Bon n° 2026-118', 'Bon de travaux n° 2026-118'])(
    'is not surely the buyer’s order: %s',
    (line) => expect(isSure('commitmentNumber', [50, 250, line])).toBe(false),
  );
  it.each(['Bon de commande n° 2026-118', 'Bon d’engagement n° 2026-118', 'Votre bon n° 2026-118'])(
    'is, where it is told: %s',
    (line) => expect(isSure('commitmentNumber', [50, 250, line])).toBe(true),
  );
});

describe('a street named after a market', () => {
  it.each(['12 r. du Marché', '3 pl. du Marché', '14 av. du Marché', '2 bis imp. du Vieux Marché'])(
    'announces no contract: %s',
    (street) => {
      expect(read('contractNumber', [50, 250, street], [130, 250, '58999'])).toBeUndefined();
      expect(read('contractNumber', [50, 250, street], [50, 262, '58999'])).toBeUndefined();
    },
  );
  it('leaves a contract its number', () =>
    expect(isSure('contractNumber', [50, 250, 'Réf. du Marché'], [130, 250, '2026-58999'])).toBe(true));
});

describe('the title over a row of several values', () => {
  const rowAt = (y: number): Put[] =>
    ['AV2604417', '17/11/2026', 'P07714', '4500718823'].map((text, at): Put => [63 + 119 * at, y, text]);
  it('says nothing of which is its number', () =>
    expect(isSure('invoiceNumber', [430, 235, 'AVOIR'], ...rowAt(256))).toBe(false));
  it('does over one alone, and among headings', () => {
    expect(isSure('invoiceNumber', [430, 235, 'Avoir'], [420, 256, 'AV2604417'])).toBe(true);
    const headings = ['Avoir', 'Date', 'Client', 'Commande'].map((text, at): Put => [63 + 119 * at, 244, text]);
    expect(isSure('invoiceNumber', ...headings, ...rowAt(256))).toBe(true);
  });
});
