/** Labels and values that cells, columns and narrow spreadsheets part: which field must hold what. */
import { describe, expect, it } from 'vitest';
import type { FieldName } from '../fields.ts';
import { type Put, readDrawn } from './page.fixture.ts';

type Case = [why: string, puts: Put[], expected: Partial<Record<FieldName, unknown>>];

const number: Put = [50, 220, 'Facture n° FB-2026-0042'];

describe('a reading of cells', () => {
  it.each([
    [
      'leaves the invoice of a payment on account that is deducted',
      [
        [50, 220, 'Facture'],
        [130, 220, 'FS-37033'],
        [50, 234, 'Émise le'],
        [130, 234, '26 juillet 2026'],
        [50, 400, 'Acompte déjà réglé (fact. FA61603 du 27/05/2026)'],
        [450, 400, '-6 750,51 €'],
      ],
      { invoiceNumber: 'FS-37033', issueDate: '2026-07-26' },
    ],
    [
      'gives a mark at the head of the next cell to the label beside it',
      [number, [50, 250, 'Marché de maîtrise d’œuvre'], [250, 250, 'n° 2025-596-MOE']],
      { invoiceNumber: 'FB-2026-0042', contractNumber: '2025-596-MOE' },
    ],
    [
      'leaves a mark under the title to the title',
      [
        [330, 40, 'FACTURE'],
        [50, 54, 'Votre commande'],
        [330, 54, 'N° FB-2026-0042'],
      ],
      { invoiceNumber: 'FB-2026-0042', commitmentNumber: null },
    ],
    [
      'takes no street for the code of a service',
      [
        [330, 100, 'SERVICE FINANCIER'],
        [330, 112, '9 RUE DES TANNEURS'],
      ],
      { serviceCode: null },
    ],
    [
      'reads the service written after the recipient’s SIRET',
      [number, [50, 250, 'Destinataire Chorus : 21730004900015 / DSI-01']],
      { serviceCode: 'DSI-01' },
    ],
    [
      'joins an invoice number that a narrow cell broke at its hyphen',
      [
        [330, 220, 'Facture n° SIT02-'],
        [330, 232, '3997'],
      ],
      { invoiceNumber: 'SIT02-3997' },
    ],
    [
      'joins an IBAN broken over three lines',
      [
        [50, 600, 'IBAN'],
        [130, 576, 'FR76 2004 1940'],
        [130, 588, '1890 1221 4850'],
        [130, 600, '650'],
      ],
      { iban: 'FR7620041940189012214850650' },
    ],
    [
      'reads a mention that a narrow cell breaks',
      [
        [50, 700, 'APE 8121Z - TVA'],
        [50, 712, 'sur les débits'],
      ],
      { vatType: 'TVA_SUR_DEBIT' },
    ],
    [
      'takes a polite request to pay for the means of payment',
      [[50, 600, 'Je vous remercie d’adresser votre règlement par virement sur le compte du cabinet.']],
      { paymentMeans: 'VIREMENT' },
    ],
    [
      'leaves out the establishment under a heading that stands a little apart',
      [
        [50, 300, 'Adresse de facturation', 8],
        [50, 324, 'Commune de Valmorel'],
        [50, 336, 'SIRET 21730004900015'],
        [330, 300, 'Adresse de livraison', 8],
        [330, 324, 'Commune de Valmorel'],
        [330, 336, 'SIRET 21730004900023'],
      ],
      { buyerSiret: '21730004900015' },
    ],
  ] as Case[])('%s', (_, puts, expected) => {
    expect(readDrawn(puts)).toMatchObject(expected);
  });
});
