/** What a page says of other papers, and short ways of saying things: each was once misread. */
import { describe, expect, it } from 'vitest';
import type { FieldName } from '../../fields.ts';
import { type Put, readDrawn } from '../page.fixture.ts';

const title: Put = [50, 230, 'Facture n° F-2026-77'];

describe('a reading', () => {
  it.each([
    [
      'takes the paid invoice that proves a cost for no payment of this one',
      [
        title,
        [50, 400, 'Serrurier (facture acquittée jointe), déboursé non soumis à TVA'],
        [50, 600, 'À régler par virement'],
      ],
      { cadre: 'A1' },
    ],
    [
      'takes no invoice that an item quotes for its own number',
      [
        [330, 60, 'Numéro'],
        [330, 74, 'AV00000093'],
        [50, 230, 'AVOIR'],
        [50, 300, 'Reprise projecteur LED 150W (fact. FA00002417)'],
      ],
      { invoiceNumber: 'AV00000093' },
    ],
    [
      'takes fourteen figures whose company has no such number for an invoice’s',
      [[50, 230, 'FACTURE NO : 30260418775502']],
      { invoiceNumber: '30260418775502' },
    ],
    ['but no SIRET', [[50, 230, 'FACTURE NO : 21240383600027']], { invoiceNumber: null }],
    [
      'knows the service that pays',
      [title, [50, 250, 'Service facturier'], [200, 250, 'TRSPAT']],
      { serviceCode: 'TRSPAT' },
    ],
    ['knows « s/débits »', [title, [50, 250, 'T.V.A. 20,00 % s/débits']], { vatType: 'TVA_SUR_DEBIT' }],
  ] satisfies [string, Put[], Partial<Record<FieldName, unknown>>][])('%s', (_, puts, expected) => {
    expect(readDrawn(puts)).toMatchObject(expected);
  });
});
