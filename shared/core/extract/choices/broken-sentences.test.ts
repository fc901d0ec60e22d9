/** What a paragraph tells across the end of a line: cases, means of payment, accounts. */
import { describe, expect, it } from 'vitest';
import { SURE } from '../../reading.ts';
import { drawPage, type Put, readDrawn } from '../page.fixture.ts';
import { readInvoice } from '../read-invoice.ts';

const number: Put = [50, 200, 'FACTURE n° FB-2026-0042'];
const ACCOUNT = 'FR7615589046893997114613219';
const GROUPED = 'FR76 1558 9046 8939 9711 4613 219';
const paragraph = (...lines: string[]): Put[] => lines.map((line, at): Put => [50, 250 + 12 * at, line]);

describe('a word broken by a hyphen at the end of a line', () => {
  it.each([
    [['Marché de travaux du collège. Nous intervenons comme co-', 'traitant du groupement conjoint.'], 'A12'],
    [['Ces travaux ont été faits par nous en qualité de sous-', 'traitant de Bâti Ouest.'], 'A9'],
    [['Ces travaux ont été faits par nous en qualité de cotrai-', 'tant du groupement solidaire.'], 'A12'],
  ])('tells the case: %s', (lines, cadre) => {
    expect(readDrawn([number, ...paragraph(...lines)]).cadre).toBe(cadre);
  });
  it('tells the means of payment', () => {
    const lines = paragraph('Nous vous prions de bien vouloir nous régler par vire-', 'ment à trente jours.');
    expect(readDrawn([number, ...lines]).paymentMeans).toBe('VIREMENT');
  });
});

describe('an account', () => {
  it.each([
    [['Merci de virer cette somme avant le 21 juin 2026 au compte FR76 1558 9046', '8939 9711 4613 219 (CMBRFR2B).']],
    [[`À payer de préférence le 30 juin au compte ${GROUPED}`]],
    [['Virement à faire au 12 mai sur le compte FR76', '1558 9046 8939 9711 4613 219.']],
    [[`Réf. du 12 mai : ${GROUPED.replaceAll(' ', '-')}`]],
  ])('is found after words that could begin one: %s', (lines) => {
    expect(readDrawn([number, ...paragraph(...lines)]).iban).toBe(ACCOUNT);
  });

  const read = (...lines: string[]) => readInvoice(drawPage([number, ...paragraph(...lines)])).iban;
  it('is the seller’s where it is called after what the seller is, but not surely', () => {
    const paid = `Paiement direct au cotraitant, IBAN : ${GROUPED}.`;
    const iban = read('Nous intervenons comme cotraitant du groupement momentané.', '', paid);
    expect(iban).toMatchObject({ value: ACCOUNT });
    expect(iban?.confidence).toBeLessThan(SURE);
  });
  it('is not where the seller is nothing of the kind', () => {
    expect(read(`Part du mandataire à lui verser, IBAN : ${GROUPED}.`)).toBeUndefined();
    expect(
      read('Nous intervenons comme cotraitant du groupement.', '', `IBAN du mandataire : ${GROUPED}`),
    ).toBeUndefined();
  });
  it('is the one that is not said to be another’s', () => {
    const iban = read('IBAN FR1420041010050500013M02606', `Cotraitant Petit SARL, IBAN : ${GROUPED}`);
    expect(iban).toMatchObject({ value: 'FR1420041010050500013M02606' });
  });
});
