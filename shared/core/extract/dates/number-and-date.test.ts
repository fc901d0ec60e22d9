/** A number and its date told in one breath, and dates that belong to something else. */
import { describe, expect, it } from 'vitest';
import type { FieldName } from '../../fields.ts';
import { SURE } from '../../reading.ts';
import { drawPage, type Put, readDrawn, sellerFooter } from '../page.fixture.ts';
import { readInvoice } from '../read-invoice.ts';

type Wording = [why: string, puts: Put[], expected: Partial<Record<FieldName, unknown>>];

describe('a reading of numbers and dates', () => {
  it.each([
    [
      'takes the number and the date that stand under the title with a stroke between',
      [
        [330, 60, 'FACTURE', 18],
        [330, 84, 'FPR26100342 / 31 octobre 2026'],
      ],
      { invoiceNumber: 'FPR26100342', issueDate: '2026-10-31' },
    ],
    [
      'takes them under their labels with a stroke between, not the partner’s number',
      [
        [330, 240, 'Note de crédit', 18],
        [330, 264, 'Document / Date de création', 7],
        [330, 274, '9460007719 / 16.07.2026'],
        [330, 288, 'Facture de référence', 7],
        [330, 298, '9450120884 / 12.01.2026'],
        [330, 312, 'Votre référence', 7],
        [330, 322, 'EJ 2600114530'],
        [330, 336, 'Partenaire n°', 7],
        [330, 346, '200417'],
      ],
      { invoiceNumber: '9460007719', issueDate: '2026-07-16', commitmentNumber: '2600114530' },
    ],
    [
      'takes the date under the title, not the end of a period among the items',
      [
        [330, 60, 'FACTURE 2026-10-0077', 14],
        [420, 84, '1 octobre 2026'],
        [50, 330, 'Désignation'],
        [400, 330, 'Montant HT'],
        [50, 350, 'Abonnement'],
        [400, 350, '3 720,00'],
        [50, 362, 'Licence annuelle 01/10/2026 - 30/09/2027, 12 salles'],
      ],
      { invoiceNumber: '2026-10-0077', issueDate: '2026-10-01' },
    ],
    ...['Impression & reprographie', 'Travaux publics', 'Signalétique'].map(
      (trade): Wording => [
        `takes the date under the number, not for that of what the seller does: ${trade}`,
        [
          [500, 200, 'FACTURE'],
          [500, 212, 'N°2026-F08'],
          [500, 224, '13 mai 26'],
          [50, 224, trade],
        ],
        { invoiceNumber: '2026-F08', issueDate: '2026-05-13' },
      ],
    ),
    [
      'takes no date for the invoice’s whose label stands to its left, under a number that has its own there',
      [
        [50, 200, 'Facture n°'],
        [300, 200, '2026-F08'],
        [50, 212, 'Fin des travaux'],
        [300, 212, '13 mai 26'],
      ],
      { invoiceNumber: '2026-F08', issueDate: null },
    ],
    [
      'takes no number that looks like a date for the date',
      [
        [50, 250, 'FACTURE N°'],
        [250, 250, '2026/09/14'],
        [50, 264, 'DATE'],
        [250, 264, '30/09/2026'],
      ],
      { invoiceNumber: '2026/09/14', issueDate: '2026-09-30' },
    ],
  ] satisfies Wording[])('%s', (_why, puts, expected) => {
    expect(readDrawn(puts)).toMatchObject(expected);
  });

  it.each(
    ['SITUATION DE TRAVAUX N° 4', 'Décompte mensuel n° 4', 'DEMANDE D’ACOMPTE N° 4', 'NOTE D’HONORAIRES N° 4'].flatMap(
      (title) =>
        [
          'N° 2603-117 du 31/03/26',
          'N° 2603-117 en date du 31/03/2026',
          'N° 2603-117 - 31/03/2026',
          'N° 2603-117, le 31 mars 2026',
          'N° : 2603-117 du 31 mars 2026',
          'Réf. 2603-117 du 31/03/26',
          'Facture n° 2603-117 du 31/03/26',
        ].map((mark) => [title, mark] as const),
    ),
  )('takes both under a title with a rank, beside the seller’s trade: %s, %s', (title, mark) => {
    const puts: Put[] = [
      [330, 60, title, 12],
      [330, 74, mark],
      [50, 240, 'Marché n° 2025-TX-014 notifié le 04/09/25'],
    ];
    const trade: Put = [50, 74, 'Travaux publics - Gros œuvre - Réhabilitation'];
    const read = readInvoice(drawPage([[50, 60, 'SOGETRA BTP'], trade, ...sellerFooter, ...puts]));
    expect(read.invoiceNumber?.value).toBe('2603-117');
    expect(read.issueDate?.value).toBe('2026-03-31');
  });
});

describe('a title that tells which of several payments it asks for', () => {
  const dateOf = (line: string) => readDrawn([[50, 180, line]]).issueDate;
  it('is dated after it', () => {
    expect(dateOf('Demande de paiement n° ER-2026-144 Acompte mensuel n° 7 30 novembre 2026')).toBe('2026-11-30');
    expect(dateOf('Facture n° ER-2026-144 – situation n° 3 du 30/11/2026')).toBe('2026-11-30');
  });
  it('is not where an earlier one is spoken of', () => {
    expect(dateOf('Facture n° ER-2026-144, déduction de l’acompte n° 7 du 30/10/2026')).toBeNull();
  });
});

it('is not sure of the day on which a page was printed', () => {
  const date = (line: string) => readInvoice(drawPage([[30, 810, line]])).issueDate?.confidence ?? 0;
  expect(date('Batigest – Édité le 02/10/2026 – Page 1/1')).toBeLessThan(SURE);
  expect(date('Édité le 02/10/2026')).toBeGreaterThanOrEqual(SURE);
});
