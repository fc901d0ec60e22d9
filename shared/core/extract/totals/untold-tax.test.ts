/** What nothing on the page tells is left empty: a tax that is not spoken of, a number whose place is empty. */
import { describe, expect, it } from 'vitest';
import type { FieldName } from '../../fields.ts';
import { type Put, readDrawn } from '../page.fixture.ts';

type Wording = [why: string, puts: Put[], expected: Partial<Record<FieldName, unknown>>];

describe('a reading of what is not told', () => {
  it.each([
    [
      'gives no tax where two totals are one and nobody speaks of tax',
      [
        [50, 300, 'Total'],
        [400, 300, '15,00 €'],
        [50, 320, 'Montant final'],
        [400, 320, '15,00 €'],
      ],
      { totalGross: 1500, totalVat: null, totalNet: null, amountDue: 1500 },
    ],
    [
      'gives none where the total is larger than what is told of its parts',
      [
        [50, 300, 'Montant total à payer : 1000€'],
        [50, 340, 'Acompte de 50 % à la commande : 500,00 € TTC'],
        [50, 354, 'Solde de 50 % à la livraison : 500,00 € TTC'],
      ],
      { totalVat: null, amountDue: 100000 },
    ],
    [
      'still takes the net that says so, over the same amount to pay, for a total without tax',
      [
        [50, 300, 'Total HT'],
        [400, 300, '480,00 €'],
        [50, 320, 'Net à payer'],
        [400, 320, '480,00 €'],
      ],
      { totalNet: 48000, totalVat: 0, totalGross: 48000 },
    ],
    [
      'takes a total that tells why no tax is added for the whole, and not what is left of it',
      [
        [50, 286, 'Accompagnement'],
        [400, 286, '3 469,50 €'],
        [50, 300, 'Total général (exonéré de TVA, art. 261-4-4° du CGI)'],
        [400, 300, '3 469,50 €'],
        [50, 314, 'Part prise en charge directement par l’organisme'],
        [400, 314, '-2 000,00 €'],
        [50, 328, 'Reste à la charge de l’établissement'],
        [400, 328, '1 469,50 €'],
      ],
      { totalNet: 346950, totalVat: 0, totalGross: 346950, amountDue: 146950 },
    ],
    [
      'takes no quantity for the order whose place is empty',
      [
        [300, 250, 'Votre Commande :'],
        [50, 264, '450011'],
        [120, 264, 'Dalle gravillonnée'],
        [310, 264, '12.5 M2'],
        [400, 264, '15,45'],
        [480, 264, '193,13'],
      ],
      { commitmentNumber: null },
    ],
    [
      'nor a bare measure',
      [
        [300, 250, 'Votre Commande :'],
        [50, 264, 'Dalle gravillonnée'],
        [310, 264, '12.5'],
        [480, 264, '193,13'],
      ],
      { commitmentNumber: null },
    ],
    [
      'takes nothing left to pay for no total of nothing',
      [
        [300, 520, 'Payé le 11/06/2026 par carte'],
        [475, 520, '-640,00 €'],
        [300, 534, 'Reste à payer'],
        [490, 534, '0,00 €'],
        [50, 600, 'TVA non applicable, article 293 B du CGI'],
      ],
      { totalGross: null, totalVat: null },
    ],
    [
      'reads whole francs, and takes what a colon gives for the number, article or not',
      [
        [50, 250, '- La facture N° : n7'],
        [50, 300, '- Montant HT : 300000 FCFA'],
        [50, 314, '- TVA (20 %) : 60000 FCFA'],
        [50, 328, '- Total TTC : 360000 FCFA'],
      ],
      { invoiceNumber: 'n7', totalNet: 30000000, totalVat: 6000000, totalGross: 36000000 },
    ],
    [
      'takes a short number that its day follows',
      [[50, 250, 'Facture F1 du 26-05-2026']],
      { invoiceNumber: 'F1', issueDate: '2026-05-26' },
    ],
    [
      'leaves an address where nothing is to be paid',
      [[50, 250, 'Not to be used for payment remittance']],
      { paymentMeans: null },
    ],
    [
      'reads an English day with its comma apart',
      [[50, 250, 'Invoice Date: August 3 , 2026']],
      { issueDate: '2026-08-03' },
    ],
  ] satisfies Wording[])('%s', (_why, puts, expected) => {
    expect(readDrawn(puts)).toMatchObject(expected);
  });
});
