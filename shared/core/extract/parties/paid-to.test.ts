/** What is to be paid, to which account, and by a State that has many services. */
import { describe, expect, it } from 'vitest';
import type { FieldName } from '../../fields.ts';
import { SURE } from '../../reading.ts';
import { drawPage, type Put, readDrawn, sellerFooter, sellerTop } from '../page.fixture.ts';
import { readInvoice } from '../read-invoice.ts';

type Wording = [why: string, puts: Put[], expected: Partial<Record<FieldName, unknown>>];

const IBAN = 'FR7637530721755489740726454';
const told = 'IBAN FR76 3753 0721 7554 8974 0726 454';

describe('a reading of who is paid', () => {
  it.each([
    [
      'takes the account beside which another kind of account is forbidden',
      [[50, 600, `${told} - ne pas utiliser le compte CARPA.`]],
      { iban: IBAN },
    ],
    [
      'takes the account beside which the old one is forbidden',
      [[50, 600, `${told} (ne plus utiliser l’ancien compte)`]],
      { iban: IBAN },
    ],
    [
      'leaves the account that is itself forbidden',
      [[50, 600, `${told} - ne plus utiliser ce compte`]],
      { iban: null },
    ],
    [
      'takes the new account, told after the old one is forbidden',
      [[50, 600, `Ne plus utiliser notre ancien compte. Nouveau compte : ${told}`]],
      { iban: IBAN },
    ],
    [
      'takes the account that is not to be paid before a day',
      [[50, 600, `${told} - ne pas payer avant le 12/05/2026`]],
      { iban: IBAN },
    ],
    [
      'takes the account on the line of what was owed before',
      [[50, 600, `Solde antérieur : 0,00 €. Somme à payer : 912,26 €, par virement : ${told}`]],
      { iban: IBAN },
    ],
    ['leaves the account of before', [[50, 600, `Compte antérieur : ${told}`]], { iban: null }],
    ['leaves the account for clients’ funds', [[50, 600, `${told} (compte CARPA)`]], { iban: null }],
    [
      'takes the account that an agent of the customer pays to',
      [[50, 600, `Règlement par le mandataire à 30 jours sur ${told}`]],
      { iban: IBAN },
    ],
    [
      'takes the account beside its own number, in a table of who is paid what',
      [
        [50, 600, 'Bâtisseurs du Ponant SA'],
        [200, 600, '443 061 841 00088'],
        [320, 600, 'FR76 1830 6910 8126 5026 1759 080'],
        [50, 614, 'Acme Conseil'],
        [200, 614, '534 923 644 00031'],
        [320, 614, 'FR76 3753 0721 7554 8974 0726 454'],
      ],
      { iban: IBAN },
    ],
    [
      'takes the account told twice, on lines that give the customer’s number too',
      [600, 614].map((y): Put => [50, y, `SIRET 534 923 644 00031 | Client SIRET 217 301 234 00017 | ${told}`]),
      { iban: IBAN },
    ],
    ['leaves the account of the agent', [[50, 600, `Règlement au mandataire sur ${told}`]], { iban: null }],
    [
      'takes the balance in the seller’s favour for what is due',
      [
        [50, 500, 'Total HT'],
        [420, 500, '1 800,00 €'],
        [50, 514, 'TVA 20 %'],
        [420, 514, '360,00 €'],
        [50, 528, 'Total TTC'],
        [420, 528, '2 160,00 €'],
        [50, 550, 'Droit de plaidoirie'],
        [420, 550, '13,00 €'],
        [50, 564, 'Commissaire de justice'],
        [420, 564, '74,18 €'],
        [50, 578, 'Provision reçue le 2 décembre 2025'],
        [420, 578, '- 600,00 €'],
        [50, 600, 'Solde en notre faveur'],
        [420, 600, '1 647,18 €'],
      ],
      { totalGross: 216000, amountDue: 164718 },
    ],
    [
      'takes an artist’s whole fee with tax for the total, what is left of it for what is due',
      [
        [50, 500, 'Montant brut HT'],
        [420, 500, '1 200,00 €'],
        [50, 514, 'TVA 10 %'],
        [420, 514, '120,00 €'],
        [50, 528, 'Total brut TTC'],
        [420, 528, '1 320,00 €'],
        [50, 550, 'CSG   9,20 %'],
        [260, 550, 'sur 1 179,00'],
        [420, 550, '108,47 €'],
        [50, 564, 'Total précompte'],
        [420, 564, '- 123,37 €'],
        [50, 580, 'Net à verser à l’auteur'],
        [420, 580, '1 196,63 €'],
      ],
      { totalNet: 120000, totalVat: 12000, totalGross: 132000, amountDue: 119663 },
    ],
    [
      'takes the total after the discount, not the one before',
      [
        [50, 500, 'Total brut HT'],
        [420, 500, '1 200,00 €'],
        [50, 514, 'Remise'],
        [420, 514, '- 200,00 €'],
        [50, 528, 'Total HT'],
        [420, 528, '1 000,00 €'],
        [50, 542, 'TVA 20 %'],
        [420, 542, '200,00 €'],
        [50, 556, 'Total TTC'],
        [420, 556, '1 200,00 €'],
      ],
      { totalNet: 100000, totalVat: 20000, totalGross: 120000 },
    ],
  ] satisfies Wording[])('%s', (_why, puts, expected) => {
    expect(readDrawn(puts)).toMatchObject(expected);
  });

  const billed = (name: string, siret: string) =>
    readInvoice(
      drawPage([
        ...sellerTop,
        [330, 130, name],
        [330, 144, '10 rue Maurice Fabre'],
        [330, 158, '35065 Rennes Cedex'],
        [330, 172, `Siret ${siret}`],
        ...sellerFooter,
      ]),
    ).isState;

  it('knows a direction of the State by its name and its number, in doubt', () => {
    for (const siret of ['12111285800075', '13002526500013']) {
      const isState = billed('Direction interdépartementale des routes Ouest', siret);
      expect(isState?.value).toBe(true);
      expect(isState?.confidence).toBeLessThan(SURE);
    }
  });
  it('takes no agency for the State', () => {
    expect(billed('Établissement public foncier', '13568983400046')?.value).toBe(false);
  });
  it('takes no town for the State', () => {
    expect(billed('Commune de Rennes, préfecture', '21350238800019')?.value).toBe(false);
  });
});
