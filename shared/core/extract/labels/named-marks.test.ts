/** What a contract is of stands before its number, in the cell beside its label or after a colon. */
import { expect, it } from 'vitest';
import { type Put, readDrawn } from '../page.fixture.ts';

const number: Put = [50, 230, 'Facture n° F-2026-77'];
const read = (...puts: Put[]) => readDrawn([number, ...puts]);
const cells = (label: string, value: string): Put[] => [
  [50, 260, label],
  [180, 260, value],
];

it.each<[Put[], string | null]>([
  [cells('Marché', 'Maîtrise d’œuvre n° 2025.MOE.004 notifié le 17/02/2025'), '2025.MOE.004'],
  [cells('Marché :', 'Entretien des espaces verts n° 2025-118'), '2025-118'],
  [[[50, 260, 'Marché : travaux de voirie n° 2025-118']], '2025-118'],
  [cells('Marché', 'Gros œuvre, lot n° 20253'), null],
  [cells('Marché', 'Avenant n° 2025-02'), null],
  [cells('Marché', 'Travaux de la rue Pasteur, tranche n° 2'), null],
  [cells('Marché', 'Travaux n° 3'), null],
  [cells('Contrat', 'Maintenance des ascenseurs n° 2025-118'), null],
  [cells('Marché', 'Travaux n° 12/03/2025'), null],
  [[[50, 260, 'Marché : devis signé n° 2025-118']], null],
])('%j', (puts, contractNumber) => {
  expect(read(...puts)).toMatchObject({ contractNumber, invoiceNumber: 'F-2026-77' });
});
