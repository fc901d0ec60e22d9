/** What stands near the place of a value that is not printed, and is not it. */
import { describe, expect, it } from 'vitest';
import { SURE } from '../../reading.ts';
import { drawPage, type Put, readDrawn } from '../page.fixture.ts';
import { readInvoice } from '../read-invoice.ts';

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

it.each([
  ['N° d’engagement non', '12345678901'],
  ['Engagement juridique : néant', '12345678901'],
  ['Bon de commande : en attente', 'Compte 12345678901'],
])('takes nothing from under a label that says that there is none: %s', (label, under) => {
  expect(
    readDrawn([
      [50, 250, label],
      [50, 264, under],
    ]).commitmentNumber,
  ).toBeNull();
});

it('takes what stands under a label that says nothing', () => {
  expect(
    readDrawn([
      [50, 250, 'N° d’engagement :'],
      [50, 264, '4500123456'],
    ]).commitmentNumber,
  ).toBe('4500123456');
});

it('takes nothing from under the end of a sentence for its last word’s', () => {
  const under: Put = [50, 264, 'CUS-110002-07'];
  expect(readDrawn([[50, 250, 'Aucun avenant n’a été signé sur ce marché.'], under]).contractNumber).toBeNull();
  expect(readDrawn([[50, 250, 'Marché'], under]).contractNumber).toBe('CUS-110002-07');
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

it('takes no quantity beside an item that names a contract for its number', () => {
  const read = readDrawn([
    [50, 330, 'Désignation'],
    [340, 330, 'Quantité'],
    [430, 330, 'Tarif HT'],
    [500, 330, 'Montant HT'],
    [50, 345, 'Annonce - avis de marché public non paru le'],
    [340, 345, '1210 car.'],
    [430, 345, '0,193'],
    [500, 345, '233,53'],
    [50, 359, '11/06/2026'],
  ]);
  expect(read).toMatchObject({ contractNumber: null });
});

it('puts together what a cell breaks beside a label in smaller letters', () => {
  const read = readDrawn([
    [50, 251, 'N° facture', 6],
    [160, 250, 'ST-FAC-2026-', 8.6],
    [160, 260.8, '0000871', 8.6],
    [50, 275, 'Marché', 6],
    [160, 274, '2025-DDT24-', 8.6],
    [160, 284.8, 'EAU-00031', 8.6],
    [50, 299, 'Numéro d’EJ', 6],
    [160, 298, '4100077812', 8.6],
  ]);
  expect(read).toMatchObject({
    invoiceNumber: 'ST-FAC-2026-0000871',
    contractNumber: '2025-DDT24-EAU-00031',
    commitmentNumber: '4100077812',
  });
});

describe('in a grid of which cells are empty', () => {
  it('takes no value that has its own heading right over it for the label under it', () => {
    const read = readDrawn([
      [40, 235, 'Service exécutant', 8],
      [146, 235, 'Marché', 8],
      [252, 235, 'Échéance', 8],
      [40, 249, '58823', 9],
      [252, 249, '02/10/2026', 9],
      [40, 271, 'Engagement juridique', 8],
      [146, 271, 'Compte client', 8],
      [146, 285, '4114272', 9],
    ]);
    expect(read).toMatchObject({ serviceCode: '58823', commitmentNumber: null });
  });

  it('takes no mark that says « none » for a part of a label', () => {
    const read = readDrawn([
      [40, 235, 'Commande'],
      [40, 248, '/'],
      [40, 261, 'N° client'],
      [40, 274, 'C2426'],
    ]);
    expect(read).toMatchObject({ commitmentNumber: null });
  });

  it('is not sure that « Numéro » goes with the label over it', () => {
    const rows: Put[] = [
      [50, 235, 'Marché public'],
      [50, 249, 'Numéro'],
      [190, 249, 'F2026-8823'],
    ];
    expect(readInvoice(drawPage(rows)).contractNumber?.confidence ?? 0).toBeLessThan(SURE);
  });

  it('is not sure that « Référence » is the invoice’s where its number has a place of its own, or of another paper', () => {
    const confidence = (...rows: Put[]): number =>
      readInvoice(drawPage([[50, 205, 'FACTURE'], ...rows])).invoiceNumber?.confidence ?? 0;
    expect(confidence([50, 235, 'Référence : A3021'], [50, 249, 'N° de facture :'])).toBeLessThan(SURE);
    expect(confidence([50, 235, 'Référence : BL-86928'])).toBeLessThan(SURE);
    expect(confidence([50, 235, 'Référence : A3021'])).toBeGreaterThanOrEqual(SURE);
  });

  it('takes no short date for the number of the invoice', () => {
    expect(readDrawn([[50, 235, 'Facture du : 22/04/26 - Facture n° :']])).toMatchObject({ invoiceNumber: null });
  });

  it('takes no value of the next label of the line', () => {
    expect(readDrawn([[50, 235, 'Code service : DST-06 Vendeur : A5774']])).toMatchObject({ serviceCode: 'DST-06' });
  });
});
