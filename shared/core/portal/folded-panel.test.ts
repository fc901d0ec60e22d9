import { describe, expect, it } from 'vitest';
import { chorusPro } from './chorus-pro.ts';
import type { FillTarget } from './fill-types.ts';
import { foldedPanelOf } from './folded-panel.ts';
import { control } from './snapshot.fixture.ts';

const panelOf = (target: FillTarget, ...titles: string[]) => {
  const screen = chorusPro.screens.find(({ name }) => name === 'form');
  if (!screen) throw new Error('no form');
  const controls = titles.map((title) => control(title, { kind: 'folded' }));
  return foldedPanelOf(target, { titles: [], controls }, screen)?.labels[0]?.text ?? null;
};

describe('a field that is nowhere is likely to be', () => {
  it('in the folded panel whose title is its block', () => {
    expect(panelOf('totalNet', '4. Montants ▾', '3. Références')).toBe('4. Montants ▾');
    expect(panelOf('commitmentNumber', '4. Montants ▾', '3. Références')).toBe('3. Références');
  });
  it('in the one that bears its own name, even where no other field stands', () => {
    expect(panelOf('vatBreakdown', 'Montants totaux', '▸ Saisir le détail de la TVA (Facultatif)')).toBe(
      '▸ Saisir le détail de la TVA (Facultatif)',
    );
    expect(panelOf('totalVat', '▸ Saisir le détail de la TVA (Facultatif)')).toBeNull();
  });
  it('in the only one of ours, when it belongs to no block', () => {
    expect(panelOf('currency', 'Références', 'Aide')).toBe('Références');
  });
});

it('is looked for in the first of two that could hold it', () => {
  expect(panelOf('totalNet', 'Montants', 'Total')).toBe('Montants');
});

it('may be in a panel that speaks of nothing but our fields, this one among them', () => {
  expect(panelOf('vatType', 'Aide', 'TVA et règlement')).toBe('TVA et règlement');
  expect(panelOf('paymentMeans', 'Imprimer le règlement', 'Date et numéro')).toBeNull();
  expect(panelOf('invoiceNumber', 'TVA et règlement')).toBeNull();
});

it('is nowhere when none could', () => {
  expect(panelOf('totalNet', 'Pièces jointes', 'Aide')).toBeNull();
  expect(panelOf('buyerName', 'Destinataire')).toBeNull();
});

it('is asked for by a box that names it, and by none that only speaks of its block', () => {
  const screen = chorusPro.screens.find(({ name }) => name === 'form');
  const box = control('Facture rattachée à un marché public', { kind: 'folded', ticks: true });
  const found = (target: FillTarget) => screen && foldedPanelOf(target, { titles: [], controls: [box] }, screen);
  expect(found('contractNumber')).toBe(box);
  expect(found('sellerSiret')).toBeNull();
  expect(found('commitmentNumber')).toBeNull();
});
