/** Where a page says what it is, besides its title. */
import { describe, expect, it } from 'vitest';
import { readDrawn } from '../page.fixture.ts';

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
