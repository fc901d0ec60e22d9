/** Days of what no list of words knows: never surely the invoice's. */
import { describe, expect, it } from 'vitest';
import { SURE } from '../../reading.ts';
import { buyerAddress, drawPage, type Put, sellerFooter, sellerTop } from '../page.fixture.ts';
import { readInvoice } from '../read-invoice.ts';

const confidence = (text: string, ...more: Put[]): number =>
  readInvoice(
    drawPage([
      ...sellerTop,
      ...buyerAddress,
      ...sellerFooter,
      [330, 60, 'FACTURE', 14],
      [450, 60, 'N° PF-26-3310-2'],
      [50, 250, text],
      ...more,
    ]),
  ).issueDate?.confidence ?? 0;

describe('a day of something', () => {
  it.each([
    'Date de la cérémonie : 12/03/2026',
    'Date du contrôle : 12/03/2026',
    'Date colloque : 12/03/2026',
    'Date de prise en charge : 12/03/2026',
    'Date de votre demande : 12/03/2026',
    'Billet émis le 12/03/2026',
    'Devis établi le 12/03/2026',
    'Bon édité le 12/03/2026',
    'Procès-verbal établi le 12/03/2026',
    'Gala annuel, le 12/03/2026',
    'Date d’édition du catalogue : 12/03/2026',
    'Date de création du compte : 12/03/2026',
    'Dieses Dokument bezieht sich auf die Rechnung PREV-7 vom 12.03.2026',
  ])('leaves a doubt: « %s »', (text) => expect(confidence(text)).toBeLessThan(SURE));

  it('leaves a doubt between the rows of two items, none over them', () => {
    const row = (y: number, words: string): Put[] => [
      [50, y, words],
      [400, y, '10,00'],
      [500, y, '30,00'],
    ];
    const day = 'Date : 31/01/2026';
    expect(confidence(day, ...row(238, 'Fournitures'), ...row(262, 'Livraison'))).toBeLessThan(SURE);
    expect(confidence(day, ...row(274, 'Fournitures'), ...row(286, 'Livraison'))).toBeGreaterThanOrEqual(SURE);
  });

  it('leaves a doubt in two cells', () => {
    expect(confidence('Date du contrôle', [200, 250, '12/03/2026'])).toBeLessThan(SURE);
    expect(confidence('Date du contrôle', [50, 264, '12/03/2026'])).toBeLessThan(SURE);
  });

  it.each([
    'Date : 12/03/2026',
    'Date de facture : 12/03/2026',
    'Date d’émission : 12/03/2026',
    'Date d’émission de la facture : 12/03/2026',
    'Date de création du document : 12/03/2026',
    'Date (JJ/MM/AAAA) : 12/03/2026',
    'Date document : 12/03/2026',
    'Établie le 12/03/2026',
    'Facture établie le 12/03/2026',
    'Document édité le 12/03/2026',
    'Facture n° PF-26-3310-2 émise le 12/03/2026',
    'Dijon, le 12/03/2026',
    'Fait à Lyon, le 12/03/2026',
  ])('leaves none: « %s »', (text) => expect(confidence(text)).toBeGreaterThanOrEqual(SURE));
});
