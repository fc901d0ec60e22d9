/** Numbers of other invoices, that this one mentions. */
import { describe, expect, it } from 'vitest';
import { SURE } from '../../reading.ts';
import { buyerAddress, drawPage, type Put, sellerFooter, sellerTop } from '../page.fixture.ts';
import { readInvoice } from '../read-invoice.ts';

const read = (...puts: Put[]) => readInvoice(drawPage([...sellerTop, ...buyerAddress, ...sellerFooter, ...puts]));

const titles: [name: string, puts: Put[]][] = [
  ['bare', [[50, 200, 'FACTURE FA-2026-77']]],
  [
    'beside',
    [
      [50, 200, 'FACTURE', 14],
      [300, 202, 'FA-2026-77'],
    ],
  ],
  ['after a colon', [[50, 200, 'Facture : FA-2026-77']]],
  [
    'marked',
    [
      [50, 180, 'Facture', 14],
      [50, 200, 'Numéro : FA-2026-77'],
    ],
  ],
  [
    'in columns',
    [
      [50, 180, 'Facture', 14],
      [50, 200, 'N°'],
      [150, 200, 'Date'],
      [50, 214, 'FA-2026-77'],
      [150, 214, '12/10/2026'],
    ],
  ],
  ['described', [[50, 200, 'Facture récapitulative n° FA-2026-77']]],
];

describe.each(titles)('the number of a title, %s,', (_, title) => {
  it.each([
    'Remboursement facture n° F-118',
    'Suite à votre réclamation, facture n° F-118',
    'Reprise du matériel, facture n° F-118',
    'Rappel facture n° F-118',
    'Refacturation facture Énergis n° F-118',
  ])('is not that of an invoice in a phrase: %s', (phrase) => {
    for (const y of [250, 330, 450]) expect(read(...title, [50, y, phrase]).invoiceNumber?.value).toBe('FA-2026-77');
  });

  it.each(['Acompte 30 % réglé le 02/03/2026 (facture n° F-118)', 'Acompte de 30 %, facture n° F-118'])(
    'is not that of a deposit taken off: %s',
    (line) => {
      expect(read(...title, [50, 450, line]).invoiceNumber?.value).toBe('FA-2026-77');
    },
  );

  it.each([
    'Facture n° F-118 de notre sous-traitant jointe',
    'Facture Énergis n° F-118 refacturée',
    'Annexe : facture n° F-118',
  ])('leaves a doubt over another: %s', (line) => {
    const number = read(...title, [50, 250, line]).invoiceNumber;
    expect(number?.value === 'FA-2026-77' || (number?.confidence ?? 0) < SURE).toBe(true);
  });
});

it.each(['Facture n° F-118 du 12/01/2026 réglée le 14/02/2026', 'Votre facture n° F-118 du 12/01/2026 reste impayée'])(
  'is not surely that of a page that has no other: %s',
  (line) => {
    expect(read([50, 250, line]).invoiceNumber?.confidence ?? 0).toBeLessThan(SURE);
  },
);

describe('a number told aside', () => {
  const asides = [
    'Report facture LC-25090851 (échue) : 612,84 €',
    'À déduire situation no 1 (facture EPR-1198 du 30/06/2025)',
    'Rappel UO consommées au titre du BC n° 11 (facture F-2026-01-0019) : 39 jours',
    'Solde antérieur non échu à ce jour (facture G251203071)',
  ];
  it.each(asides)('is never sure, though no other is told: %s', (line) => {
    for (const y of [300, 450]) expect(read([50, y, line]).invoiceNumber?.confidence ?? 0).toBeLessThan(SURE);
  });
});

describe('a number in a phrase', () => {
  it('is this invoice’s where no other is', () => {
    for (const line of [
      'Objet : facture n° F-118',
      'Duplicata facture n° F-118',
      'Travaux de peinture, facture n° F-118',
    ])
      expect(read([50, 200, line]).invoiceNumber?.value).toBe('F-118');
  });
});

describe('a contract or an order in brackets', () => {
  const contractOf = (line: string) => read(...(titles[0]?.[1] ?? []), [50, 250, line]).contractNumber;

  it.each([
    'N/Réf. : 20260118 – HVB c/ ALTEA (marché de blanchisserie n° 2023-044)',
    'Dossier Altea (marché public n° 2023-044)',
  ])('may be what the case is about: %s', (line) => {
    expect(contractOf(line)?.value).toBe('2023-044');
    expect(contractOf(line)?.confidence).toBeLessThan(SURE);
  });

  it('is the customer’s beside the subject', () => {
    expect(contractOf('Objet : entretien du linge (marché public n° 2023-044)')?.confidence).toBeGreaterThanOrEqual(
      SURE,
    );
  });
});
