/** A means of payment that the page does not want, beside the one that it does. */
import { describe, expect, it } from 'vitest';
import { readDrawn } from '../page.fixture.ts';

const meansOn = (line: string) =>
  readDrawn([
    [50, 230, 'Facture n° F-2026-77'],
    [50, 600, line],
  ]).paymentMeans;

describe('a means that is refused', () => {
  it.each([
    'Prélèvement SEPA impossible ; réglez par virement',
    'Chèque non autorisé - règlement par virement',
    'Pas de chèque, merci de régler par virement',
    'Ni chèque ni espèces : virement uniquement',
    'Le règlement par chèque est impossible, merci de privilégier le virement',
    'Aucun règlement en espèces. Virement sous 30 jours',
    'Prélèvement en cours de mise en place ; virement pour cette facture',
    'Virement plutôt que chèque',
  ])('leaves the other: %s', (line) => expect(meansOn(line)).toBe('VIREMENT'));

  it('is the means of nobody where it is alone', () => {
    for (const line of ['Paiement hors espèces et chèques', 'Règlement par chèque impossible'])
      expect(meansOn(line)).toBeNull();
  });

  it('is but the one that the words speak of', () => {
    expect(meansOn('Virement impossible avant le 12/03, merci de payer par chèque')).toBe('CHEQUE');
    expect(meansOn('Règlement sans escompte par virement')).toBe('VIREMENT');
    expect(meansOn('Paiement sans frais : chèque à l’ordre du Trésor')).toBe('CHEQUE');
  });
});
