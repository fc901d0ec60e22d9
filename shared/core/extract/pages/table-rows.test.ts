/** What stands in the rows of a table is told row by row. */
import { describe, expect, it } from 'vitest';
import { type Put, readDrawn } from '../page.fixture.ts';

const items = (...labels: string[]): Put[] =>
  labels.flatMap((label, at): Put[] => [
    [50, 300 + 14 * at, label],
    [400, 300 + 14 * at, '2'],
    [450, 300 + 14 * at, '20 %'],
    [500, 300 + 14 * at, `${12 + at},50`],
  ]);

const before = ['Contrôle des extincteurs', 'Vérification des trappes', 'Relevé des compteurs du site'];
const [first, second] = ['Dossier suivi en paiement direct', 'Visite avec notre sous-traitant'];

describe('rows of a table', () => {
  it('are no sentence that goes on from one to the next', () => {
    expect(readDrawn(items(...before, first, second)).cadre).toBe('A1');
  });
  it('let a sentence go on under them', () => {
    const sentence: Put[] = [first, second].map((text, at): Put => [50, 400 + 14 * at, text]);
    expect(readDrawn([...items(...before, ...before), ...sentence]).cadre).toBe('A9');
  });
  it('are more than the few lines of totals beside a sentence', () => {
    expect(readDrawn(items(first, second, 'Merci de votre confiance')).cadre).toBe('A9');
  });
});
