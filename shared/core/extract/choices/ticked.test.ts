/** Choices that a form leaves to boxes. */
import { describe, expect, it } from 'vitest';
import { SURE } from '../../reading.ts';
import { drawPage, type Put, readDrawn } from '../page.fixture.ts';
import { readInvoice } from '../read-invoice.ts';

const number: Put = [50, 200, 'FACTURE n° FB-2026-0042'];
const row = (y: number, ...cells: string[]): Put[] => cells.map((text, at): Put => [50 + 160 * at, y, text]);
const meansOf = (...puts: Put[]) => readInvoice(drawPage([number, ...puts])).paymentMeans;

describe('a means of payment', () => {
  it.each([
    row(600, '☒ Virement', '☐ Chèque', '☐ Prélèvement'),
    row(600, '☐ Prélèvement', '☑ Virement', '☐ Chèque'),
    row(600, 'Mode de règlement : ☐ Chèque ☒ Virement'),
    row(600, 'Mode de règlement : [ ] Chèque [X] Virement'),
    row(600, 'Chèque ☐ Virement ☒ Espèces ☐'),
    row(600, 'Règlement : Traite ☐ Chèque ☐ Virement ☒ – à 30 jours net'),
    row(600, 'Chèque ☐ Virement ☒ Échéance : 30/11/2026'),
    row(600, 'Chèque [ ] Virement [X]'),
    row(600, 'Par virement bancaire : ☒ – par chèque : ☐'),
    row(600, 'Chèque : [ ] Virement : [X]'),
    row(600, 'Mode de règlement : [X] Virement [ ] Chèque'),
    row(600, '○ Chèque ◉ Virement ○ Prélèvement'),
    [...row(600, '☐ Chèque'), ...row(612, '☒ Virement'), ...row(624, '☐ Prélèvement')],
  ])('is the one whose box is ticked, surely: %j', (...puts) => {
    const means = meansOf(...puts);
    expect(means?.value).toBe('VIREMENT');
    expect(means?.confidence).toBeGreaterThanOrEqual(SURE);
  });

  it.each([
    row(600, 'Virement', 'Chèque', 'Prélèvement', 'Espèces'),
    row(600, '☐ Virement', '☐ Chèque', '☐ Prélèvement'),
    row(600, 'Mode de règlement : ☐ Chèque ☐ Virement'),
  ])('is none of a list in which nothing is seen to be chosen: %j', (...puts) => {
    expect(meansOf(...puts)).toBeUndefined();
  });

  it.each([
    row(600, 'X Virement', 'Chèque', 'Espèces'),
    row(600, 'REGLEMENT :', 'chèque', 'X virement', 'espèces'),
    row(600, 'Chèque', 'Virement X', 'Espèces'),
    [[50, 600, 'Chèque'] as Put, [100, 600, 'X'] as Put, [110, 600, 'Virement'] as Put],
  ])('is likely the one beside the only cross, where boxes are not seen: %j', (...puts) => {
    const means = meansOf(...puts);
    expect(means?.value).toBe('VIREMENT');
    expect(means?.confidence).toBeLessThan(SURE);
  });

  it.each([
    row(600, 'X Virement', 'X Chèque', 'Espèces'),
    [[50, 600, 'Chèque X Virement'] as Put],
    row(600, 'Chèque', 'Virement', 'Espèces', 'X'),
  ])('is none where the crosses are several, or stand between two or apart: %j', (...puts) => {
    const { confidence = 0 } = meansOf(...puts) ?? {};
    expect(confidence).toBeLessThan(0.8);
  });

  it('is not sure where nothing tells whose a box is', () => {
    const means = meansOf([50, 600, 'Effet ☐ Chèque ☒ Virement ☐ Échéance 30/11/2026']);
    expect(means?.confidence ?? 0).toBeLessThan(SURE);
  });

  it.each(['Prélèvement automatique : ☐ oui ☒ non', 'Prélèvement : oui ☐ non ☒', 'Prélèvement : non, virement : oui'])(
    'is none that is answered with a no: %s',
    (line) => {
      expect(meansOf([50, 600, line])?.value).not.toBe('PRELEVEMENT');
    },
  );

  it('is the one that is answered with a yes', () => {
    expect(meansOf([50, 600, 'Prélèvement automatique : ☒ oui ☐ non'])?.value).toBe('PRELEVEMENT');
  });

  it('is told by a line that a hollow square begins', () => {
    expect(meansOf([50, 600, '□ Règlement par virement à 30 jours'])?.value).toBe('VIREMENT');
  });

  it('is told elsewhere than in such a list', () => {
    const list = row(600, 'Virement', 'Chèque', 'Prélèvement');
    expect(meansOf(...list, [50, 640, 'Règlement par chèque à réception']), 'a sentence').toMatchObject({
      value: 'CHEQUE',
    });
  });
});

it.each(['Mensualités déjà prélevées : 2 400,00 €', 'Acompte réglé par chèque le 12/03/2026 : 500,00 €'])(
  'takes the means of what is left, not that of: %s',
  (line) => {
    const left: Put = [50, 640, 'Solde à régler par virement : IBAN FR76 1558 9046 8939 9711 4613 219'];
    expect(meansOf([50, 600, line], left)?.value).toBe('VIREMENT');
  },
);

it('takes the means announced for what is left, not that of the part paid', () => {
  const totals: Put[] = [...row(500, 'Total TTC', '1 514,09'), ...row(514, 'Déjà versé (chèque)', '250,00')];
  const left: Put[] = [...row(528, 'Reste dû', '1 264,09'), [50, 560, 'Mode de paiement du solde : virement']];
  expect(meansOf(...totals, ...left)?.value).toBe('VIREMENT');
  expect(meansOf(...totals, ...left.slice(0, -1))?.confidence).toBeLessThan(SURE);
});

describe('the regime of the tax', () => {
  it.each([
    [[[50, 580, 'EXIGIBILITÉ DE LA TVA'], ...row(594, '☐ sur les débits', '☒ sur les encaissements')]],
    [row(594, 'TVA : ☐ débits ☒ encaissements')],
    [row(594, '☐ TVA sur les débits', '☒ TVA sur les encaissements')],
    [row(594, 'TVA acquittée sur : débits ☐ encaissements ☒ – art. 269 du CGI')],
  ] satisfies [Put[]][])('is that of the box that is ticked: %j', (puts) => {
    expect(readDrawn([number, ...puts]).vatType).toBe('TVA_SUR_ENCAISSEMENT');
  });

  it('is none of an option that is answered with a no', () => {
    const read = (line: string) => readDrawn([number, [50, 594, line]]).vatType;
    expect(read('TVA sur les débits : ☐ oui ☒ non')).toBeNull();
    expect(read('Option pour les débits : oui ☒ non ☐')).toBe('TVA_SUR_DEBIT');
  });

  it('is none of a ticked line that speaks of something else', () => {
    expect(readDrawn([number, [50, 594, '☒ carte à débit immédiat']]).vatType).toBeNull();
  });
});

it('makes no exemption of a box that is left open', () => {
  const list = [[50, 580, 'TVA'] as Put, ...row(594, '☒ sur les débits', '☐ TVA non applicable, art. 293 B')];
  expect(readDrawn([number, ...list]).vatType).toBe('TVA_SUR_DEBIT');
  const bases: Put[] = [
    [350, 500, 'Total HT'],
    [480, 500, '100,00'],
  ];
  expect(readDrawn([number, ...bases, ...list]).totalGross).toBeNull();
});

it('makes no case of a box that is left open', () => {
  expect(readDrawn([number, ...row(240, '☐ Sous-traitant du titulaire', '☒ Cotraitant du groupement')]).cadre).toBe(
    'A12',
  );
});

it.each([
  'Cotraitant ☐ Sous-traitant ☒ (acte spécial)',
  'Cotraitant : ☐ oui ☒ non',
  'Facture acquittée : oui [ ] non [x]',
  'Acquittée : ☐ Oui ☐ Non',
])('makes no case of what is answered with a no, or left open beside another: %s', (line) => {
  expect(['A12', 'A2']).not.toContain(readDrawn([number, [50, 240, line]]).cadre);
});
