/** Short codes, ranks, balances and days that a page tells in its own way. */
import { describe, expect, it } from 'vitest';
import type { FieldName } from '../../fields.ts';
import { type Put, readDrawn } from '../page.fixture.ts';

type Wording = [why: string, puts: Put[], expected: Partial<Record<FieldName, unknown>>];

const totals: Put[] = [
  [300, 500, 'Total HT'],
  [450, 500, '1 000,00 €'],
  [300, 514, 'TVA 20 %'],
  [450, 514, '200,00 €'],
  [300, 528, 'Total TTC'],
  [450, 528, '1 200,00 €'],
];

describe('a reading of short and ranked things', () => {
  it.each([
    [
      'takes letters after a colon for the service, though they begin other labels',
      [[50, 250, 'Code service : CDE']],
      { serviceCode: 'CDE' },
    ],
    ['also where they could be a mark', [[50, 250, 'Code service Chorus Pro : NUM']], { serviceCode: 'NUM' }],
    [
      'takes the customer’s reference that a bracket calls an order',
      [[50, 250, 'Référence client : ESP-2026-29 (bon de commande)']],
      { commitmentNumber: 'ESP-2026-29' },
    ],
    [
      'takes the reference that holds the rank of the title for the number',
      [
        [50, 200, 'NOTE D’HONORAIRES N° 5', 14],
        [50, 218, 'réf. NH-2212-05'],
      ],
      { invoiceNumber: 'NH-2212-05' },
    ],
    [
      'takes the day of the letter, not that of a plea',
      [
        [330, 200, 'Bayonne, le 8 juillet 2026'],
        [50, 330, 'Étude du dossier, mémoire en défense du 12 mars 2026'],
      ],
      { issueDate: '2026-07-08' },
    ],
    [
      'takes no contribution at the payer’s charge for what is due',
      [...totals, [50, 600, 'À la charge du diffuseur, en plus : contribution 1,1 % soit 26,40 €']],
      { amountDue: 120000 },
    ],
    [
      'takes a heading over what is still due for no sign that it was paid',
      [...totals, [50, 560, 'Paiement'], [50, 590, 'F-2026-37 · 1 200,00 € dus au 3 décembre 2026']],
      { amountDue: 120000, cadre: 'A1' },
    ],
  ] satisfies Wording[])('%s', (_why, puts, expected) => {
    expect(readDrawn(puts)).toMatchObject(expected);
  });
});
