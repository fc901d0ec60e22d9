/** Orders whose number calls itself one, wherever the initials stand in it. */
import { describe, expect, it } from 'vitest';
import type { FieldName } from '../../fields.ts';
import { SURE } from '../../reading.ts';
import { drawPage, type Put, readDrawn } from '../page.fixture.ts';
import { readInvoice } from '../read-invoice.ts';

type Wording = [why: string, puts: Put[], expected: Partial<Record<FieldName, unknown>>];

describe('a reading of orders', () => {
  it.each([
    [
      'keeps the initials that stand within a number in three parts',
      [[50, 250, 'N° engagement : 2026 EJ 00731']],
      { commitmentNumber: '2026 EJ 00731' },
    ],
    [
      'takes the customer’s reference that holds the initials of an engagement',
      [[50, 250, 'Réf. client : 2026-EJ-118']],
      { commitmentNumber: '2026-EJ-118' },
    ],
    [
      'takes a plain reference that calls itself an order, under its heading',
      [
        [50, 250, 'Date de la facture :'],
        [200, 250, 'Origine :'],
        [330, 250, 'Référence :'],
        [50, 264, '05/10/2026'],
        [200, 264, 'S02871'],
        [330, 264, 'BC26001189'],
      ],
      { commitmentNumber: 'BC26001189' },
    ],
    [
      'takes the order centred in a wide cell under its heading',
      [
        [50, 250, 'VOTRE COMMANDE', 7],
        [320, 250, 'SIRET DESTINATAIRE', 7],
        [150, 266, 'CHMY260147'],
        [400, 266, '26036686900014'],
        [50, 310, 'ARTICLE'],
        [150, 310, 'LIBELLE'],
        [300, 310, 'QUANTITE'],
        [450, 310, 'MONTANT HT'],
      ],
      { commitmentNumber: 'CHMY260147' },
    ],
    [
      'takes a service in capitals with a stroke in it',
      [
        [50, 250, 'SIRET du client'],
        [200, 250, 'Bon de commande'],
        [350, 250, 'Service'],
        [50, 264, '130 993 827 00018'],
        [200, 264, 'BC-2026-01877'],
        [350, 264, 'COM/EXPO'],
      ],
      { serviceCode: 'COM/EXPO', commitmentNumber: 'BC-2026-01877' },
    ],
  ] satisfies Wording[])('%s', (_why, puts, expected) => {
    expect(readDrawn(puts)).toMatchObject(expected);
  });
});

describe('the reference of the buyer', () => {
  const reference: Put = [50, 250, 'Référence de l’acheteur : RTE26-00512'];
  it('is its order beside a code of its service, in doubt', () => {
    const { commitmentNumber, serviceCode } = readInvoice(drawPage([reference, [50, 264, 'Code service : R-SAF']]));
    expect([commitmentNumber?.value, serviceCode?.value]).toEqual(['RTE26-00512', 'R-SAF']);
    expect(commitmentNumber?.confidence).toBeLessThan(SURE);
  });
  it('is its service where no other is told', () => {
    expect(readDrawn([reference])).toMatchObject({ serviceCode: 'RTE26-00512', commitmentNumber: null });
  });
});

describe('the reference of the customer', () => {
  const reference: Put = [50, 264, 'Réf. client : 26H00671'];
  const order = (...puts: Put[]) => readInvoice(drawPage([reference, ...puts])).commitmentNumber;
  it.each(['Code client : CU2009-00004', 'N° client C0042', 'Client n° : 4418'])(
    'is its order where its number has a label of its own, in doubt: %s',
    (number) => {
      expect(order([50, 250, number])?.value).toBe('26H00671');
      expect(order([50, 250, number])?.confidence).toBeLessThan(SURE);
    },
  );
  it('is its order beside the origin, which is the seller’s, in doubt', () => {
    const heading: Put[] = [
      [50, 290, 'Origine :'],
      [150, 290, 'Référence client :'],
      [50, 304, 'S00518'],
      [150, 304, 'SDIS-26-M0147'],
    ];
    const read = readInvoice(drawPage(heading)).commitmentNumber;
    expect(read?.value).toBe('SDIS-26-M0147');
    expect(read?.confidence).toBeLessThan(SURE);
  });
  it('is its number where nothing else is, or where both are one', () => {
    expect(order()).toBeUndefined();
    expect(order([50, 250, 'Code client : 26H00671'])).toBeUndefined();
  });
});

describe('a label that asks something of its reader', () => {
  it.each([
    ['Engagement juridique complet, tel que dans Chorus : 1508817204', '1508817204'],
    ['Numéro d’engagement juridique à rappeler impérativement sur la facture : 4500123456', '4500123456'],
    ['Engagement à rappeler, code service : DST-01', null],
  ])('announces what stands after it: %s', (line, commitmentNumber) => {
    expect(readDrawn([[50, 250, line]])).toMatchObject({ commitmentNumber });
  });
});

it('begins no order in the middle of a registration plate', () => {
  const row = (y: number, ...cells: string[]): Put[] => cells.map((text, at): Put => [50 + 110 * at, y, text]);
  const puts = [
    ...row(300, '0004', 'FT-609-BC', '15/06', '62,48'),
    ...row(314, '0007', 'EE-331-ZD', '19/06', '681,20'),
  ];
  expect(readDrawn(puts)).toMatchObject({ commitmentNumber: null });
});

it('keeps the year that a stroke parts from an order, never surely, and no item of it', () => {
  const order = (line: string) => readInvoice(drawPage([[50, 250, line]])).commitmentNumber;
  expect(order('Bon de commande : BC 1147 / 26')?.value).toBe('BC 1147 / 26');
  expect(order('Bon de commande : BC 1147 / 26')?.confidence).toBeLessThan(SURE);
  expect(order('Bon de commande : BC 22604417 / 000180')?.value).toBe('BC 22604417');
});
