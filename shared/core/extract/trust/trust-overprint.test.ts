import { describe, expect, it } from 'vitest';
import { SURE } from '../../reading.ts';
import { buyerAddress, drawPage, type Put, sellerFooter, sellerTop } from '../page.fixture.ts';
import { readInvoice } from '../read-invoice.ts';

const frame: Put[] = [...sellerTop, ...buyerAddress, ...sellerFooter, [50, 220, 'Facture n° FB-2026-0042']];
const order: Put = [50, 250, 'N° d’engagement : 2100123456'];
const confidenceOf = (...more: Put[]) => readInvoice(drawPage([...frame, order, ...more])).commitmentNumber?.confidence;

describe('a value printed over by other words', () => {
  it('is not sure', () => {
    expect(confidenceOf()).toBeGreaterThanOrEqual(SURE);
    expect(confidenceOf([148, 253, 'Allée des Tilleuls'])).toBeLessThan(SURE);
  });
  it('is as sure as ever where lines only touch', () => {
    expect(confidenceOf([50, 259, 'Livraison comprise, sans frais de port'])).toBeGreaterThanOrEqual(SURE);
  });
});
