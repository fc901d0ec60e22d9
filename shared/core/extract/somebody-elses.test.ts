/** Numbers and dates that stand where this invoice's would, and are somebody or something else's. */
import { describe, expect, it } from 'vitest';
import type { FieldName } from '../fields.ts';
import { type Put, readDrawn } from './page.fixture.ts';

type Wording = [why: string, puts: Put[], expected: Partial<Record<FieldName, unknown>>];

describe('a reading that meets other papers', () => {
  it.each([
    [
      'takes the number under the title, not that of the client who is billed',
      [
        [450, 60, 'FACTURE', 14],
        [450, 78, '90117462'],
        [450, 92, '04/04/2026'],
        [50, 250, 'Client facturé 30118840'],
      ],
      { invoiceNumber: '90117462' },
    ],
    [
      'takes the number beside its word, not that of the lease in the next row',
      [
        [50, 250, 'Numéro'],
        [200, 250, 'L26-T2-004'],
        [50, 264, 'Bail'],
        [200, 264, 'n° 031-2021-0117 du 1er octobre 2021'],
      ],
      { invoiceNumber: 'L26-T2-004' },
    ],
    [
      'takes the day of the letter, not those of earlier notes',
      [
        [330, 60, 'NOTE D’HONORAIRES N° 3', 14],
        [330, 84, 'Lisieux, le 20/05/2026'],
        [50, 600, 'Rappel : note n° 1 (NH01-2211) du 14/02/2025'],
        [330, 600, 'note n° 2 (NH02-2211) du 09/10/2025'],
      ],
      { issueDate: '2026-05-20' },
    ],
    [
      'takes the announced number for the buyer’s, not a meter’s on a row of the items',
      [
        [330, 250, 'Siret'],
        [450, 250, '22644101200037'],
        [50, 330, 'NOM DU SITE'],
        [200, 330, 'PCE'],
        [330, 330, 'HT'],
        [420, 330, 'TVA'],
        [500, 330, 'TTC'],
        [50, 350, 'Maison de la Solidarité'],
        [200, 350, '15402887201177'],
        [330, 350, '429,76'],
        [420, 350, '85,95'],
        [500, 350, '515,71'],
      ],
      { buyerSiret: '22644101200037' },
    ],
    [
      'leaves the contract that a notice advertises',
      [[50, 250, 'Référence du marché annoncé : 2026-RIP-02']],
      { contractNumber: null },
    ],
    [
      'takes the account of a lawyer who says that it is not the one for clients’ funds',
      [[50, 600, 'Virement : compte CARPA exclu - compte professionnel FR76 1833 1838 8327 5071 9645 068']],
      { iban: 'FR7618331838832750719645068' },
    ],
    [
      'knows a sum that will be drawn for a direct debit',
      [[50, 600, 'Montant à prélever le 7 juillet 2026 : 1 003,46 €']],
      { paymentMeans: 'PRELEVEMENT' },
    ],
    [
      'takes the tax, not the base that it is reckoned on',
      [
        [50, 600, 'TVA 20,00 % sur 887,00 €'],
        [420, 600, '177,40'],
        [50, 620, 'TOTAL DES FRAIS'],
        [420, 620, '1 374,40 €'],
      ],
      { totalVat: 17740 },
    ],
    [
      'takes an artist’s whole fee, without tax, not what is left after contributions',
      [
        [50, 500, 'Montant brut hors taxes'],
        [420, 500, '1 200,00 €'],
        [50, 520, 'Vieillesse plafonnée   6,15 %'],
        [260, 520, 'sur 1 200,00'],
        [420, 520, '73,80'],
        [50, 534, 'CSG   9,20 %'],
        [260, 534, 'sur 1 179,00'],
        [420, 534, '108,47'],
        [50, 548, 'Total du précompte'],
        [420, 548, '-182,27 €'],
        [50, 570, 'Net à verser à l’auteure'],
        [420, 570, '1 017,73 €'],
        [50, 600, 'TVA non applicable, article 293 B du CGI'],
      ],
      { totalGross: 120000, totalVat: 0, amountDue: 101773 },
    ],
  ] satisfies Wording[])('%s', (_why, puts, expected) => {
    expect(readDrawn(puts)).toMatchObject(expected);
  });
});
