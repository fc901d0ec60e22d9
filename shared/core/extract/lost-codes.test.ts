/** What stands near the place of a value that is not printed, and is not it. */
import { expect, it } from 'vitest';
import { SURE } from '../reading.ts';
import { drawPage, type Put, readDrawn } from './page.fixture.ts';
import { readInvoice } from './read-invoice.ts';

it('is not sure of the name of a department where the body’s own is missing', () => {
  const page = drawPage([
    [330, 130, 'Client :'],
    [330, 144, 'Direction des achats'],
    [330, 158, '1 place de la Mairie'],
    [330, 172, '73260 Valmorel'],
    [330, 186, 'SIRET : 212 345 672 00019'],
  ]);
  const { buyerName } = readInvoice(page);
  expect(buyerName?.value).toBe('Direction des achats');
  expect(buyerName?.confidence).toBeLessThan(SURE);
});

it('is not sure of an order that may be numbered in the seller’s series, where the invoice’s number is missing', () => {
  const order: Put = [50, 250, 'Réf. commande : CO2508-0290'];
  expect(readInvoice(drawPage([order])).commitmentNumber?.confidence).toBeLessThan(SURE);
  const { commitmentNumber } = readInvoice(drawPage([[50, 230, 'Facture n° 2026-117'], order]));
  expect(commitmentNumber?.confidence).toBeGreaterThanOrEqual(SURE);
});

it('takes no end of another number for the one that is missing', () => {
  const read = readDrawn([
    [50, 250, 'Pour rappel : engagement juridique'],
    [320, 250, 'code'],
    [50, 265, 'service RECDAF0063, convention de formation CF-2026-'],
    [50, 280, '0091.'],
  ]);
  expect(read).toMatchObject({ commitmentNumber: null });
});
