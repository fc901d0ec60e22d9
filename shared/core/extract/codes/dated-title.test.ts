/** Titles that tell the date and leave the number to the line under them. */
import { expect, it } from 'vitest';
import { type Put, readDrawn } from '../page.fixture.ts';

const letterhead: Put = [50, 46, 'N° AM 341 08872 6'];

it.each([
  ['Note d’honoraires du 30/06/2026', 'Référence : CHU-2026-06', 'CHU-2026-06'],
  ['Facture du 30 juin 2026', 'Réf. : 2026-06-114', '2026-06-114'],
  ['FACTURE, le 30 juin 2026', 'N° 114/26', '114/26'],
])('gives « %s » the number of « %s »', (title, mark, invoiceNumber) => {
  const read = readDrawn([letterhead, [211, 200, title], [211, 214, mark]]);
  expect(read).toMatchObject({ invoiceNumber, issueDate: '2026-06-30' });
});

it('leaves the customer’s reference under it', () => {
  const under: Put[] = [
    [211, 214, 'Votre référence : BC-2026-06'],
    [211, 228, 'N° 114/26'],
  ];
  const read = readDrawn([letterhead, [211, 200, 'Facture du 30/06/2026'], ...under]);
  expect(read).toMatchObject({ invoiceNumber: '114/26', commitmentNumber: 'BC-2026-06' });
});

it.each(['N° AM 341 08872 6', 'N° AM : 341088726', 'N° A.M. 34 1 08872 6'])(
  'leaves the number of who practises medicine: %s',
  (practice) => {
    const under: Put[] = [
      [211, 200, 'RELEVÉ D’HONORAIRES'],
      [211, 214, practice],
    ];
    expect(readDrawn(under).invoiceNumber).toBeNull();
    expect(readDrawn([...under, [211, 228, 'N° 26-114/B du 30/06/2026']])).toMatchObject({
      invoiceNumber: '26-114/B',
      issueDate: '2026-06-30',
    });
  },
);

it('keeps an invoice number that begins with the same letters', () => {
  const under: Put[] = [
    [211, 200, 'FACTURE'],
    [211, 214, 'N° AM 26-0114'],
  ];
  expect(readDrawn(under).invoiceNumber).toBe('AM 26-0114');
});

it.each(['maîtrise d’œuvre', 'maîtrise d’oeuvre', 'main-d’œuvre', 'travaux'])(
  'reads the contract right after its kind: marché de %s',
  (kind) => {
    const read = readDrawn([
      [211, 200, 'Facture n° FB-2026-0042'],
      [50, 250, `Marché de ${kind} 2026M07-12, parc du lac.`],
    ]);
    expect(read.contractNumber).toBe('2026M07-12');
  },
);
