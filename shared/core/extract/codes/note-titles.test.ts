/** Invoices that are called a note, a title or a call, by those who are paid so. */
import { describe, expect, it } from 'vitest';
import { SURE } from '../../reading.ts';
import { buyerAddress, drawPage, type Put, sellerFooter, sellerTop } from '../page.fixture.ts';
import { readInvoice } from '../read-invoice.ts';

const numberOf = (...puts: Put[]) =>
  readInvoice(drawPage([...sellerTop, ...buyerAddress, ...sellerFooter, ...puts])).invoiceNumber;

const notes = [
  'note de droits d’auteur',
  'Note de débours',
  'Note de prestations',
  'Note de cession de droits',
  'Note d’honoraires et débours',
  'Note de piges',
  'Note de débit',
  'Mémoire de travaux',
];

describe('a note', () => {
  it.each([...notes, 'Titre de recette', 'Titre exécutoire', 'Avis des sommes à payer', 'Appel de charges'])(
    'is numbered: %s',
    (title) => {
      const number = numberOf([50, 220, `${title} n° 11-2026`]);
      expect(number?.value).toBe('11-2026');
      expect(number?.confidence).toBeGreaterThanOrEqual(SURE);
    },
  );

  it.each(['Note de service', 'Note de calcul', 'Note de synthèse'])('is another paper: %s', (title) => {
    expect(numberOf([50, 220, `${title} n° 2026-118`])?.confidence ?? 0).toBeLessThan(SURE);
  });

  it.each(notes)('is another paper under the number of an invoice: %s', (title) => {
    const quoted: Put = [50, 250, `${title} n° 2026-118 du 3 mars 2026`];
    expect(numberOf([50, 220, 'Facture FA-2026-77'], quoted)?.value).toBe('FA-2026-77');
    expect(numberOf([50, 220, 'Facture', 14], [350, 220, 'FA-2026-77'], quoted)?.value).toBe('FA-2026-77');
  });
});
