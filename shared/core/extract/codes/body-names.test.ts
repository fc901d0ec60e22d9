import { describe, expect, it } from 'vitest';
import type { FieldName } from '../../fields.ts';
import { SURE } from '../../reading.ts';
import { buyerAddress, drawPage, type Put, readDrawn } from '../page.fixture.ts';
import { readInvoice } from '../read-invoice.ts';

const confidenceOf = (field: FieldName, puts: Put[]): number => readInvoice(drawPage(puts))[field]?.confidence ?? 0;

describe('the name of a public body between a label and its code', () => {
  it.each([
    [
      [50, 250, 'Commande CD49'],
      [50, 263, '4500123456'],
    ],
    [
      [50, 250, 'Commande'],
      [50, 263, 'SDIS 35'],
      [50, 276, '4500123456'],
    ],
    [
      [50, 250, 'Commande CHU 44'],
      [220, 250, '4500123456'],
    ],
    [[50, 250, 'Commande CD73 4500123456']],
    [[50, 250, 'Commande UGAP n° 4500123456']],
  ] satisfies Put[][])('is no order, which comes after it: %j', (...puts) => {
    expect(readDrawn(puts)).toMatchObject({ commitmentNumber: '4500123456' });
  });

  it.each([
    ['serviceCode', 'Code service : CHU44', 'DST-12'],
    ['serviceCode', 'Code service : CROUS', 'FAC0042'],
    ['contractNumber', 'N° de marché UGAP', '2025-118'],
  ] as const)('is no %s: %s', (field, label, code) => {
    expect(
      readDrawn([
        [50, 250, label],
        [50, 263, code],
      ]),
    ).toMatchObject({ [field]: code });
  });

  it.each([
    ['commitmentNumber', 'N° d’engagement : CD49'],
    ['commitmentNumber', 'Bon de commande CHU 44'],
    ['commitmentNumber', 'Commande CAB14'],
    ['contractNumber', 'Marché public SDIS35'],
    ['contractNumber', 'Marché OPHLR 25-041 - lot 7'],
    ['commitmentNumber', 'Engagement SDEE 25-0041'],
    ['serviceCode', 'Code service : UGAP'],
    ['serviceCode', 'Code service : Mairie'],
    ['serviceCode', 'Service exécutant : Dépt 49 - ACHATS'],
  ] as const)('is never sure by itself: %s, %s', (field, text) => {
    expect(confidenceOf(field, [[50, 250, text]])).toBeLessThan(SURE);
  });
});

describe('a code of two words whose first one looks like a body’s', () => {
  it.each([
    ['Engagement n° : CH26 118843', 'CH26 118843'],
    ['Engagement : CH26 118843', 'CH26 118843'],
    ['N° d’engagement : UGAP 118843', 'UGAP 118843'],
    ['Engagement CH73 118843', '118843'],
  ])('is read whole where no such body is on the page, or after a mark: %s', (text, value) => {
    expect(readDrawn([[50, 250, text]])).toMatchObject({ commitmentNumber: value });
  });

  it.each(['Engagement : CH26 118843', 'Engagement n° UGAP 118843', 'Engagement CH73 118843'])(
    'is never sure where it may be two: %s',
    (text) => {
      const read = readInvoice(drawPage([...buyerAddress, [50, 250, text]])).commitmentNumber;
      expect(read?.confidence).toBeLessThan(SURE);
      expect(read?.alternatives).toHaveLength(1);
    },
  );
});

it('tells a number whose first word may be a name', () => {
  expect(readDrawn([[50, 250, 'Marché OPHLR 25-041 - lot 7']])).toMatchObject({ contractNumber: 'OPHLR 25-041' });
});

it('takes no title of a column for a service', () => {
  expect(
    readDrawn([
      [50, 250, 'Code service'],
      [50, 263, 'CLIENT'],
    ]),
  ).toMatchObject({ serviceCode: null });
});

it('stays sure of codes that no body bears, and of one that is numbered in so many words', () => {
  expect(confidenceOf('serviceCode', [[50, 250, 'Code service : DRAC315']])).toBeGreaterThanOrEqual(SURE);
  expect(confidenceOf('commitmentNumber', [[50, 250, 'Commande n° AB12']])).toBeGreaterThanOrEqual(SURE);
});

it('stays sure of a short service over the row of another label', () => {
  const rows: Put[] = [
    [388, 250, 'Code service :'],
    [500, 250, 'DSI'],
    [417, 263, 'Projet :'],
    [500, 263, 'P-12034'],
  ];
  expect(confidenceOf('serviceCode', rows)).toBeGreaterThanOrEqual(SURE);
});
