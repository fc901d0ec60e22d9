/** Other invoices, other companies and other days that a page speaks of: none takes the place of its own. */
import { describe, expect, it } from 'vitest';
import { SURE } from '../reading.ts';
import { drawPage, type Put, readDrawn, sellerFooter, sellerTop } from './page.fixture.ts';
import { readInvoice } from './read-invoice.ts';

/** What is read of an invoice with that line on it. */
const said = (line: string, y = 600) =>
  readDrawn([
    [50, 230, 'Facture n° F-77'],
    [50, y, line],
  ]);

describe('the number of the invoice', () => {
  const head: Put[] = [
    [330, 60, 'N° pièce'],
    [450, 60, 'FA2607-0669'],
    [50, 230, 'FACTURE'],
  ];
  it.each([
    'Facture n° F-2026-12 du 12/01/2026 réglée le 14/02/2026',
    'Votre facture n° F-2026-12 du 12/01/2026 reste impayée',
    'Facture n° F-2026-12 : non réglée à ce jour',
    'Avoir n° A-2026-12 déduit de la présente',
    'Facture d’acompte n° F-2026-60 du 01/02/2026 : 500,00 € TTC',
  ])('is not the one of: %s', (line) => {
    expect(readDrawn([...head, [50, 600, line]]).invoiceNumber).toBe('FA2607-0669');
  });
  it('is the one that is said to be paid, where there is no other', () => {
    expect(readDrawn([[50, 230, 'Facture n° F-2026-12 acquittée le 14/02/2026']]).invoiceNumber).toBe('F-2026-12');
  });
});

describe('a paper of another kind that the page numbers too', () => {
  const title: Put[] = [
    [471, 40, 'Facture', 20],
    [471, 72, 'GUI-2026-00217'],
  ];
  it.each(['Avoir n° AV-2026-007', 'Facture d’acompte n° FA-2026-0001 du 02/02/2026'])(
    'has not surely the number of the invoice: %s',
    (line) => {
      const { invoiceNumber } = readInvoice(drawPage([...sellerTop, ...sellerFooter, ...title, [471, 86, line]]));
      expect(invoiceNumber?.value).toBe('GUI-2026-00217');
      expect(said(line).invoiceNumber).toBe('F-77');
    },
  );
  it('leaves both numbers in doubt where two titles are alike', () => {
    const alike: Put[] = [
      [50, 230, 'FACTURE n° F-2026-118'],
      [50, 244, 'Avoir n° AV-2026-007'],
    ];
    const read = readInvoice(drawPage([...sellerTop, ...sellerFooter, ...alike])).invoiceNumber;
    expect(read?.confidence).toBeLessThan(SURE);
    expect(read?.alternatives).toHaveLength(1);
  });
});

it('is not sure of an invoice where nothing but the one that it corrects calls itself so', () => {
  const line = 'Relative à la facture n° 2605-1190 du 31 mai 2026. Ce montant sera déduit de la prochaine.';
  const page = drawPage([...sellerTop, ...sellerFooter, [50, 230, 'Date d’émission : 30/06/2026'], [50, 250, line]]);
  expect(readInvoice(page).documentType?.confidence).toBeLessThan(SURE);
});

it.each(['Facture de référence', 'Facture d’origine', 'Facture rectifiée', 'Facture remboursée'])(
  'is not sure of one either where only the heading of another says so: %s',
  (heading) => {
    const list: Put[] = [
      [50, 230, 'Date d’émission'],
      [160, 230, '15/01/2026'],
      [50, 244, heading],
      [160, 244, 'LC-01188402 du 02/01/2026'],
    ];
    const page = drawPage([...sellerTop, ...sellerFooter, [330, 60, 'NC-00047731', 16], ...list]);
    expect(readInvoice(page).documentType?.confidence).toBeLessThan(SURE);
  },
);

describe('the number of an invoice whose own was not found', () => {
  it.each([
    'Loi n° 2003-517 du 18 juin 2003 relative à la rémunération au titre du prêt',
    'Arrhes et acomptes (facture T25.006)',
    'Entreprise de plâtrerie - Assurance décennale SMABTP|n° 1247000/001',
  ])('is not surely that of: %s', (text) => {
    const lines = text.split('|').map((line, at): Put => [50, 300 + 12 * at, line]);
    const page = drawPage([...sellerTop, ...sellerFooter, [50, 230, 'FACTURE'], ...lines]);
    expect(readInvoice(page).invoiceNumber?.confidence ?? 0).toBeLessThan(SURE);
  });
});

describe('already paid', () => {
  it.each([
    'Facture d’acompte n° FA-2026-12 déjà réglée',
    'Votre facture précédente a déjà été réglée',
    'Acompte déjà payé par carte',
  ])('is not said of another: %s', (line) => {
    expect(said(line).cadre).toBe('A1');
  });
});

describe('the SIRET of the recipient', () => {
  it.each([
    'Payable à la Trésorerie municipale, SIRET 130 025 265 00013',
    'Organisme collecteur : URSSAF, SIRET 788 617 793 00013',
    'Déclaration d’activité enregistrée auprès de la DREETS, SIRET 130 025 265 00013',
  ])('is not surely that of: %s', (line) => {
    const page = drawPage([...sellerTop, ...sellerFooter, [330, 130, 'Commune de Valmorel'], [50, 600, line]]);
    expect(readInvoice(page).buyerSiret?.confidence ?? 0).toBeLessThan(SURE);
  });
});

describe('the regime of the tax', () => {
  it('is doubtful where a sentence tells all cases', () => {
    const line = 'Sauf option pour les débits, la TVA est exigible à l’encaissement.';
    const page = drawPage([...sellerTop, ...sellerFooter, [50, 600, line]]);
    expect(readInvoice(page).vatType?.confidence ?? 0).toBeLessThan(SURE);
  });
});

describe('the date of the invoice', () => {
  it('is doubtful where the head of the page tells another than the foot does', () => {
    const page = drawPage([
      ...sellerTop,
      ...sellerFooter,
      [330, 200, 'Dijon, le 4 mars 2026'],
      [50, 230, 'Facture n° F-77'],
      [50, 640, 'Date d’édition : 06/03/2026'],
    ]);
    expect(readInvoice(page).issueDate?.confidence ?? 0).toBeLessThan(SURE);
  });
});

describe('the code of the service', () => {
  it.each([
    'Suivi par : Service SAV2',
    'Interlocuteur service ADV2',
    'Dossier suivi par le service TECH-3',
    'Rédigé par : Service FACT1',
  ])('is not that of the seller’s own: %s', (line) => {
    expect(said(line).serviceCode).toBeNull();
  });
  it('is that of the customer’s', () => {
    expect(said('Service : SAV2', 260).serviceCode).toBe('SAV2');
  });
});

it('takes the order that the seller gave for less than the customer’s', () => {
  const page: Put[] = [
    [50, 230, 'Facture n° F-77'],
    [50, 260, 'Votre commande : ANR-BC-26-0219'],
    [50, 600, 'Commande n° 20260202 du 02/02/2026 de notre fournisseur'],
  ];
  expect(readDrawn(page).commitmentNumber).toBe('ANR-BC-26-0219');
});

it('doubts a date at the foot of the page where another, without a word, stands at its head', () => {
  const page = drawPage([
    ...sellerTop,
    ...sellerFooter,
    [330, 200, '4 mars 2026'],
    [50, 230, 'Facture n° F-77'],
    [50, 640, 'Facture établie le 06/03/2026'],
  ]);
  expect(readInvoice(page).issueDate?.confidence ?? 0).toBeLessThan(SURE);
});

it.each(['Votre service client : 36 34', 'Service clients : 39 00', 'Service client 3631'])(
  'takes no telephone of a service for its code: %s',
  (line) => {
    expect(said(line).serviceCode).toBeNull();
  },
);

it('takes no initials of who writes for an order', () => {
  expect(said('Votre réf. : DAF/SL/2026', 260).commitmentNumber).toBeNull();
  expect(said('Votre réf. : DAF/2026/0118', 260).commitmentNumber).toBe('DAF/2026/0118');
});

it('takes the tax on insurance for no VAT', () => {
  const page: Put[] = [
    [50, 230, 'Facture n° F-77'],
    [50, 300, 'Garantie'],
    [200, 300, 'Prime HT'],
    [320, 300, 'Taxe d’assurance'],
    [450, 300, 'Total'],
    [50, 315, 'Bâtiments'],
    [200, 315, '8 412,00'],
    [320, 315, '757,08'],
    [450, 315, '9 169,08'],
    [50, 330, 'Frais de gestion'],
    [450, 330, '350,00'],
    [320, 360, 'Montant total à payer'],
    [450, 360, '9 519,08'],
    [50, 400, 'Opérations d’assurance exonérées de TVA (article 261 C, 2° du CGI)'],
  ];
  expect(readDrawn(page)).toMatchObject({ totalGross: 951908, totalVat: 0, vatType: 'EXONERATION' });
});
